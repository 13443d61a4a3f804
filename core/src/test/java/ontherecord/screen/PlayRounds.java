package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.rules.Measure;
import ontherecord.view.Emblem;
import ontherecord.view.Heading;
import ontherecord.view.Mark;
import ontherecord.view.RoundView;
import ontherecord.view.RoundView.Extras;
import ontherecord.view.Score;

/** Open rounds as a session of 2011 shows them, with the longest texts of the record. */
final class PlayRounds {
  private PlayRounds() {}

  static final Sayable NOTHING = new Verbatim("");
  static final Extras ALL = new Extras(true, true, 90);
  static final Extras KNOWLEDGE = new Extras(true, false, 0);

  /** French stands in for Spanish, which runs about as long. */
  static Text t(String english, String french) {
    return t(english, french, french);
  }

  static Text t(String english, String french, String spanish) {
    return new Text(Map.of("en", english, "fr", french, "es", spanish));
  }

  static Emblem state(String id, String flag, String english, String french) {
    Sayable name = t(english, french);
    return new Emblem(id, name, name, flag, id, Message.of("kind.state"));
  }

  static final Emblem NETHERLANDS = state("NLD", "nl", "Netherlands", "Pays-Bas");
  static final Emblem KOREA =
      new Emblem(
          "KOR",
          t("Republic of Korea", "République de Corée"),
          t("Rep. of Korea", "Rép. de Corée"),
          "kr",
          "KOR",
          Message.of("kind.state"));
  static final Emblem GUATEMALA = state("GTM", "gt", "Guatemala", "Guatemala");
  static final Emblem MEXICO = state("MEX", "mx", "Mexico", "Mexique");
  static final Emblem BRITAIN = state("GBR", "gb", "United Kingdom", "Royaume-Uni");
  static final Emblem AFRICAN_UNION =
      new Emblem(
          "AU",
          t("African Union", "Union africaine"),
          t("AU", "UA"),
          "",
          "AU",
          Message.of("kind.organisation"));
  static final Emblem CARICOM =
      new Emblem(
          "CARICOM",
          t("Caribbean Community", "Communauté des Caraïbes"),
          t("CARICOM", "CARICOM"),
          "",
          "CARICOM",
          Message.of("kind.organisation"));

  static Heading heading(Emblem you, int number) {
    return new Heading(
        Fixtures.scenario(),
        you,
        Message.of("date.full")
            .with("day", "12")
            .with("month", Message.of("month.7"))
            .with("year", "2011"),
        false,
        number,
        12,
        List.of(new Score(Measure.FIDELITY, "2½", "3"), new Score(Measure.KNOWLEDGE, "1¾", "3")));
  }

  static final List<RoundView.Card> LIBYA =
      List.of(
          card(
              "backed",
              0,
              "Back the action",
              "Soutenir l’action",
              "The action was needed, timely, or a decisive step for the norm.",
              "L’action était nécessaire, opportune, ou marquait une étape décisive pour la norme."),
          card(
              "lessons",
              1,
              "Draw lessons",
              "Tirer les leçons",
              "What worked and what did not needs reflection and discussion.",
              "Il faut réfléchir à ce qui a fonctionné ou non, et en débattre."),
          card(
              "division",
              2,
              "Point to division and doubt",
              "Constater divisions et doutes",
              "The action, or how its mandate was read, divided states or raised doubts.",
              "L’action, ou la lecture de son mandat, a divisé les États ou suscité des doutes."),
          card(
              "criticised",
              3,
              "Criticise how it was done",
              "Critiquer la mise en œuvre",
              "The mandate was not carried out as it should have been.",
              "Le mandat n’a pas été exécuté comme il aurait dû l’être."),
          card(
              "rejected",
              4,
              "Reject the action",
              "Rejeter l’action",
              "The action was an abuse, or an attempt to change a government.",
              "L’action était un abus, ou une tentative de changer de gouvernement."));

  static final List<RoundView.Card> FORCE =
      List.of(
          card(
              "settle-criteria",
              0,
              "Discuss criteria",
              "Débattre des critères",
              "States still need to discuss when peaceful means have failed, or force may start.",
              "Il faut débattre du moment où les moyens pacifiques échouent et où la force"
                  + " s’envisage."),
          card(
              "case-by-case",
              2,
              "Judge case by case",
              "Juger au cas par cas",
              "Each situation is weighed on its own, with its regional and international effects.",
              "Chaque situation s’apprécie séparément, avec ses répercussions régionales et"
                  + " internationales."),
          card(
              "concern",
              4,
              "Voice concern",
              "Exprimer des inquiétudes",
              "The use of force under the third pillar is a cause for concern.",
              "Le recours à la force au titre du troisième pilier est un sujet d’inquiétude."));

  static RoundView.Card card(
      String id, int place, String english, String french, String means, String veutDire) {
    return new RoundView.Card(new Mark(id, place, t(english, french)), t(means, veutDire));
  }

  static RoundView.OfPosition position() {
    return new RoundView.OfPosition(
        heading(NETHERLANDS, 4),
        t(
            "What does your delegation say about the use of force under the third pillar?",
            "Que dit votre délégation du recours à la force au titre du troisième pilier ?"),
        ALL,
        NETHERLANDS,
        false,
        NOTHING,
        FORCE);
  }

