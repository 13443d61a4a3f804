package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.view.AboutView;
import ontherecord.view.DelegationsView;
import ontherecord.view.DossierView;
import ontherecord.view.Emblem;
import ontherecord.view.LibraryView;
import ontherecord.view.LibraryView.Card;
import ontherecord.view.LibraryView.Progress;
import ontherecord.view.Passage;
import ontherecord.view.ProblemsView;
import ontherecord.view.RecordLine;
import ontherecord.view.TitleView;

/** Views for looking at screens: texts as long as real ones, saying nothing about the record. */
final class Fixtures {
  private static final Sayable NOTHING = new Verbatim("");

  private static final String[][] DELEGATIONS = {
    {"AUS", "au", "Australia", "Australie", "western-europe-others"},
    {"BRA", "br", "Brazil", "Brésil", "latin-america-caribbean"},
    {"CRI", "cr", "Costa Rica", "Costa Rica", "latin-america-caribbean"},
    {"CUB", "cu", "Cuba", "Cuba", "latin-america-caribbean"},
    {"GBR", "gb", "United Kingdom", "Royaume-Uni", "western-europe-others"},
    {"GEO", "ge", "Georgia", "Géorgie", "eastern-europe"},
    {"GTM", "gt", "Guatemala", "Guatemala", "latin-america-caribbean"},
    {"IRL", "ie", "Ireland", "Irlande", "western-europe-others"},
    {"LIE", "li", "Liechtenstein", "Liechtenstein", "western-europe-others"},
    {"MEX", "mx", "Mexico", "Mexique", "latin-america-caribbean"},
    {"NLD", "nl", "Netherlands", "Pays-Bas", "western-europe-others"},
    {"PAK", "pk", "Pakistan", "Pakistan", "asia-pacific"},
    {"SGP", "sg", "Singapore", "Singapour", "asia-pacific"},
    {"VEN", "ve", "Venezuela", "Venezuela", "latin-america-caribbean"},
    {"AU", "", "African Union", "Union africaine", ""},
    {"EU", "eu", "European Union", "Union européenne", ""}
  };

  private static final List<Sayable> ISSUES =
      List.of(
          text("Weight of the pillars", "Le poids des piliers"),
          text("When force may be used", "Le recours à la force"),
          text("The veto and mass atrocities", "Le veto face aux atrocités de masse"),
          text("Libya and Resolution 1973", "La Libye et la résolution 1973"),
          text("Fear of abuse", "La crainte d’abus"),
          text("Concept or implementation", "Le concept ou la mise en œuvre"),
          text("The part of regional organisations", "La place des organisations régionales"),
          text(
              "The reach of the International Criminal Court",
              "La portée de la Cour pénale internationale"));

  private Fixtures() {}

  static TitleView title() {
    return new TitleView(
        emblem("NLD"),
        "Turning a blind eye is no longer possible in any region, as it is a universal principle.",
        new Verbatim("2011"),
        46,
        List.of(
            new TitleView.Unfinished(
                "log-1",
                emblem("GTM"),
                scenario(),
                Message.of("title.continue.at").with("number", 4).with("rounds", 12))),
        3);
  }

  static TitleView bareTitle() {
    return new TitleView(
        new Emblem("", NOTHING, NOTHING, "", "", NOTHING), "", NOTHING, 0, List.of(), 0);
  }

  static LibraryView library() {
    return new LibraryView(
        List.of(
            card("libya-2011", scenario(), 1, Progress.STARTED, 4, 12),
            card(
                "veto",
                text("Restraining the veto", "La retenue dans l’usage du veto"),
                2,
                Progress.NEW,
                0,
                8),
            card(
                "prevent",
                text("The responsibility to prevent", "La responsabilité de prévenir"),
                1,
                Progress.FINISHED,
                8,
                8),
            card(
                "years",
                text("Libya, five years on", "La Libye, cinq ans après"),
                3,
                Progress.NEW,
                0,
                22),
            new Card(
                "mine.json",
                "my-own-lesson.json",
                new Verbatim("my-own-lesson.json"),
                NOTHING,
                0,
                0,
                1,
                NOTHING,
                Progress.BROKEN,
                Message.of("progress.broken").with("problems", 3),
                0,
                0,
                List.of(),
                problems().lines().stream().map(ProblemsView.Line::problem).toList())),
        new LibraryView.Own("Documents/On the Record", true, Optional.empty()));
  }

  static LibraryView oneScenario() {
    return new LibraryView(
        List.of(card("libya-2011", scenario(), 1, Progress.NEW, 0, 12)),
        new LibraryView.Own("Documents/On the Record", true, Optional.empty()));
  }

  static LibraryView unreadable() {
    Message trouble =
        Message.of("own.unreadable")
            .with("folder", "/home/somebody/Documents/On the Record")
            .with("why", Message.of("disk.denied"));
    return new LibraryView(
        List.of(card("libya-2011", scenario(), 1, Progress.NEW, 0, 12)),
        new LibraryView.Own("Documents/On the Record", true, Optional.of(trouble)));
  }

  static DelegationsView delegations(int most) {
    List<DelegationsView.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int seed = i;
      List<Boolean> recorded =
          IntStream.range(0, ISSUES.size()).mapToObj(k -> (seed * 7 + k * 5) % 8 < 5).toList();
      String id = DELEGATIONS[i][0];
      Sayable council =
          DELEGATIONS[i][4].isEmpty()
              ? NOTHING
              : Message.of(id.equals("GBR") ? "about.permanent" : "about.not-permanent");
      tiles.add(new DelegationsView.Tile(emblem(id), recorded, council, i % 5 == 4 ? 1 : 0));
    }
    List<DelegationsView.Length> lengths =
        List.of(
            new DelegationsView.Length(25, 12),
            new DelegationsView.Length(20, 9),
            new DelegationsView.Length(15, 7),
            new DelegationsView.Length(10, 4));
    return new DelegationsView(scenario(), ISSUES, tiles, lengths, 25);
  }

  static DossierView dossier() {
    Sayable said =
        text(
            "Told the room that the reading of a mandate had set states against one another, and"
                + " that this would be felt long after.",
            "A déclaré à la salle que la lecture d’un mandat avait opposé les États, et que cela se"
                + " ferait sentir longtemps.");
    return new DossierView(
        scenario(),
        emblem("MEX"),
        List.of(emblem("MEX").kind(), Message.of("about.not-permanent")),
        List.of(
            text(
                "New York, July. The chamber is half full, the list of speakers long.",
                "New York, juillet. La salle est à moitié pleine, la liste des orateurs longue."),
            text("You have the floor in the afternoon.", "Vous parlez l’après-midi.")),
        List.of(
            new DossierView.Year(
                new Verbatim("2010"),
                date("9", 8, "2010"),
                text("Early warning and assessment", "Alerte rapide et évaluation"),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                List.of(line(said, "", 1), line(said, "a short quotation as printed", 2))),
            new DossierView.Year(
                new Verbatim("2011"),
                date("12", 7, "2011"),
                text(
                    "The role of regional and sub-regional arrangements",
                    "Le rôle des accords régionaux et sous-régionaux"),
                Message.of("dossier.here"),
                text(
                    "The dialogue asked what regional organisations can do to prevent and stop mass"
                        + " atrocities. Three officials opened the morning; events of that spring stood"
                        + " behind the debate.",
                    "Le dialogue portait sur ce que les organisations régionales peuvent faire pour prévenir"
                        + " et faire cesser les atrocités de masse. Trois responsables ont ouvert la matinée"
                        + " ; les événements du printemps étaient en toile de fond."),
                text(
                    "To discuss a report, and to say how a commitment should be carried out from now on.",
                    "Examiner un rapport et dire comment donner désormais suite à un engagement."),
                NOTHING,
                List.of(line(said, "", 3)))),
        ISSUES.subList(0, 7),
        14,
        true,
        46);
  }

  static ProblemsView problems() {
    Place place = new Place("my-own-lesson.json", 14, 39, "rounds[3].issue");
    return new ProblemsView(
        Message.of("problem.file-unreadable").with("file", "my-own-lesson.json"),
        text(
            "Mend the file and drop it on the window again; nothing in it was changed.",
            "Corrigez le fichier et déposez-le de nouveau ; rien n’y a été modifié."),
        List.of(
            new ProblemsView.Line(
                new Problem(
                    Severity.WORTH_A_LOOK,
                    new Place("my-own-lesson.json", 3, 5, "minutes"),
                    Message.of("problem.word-unknown").with("word", "minuts"),
                    Message.of("problem.did-you-mean").with("suggestion", "minutes")),
                "    \"minuts\": 25,"),
            new ProblemsView.Line(
                new Problem(
                    Severity.CANNOT_BE_PLAYED,
                    place,
                    Message.of("problem.word-unknown").with("word", "veto-restrain"),
                    Message.of("problem.did-you-mean").with("suggestion", "veto-restraint")),
                "      { \"kind\": \"position\", \"issue\": \"veto-restrain\" },"),
            new ProblemsView.Line(
                new Problem(
                    Severity.NOTE,
                    Place.whole("my-own-lesson.json"),
                    Message.of("problem.encoding-mark"),
                    Message.of("problem.encoding-mark.remedy")),
                "")));
  }

  static AboutView about() {
    return new AboutView(
        "0.1.0",
        List.of(
            new AboutView.Origin(
                text(
                    "Report on the 2011 General Assembly Dialogue on the Role of Regional"
                        + " Organizations in Implementing the Responsibility to Protect",
                    "Rapport sur le dialogue de 2011 de l’Assemblée générale consacré au rôle des"
                        + " organisations régionales dans la mise en œuvre de la responsabilité de"
                        + " protéger"),
                "International Coalition for the Responsibility to Protect",
                date("10", 8, "2011"),
                "http://responsibilitytoprotect.org/index.php/component/content/article/35-topics/3612",
                text(
                    "It was written by supporters of the norm.",
                    "Il a été rédigé par des partisans de la norme."))));
  }

  static Emblem emblem(String id) {
    for (String[] d : DELEGATIONS) {
      if (d[0].equals(id)) {
        Sayable kind = Message.of(d[4].isEmpty() ? "kind.organisation" : "group." + d[4]);
        return new Emblem(id, text(d[2], d[3]), text(d[2], d[3]), d[1], id, kind);
      }
    }
    throw new IllegalArgumentException(id);
  }

  /** French stands in for Spanish, which runs about as long. */
  static Text text(String english, String french) {
    return new Text(Map.of("en", english, "fr", french, "es", french));
  }

  /** As long as a lesson's title may be: sixty characters in each language. */
  static Text scenario() {
    return new Text(
        Map.of(
            "en",
            "Libya on everyone’s mind: what the members told us that day!",
            "fr",
            "La Libye dans tous les esprits : ce que les membres ont dit.",
            "es",
            "Libia en la mente de todos: lo que los miembros dijeron allí"));
  }

  private static Sayable date(String day, int month, String year) {
    return Message.of("date.full")
        .with("day", day)
        .with("month", Message.of("month." + month))
        .with("year", year);
  }

  private static RecordLine line(Sayable says, String quote, int section) {
    return new RecordLine(
        emblem("MEX").name(),
        says,
        quote,
        Message.of("attribution.own.with")
            .with("others", new Listing(List.of(emblem("SGP").name(), emblem("AUS").name()))),
        NOTHING,
        new Passage(
            "entry-" + section,
            about().sources().get(0).title(),
            "International Coalition for the Responsibility to Protect",
            about().sources().get(0).published(),
            date("12", 7, "2011"),
            "IV. Continued Concerns, part " + section,
            "renewed calls of number " + section,
            about().sources().get(0).where()));
  }

  private static Card card(
      String key, Sayable title, int level, Progress progress, int done, int rounds) {
    String[] names = {"introductory", "intermediate", "advanced"};
    Sayable line =
        switch (progress) {
          case STARTED ->
              Message.of("progress.started")
                  .with("who", emblem("NLD").name())
                  .with("done", done)
                  .with("rounds", rounds);
          case FINISHED -> Message.of("progress.finished");
          default -> Message.of("progress.new");
        };
    return new Card(
        key,
        key.equals("years") ? "une-leçon-à-moi-avec-un-nom-assez-long.json" : "",
        title,
        new Listing(List.of(new Verbatim("2011"))),
        25,
        6,
        level,
        Message.of("level." + names[level - 1]),
        progress,
        line,
        done,
        rounds,
        List.of(),
        List.of());
  }
}