  static RoundView.OfPosition five() {
    return new RoundView.OfPosition(
        heading(NETHERLANDS, 6),
        t(
            "What does your delegation say about the action in Libya and Resolution 1973?",
            "Que dit votre délégation de l’action menée en Libye et de la résolution 1973 ?"),
        ALL,
        NETHERLANDS,
        false,
        NOTHING,
        LIBYA);
  }

  static RoundView.OfPosition observer() {
    return new RoundView.OfPosition(
        heading(KOREA, 5),
        Message.of("round.position.predict")
            .with("asked", GUATEMALA.name())
            .with("issue", t("Libya and Resolution 1973", "La Libye et la résolution 1973")),
        ALL,
        GUATEMALA,
        true,
        Message.of("round.position.why-observer").with("you", KOREA.name()),
        LIBYA);
  }

  static RoundView.OfChoice choice(boolean several) {
    List<RoundView.Option> options = new ArrayList<>();
    String[][] texts = {
      {
        "The regional organisations that had been invited to speak",
        "Les organisations régionales invitées à prendre la parole"
      },
      {
        "The Special Adviser on the Prevention of Genocide and the one on the responsibility to"
            + " protect",
        "Le Conseiller spécial pour la prévention du génocide et celui pour la responsabilité de"
            + " protéger"
      },
      {"A panel of scholars", "Un groupe d’universitaires"},
      {
        "The Secretary-General, by a message read out on his behalf",
        "Le Secrétaire général, par un message lu en son nom"
      },
      {"Civil-society organisations", "Des organisations de la société civile"},
      {"The President of the General Assembly", "Le Président de l’Assemblée générale"},
      {"Nobody but member states", "Personne d’autre que les États Membres"},
    };
    for (int i = 0; i < (several ? 7 : 4); i++) {
      options.add(new RoundView.Option(i, t(texts[i][0], texts[i][1])));
    }
    return new RoundView.OfChoice(
        heading(NETHERLANDS, 3),
        t(
            "Who besides member states is recorded as having spoken in the room that day?",
            "Qui, outre les États Membres, est relevé comme ayant pris la parole ce jour-là ?"),
        KNOWLEDGE,
        several,
        options);
  }

  static RoundView.OfEstimate estimate() {
    return new RoundView.OfEstimate(
        heading(NETHERLANDS, 2),
        Message.of("round.estimate.how-many")
            .with(
                "what",
                t("Member states that took the floor", "États Membres ayant pris la parole")),
        KNOWLEDGE,
        10,
        100,
        t("member states", "États Membres"));
  }

  static final String[][] STATES = {
    {"ARG", "ar", "Argentina", "Argentine"},
    {"AUS", "au", "Australia", "Australie"},
    {"BRA", "br", "Brazil", "Brésil"},
    {"CHL", "cl", "Chile", "Chili"},
    {"CHN", "cn", "China", "Chine"},
    {"CRI", "cr", "Costa Rica", "Costa Rica"},
    {"CUB", "cu", "Cuba", "Cuba"},
    {"DNK", "dk", "Denmark", "Danemark"},
    {"EGY", "eg", "Egypt", "Égypte"},
    {"FRA", "fr", "France", "France"},
    {"GEO", "ge", "Georgia", "Géorgie"},
    {"DEU", "de", "Germany", "Allemagne"},
    {"GHA", "gh", "Ghana", "Ghana"},
    {"GTM", "gt", "Guatemala", "Guatemala"},
    {"IND", "in", "India", "Inde"},
    {"ITA", "it", "Italy", "Italie"},
    {"JPN", "jp", "Japan", "Japon"},
    {"LIE", "li", "Liechtenstein", "Liechtenstein"},
    {"MEX", "mx", "Mexico", "Mexique"},
    {"NZL", "nz", "New Zealand", "Nouvelle-Zélande"},
    {"KOR", "kr", "Republic of Korea", "République de Corée"},
    {"SGP", "sg", "Singapore", "Singapour"},
    {"CHE", "ch", "Switzerland", "Suisse"},
    {"GBR", "gb", "United Kingdom", "Royaume-Uni"},
  };

  static List<Emblem> states() {
    List<Emblem> states = new ArrayList<>();
    for (String[] state : STATES) {
      states.add(state[0].equals("KOR") ? KOREA : state(state[0], state[1], state[2], state[3]));
    }
    return states;
  }

  static RoundView.OfRollCall rollCall(boolean statement) {
    List<Emblem> tiles = new ArrayList<>(states());
    if (!statement) {
      tiles.set(0, AFRICAN_UNION);
      tiles.set(3, CARICOM);
    }
    return new RoundView.OfRollCall(
        heading(NETHERLANDS, 7),
        statement
            ? Message.of("round.roll-call.statement")
                .with(
                    "says",
                    t(
                        "Stressed that the Security Council must see to it that controversy over past"
                            + " resolutions does not block or veto new action to protect people.",
                        "Ont souligné qu’il appartient au Conseil de sécurité de veiller à ce que"
                            + " les controverses sur des résolutions passées ne fassent pas"
                            + " bloquer, ou rejeter par un veto, la protection de populations."))
            : Message.of("round.roll-call.position")
                .with("position", t("Ask for restraint", "Demander de la retenue"))
                .with(
                    "issue",
                    t("The veto and mass atrocities", "Le veto face aux atrocités de masse")),
        KNOWLEDGE,
        Message.of("round.roll-call.rule-closed").with("most", 8),
        statement ? tiles : tiles.subList(0, 20),
        8);
  }
}
