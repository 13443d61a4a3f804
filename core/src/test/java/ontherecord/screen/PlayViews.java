package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.message.Count;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.rules.Measure;
import ontherecord.rules.Outcome;
import ontherecord.view.AnswerShown;
import ontherecord.view.ChamberView;
import ontherecord.view.DebriefView;
import ontherecord.view.Emblem;
import ontherecord.view.Heading;
import ontherecord.view.Mark;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.RevealView;
import ontherecord.view.RoundView;
import ontherecord.view.RoundView.Extras;
import ontherecord.view.Score;
import ontherecord.view.VerdictView;

/** Views as a session of 2011 gives them, the longest texts of the record among them. */
final class PlayViews {
  private PlayViews() {}

  static final Sayable NOTHING = new Verbatim("");
  static final Extras ALL = new Extras(true, true, 90);
  static final Extras KNOWLEDGE = new Extras(true, false, 0);

  static Text t(String english, String french) {
    return new Text(Map.of("en", english, "fr", french));
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
        t("Libya on everyone’s mind: 2011", "La Libye dans tous les esprits : 2011"),
        you,
        Message.of("date.full")
            .with("day", "12")
            .with("month", Message.of("month.7"))
            .with("year", "2011"),
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

  static Passage passage(String entry, String section, String words) {
    return new Passage(
        entry,
        t(
            "Report on the 2011 General Assembly Dialogue on the Role of Regional Organizations in"
                + " Implementing the Responsibility to Protect",
            "Rapport sur le dialogue de 2011 de l’Assemblée générale consacré au rôle des"
                + " organisations régionales dans la mise en œuvre de la responsabilité de"
                + " protéger"),
        "International Coalition for the Responsibility to Protect",
        heading(MEXICO, 1).date(),
        section,
        words,
        "http://responsibilitytoprotect.org/index.php/component/content/article/35-r2pcs-topics/"
            + "3612-icrtop-releases-report-on-the-2011-general-assembly-dialogue-on-the-role-of-"
            + "regional-organizations-in-implementing-rtop");
  }

  static final RecordLine GUATEMALA_SAYS =
      new RecordLine(
          GUATEMALA.name(),
          t(
              "Reported that those who already doubted using force for the norm felt confirmed by"
                  + " what many see as a wrong use of Resolutions 1970 and 1973.",
              "A rapporté que ceux qui doutaient déjà de l’application militaire de la norme"
                  + " voyaient leurs craintes confortées par ce que beaucoup tiennent pour un"
                  + " mauvais usage des résolutions 1970 et 1973."),
          "by what many consider misapplication of Res. 1970 and 1973",
          Message.of("attribution.reports"),
          t(
              "Guatemala reports what many consider; it does not say that it is its own view.",
              "Le Guatemala rapporte ce que beaucoup pensent ; il ne dit pas que c’est son propre"
                  + " avis."),
          passage(
              "2011-misapplication-guatemala",
              "IV. Continued Concerns · Implementation of Res. 1973 in Libya",
              "what many consider misapplication of Res. 1970 and 1973"));

  static final RecordLine BACKED =
      new RecordLine(
          new Listing(List.of(NETHERLANDS.name(), BRITAIN.name())),
          t(
              "Argued in support of Resolution 1973, as forces were advancing on Benghazi.",
              "Ont défendu la résolution 1973, alors que des forces avançaient sur Benghazi."),
          "",
          Message.of("attribution.own.with").with("others", BRITAIN.name()),
          NOTHING,
          passage(
              "2011-libya-backed-netherlands-uk",
              "IV. Continued Concerns · Implementation of Res. 1973 in Libya",
              "The Netherlands and the UK argued in support"));

  static final RecordLine DIVIDED =
      new RecordLine(
          MEXICO.name(),
          t(
              "Said that readings of the mandate that differed had divided the international"
                  + " community.",
              "A dit que les lectures divergentes du mandat avaient divisé la communauté"
                  + " internationale."),
          "division in the international community",
          NOTHING,
          NOTHING,
          passage(
              "2011-libya-division-mexico",
              "IV. Continued Concerns · Implementation of Res. 1973 in Libya",
              "Mexico noted that the different interpretations"));

  static final RecordLine CARICOM_SAYS =
      new RecordLine(
          CARICOM.name(),
          t(
              "Said that regional organisations understand the people behind a crisis better, have"
                  + " more legitimacy and more at stake, and can decide and act faster.",
              "A dit que les organisations régionales comprennent mieux ce qui anime les acteurs"
                  + " d’une crise, sont plus légitimes et plus concernées, et peuvent décider et"
                  + " agir plus vite."),
          "a better understanding of the impulses driving the actors in the offending state, with"
              + " more legitimacy and stake into its proposals for solutions, with"
              + " decision-making procedures often more flexible and being able to act more"
              + " expeditiously",
          NOTHING,
          NOTHING,
          passage(
              "2011-regional-strengths-caricom",
              "III. General themes in statements of the Dialogue · Unique role of regional and"
                  + " sub-regional bodies in prevention and reaction",
              "As expressed by Caribbean Community and Common Market (CARICOM)"));

  static final RecordLine TREND =
      new RecordLine(
          Message.of("trend.word").with("word", "several").with("of", Message.of("of.states")),
          t(
              "Voiced concern about the way NATO was using force to carry out Resolution 1973, and"
                  + " about how hard it is to protect people amid a war.",
              "Ont exprimé des inquiétudes sur la manière dont l’OTAN employait la force pour"
                  + " exécuter la résolution 1973, et sur la difficulté de protéger des"
                  + " populations en plein conflit armé."),
          "",
          NOTHING,
          NOTHING,
          passage(
              "2011-nato-concern",
              "IV. Continued Concerns · Implementation of Res. 1973 in Libya",
              "concerns over NATO use of force"));

  static ChamberView libyaRoom(Emblem you, Emblem asked) {
    List<ChamberView.Wedge> wedges = new ArrayList<>();
    wedges.add(wedge(0, you, asked, BACKED, NETHERLANDS, BRITAIN));
    wedges.add(wedge(1, you, asked, CARICOM_SAYS, AFRICAN_UNION));
    wedges.add(wedge(2, you, asked, DIVIDED, MEXICO));
    wedges.add(wedge(3, you, asked, GUATEMALA_SAYS, GUATEMALA));
    wedges.add(wedge(4, you, asked, GUATEMALA_SAYS));
    return new ChamberView(
        t("Libya and Resolution 1973", "La Libye et la résolution 1973"), wedges, 41, 46);
  }

  static ChamberView.Wedge wedge(
      int place, Emblem you, Emblem asked, RecordLine says, Emblem... seats) {
    List<ChamberView.Seat> seated = new ArrayList<>();
    for (Emblem seat : seats) {
      seated.add(new ChamberView.Seat(seat, seat.equals(you), seat.equals(asked), says));
    }
    return new ChamberView.Wedge(LIBYA.get(place).mark(), seated);
  }

  static RevealView asRecorded() {
    return new RevealView(
        heading(NETHERLANDS, 6),
        five().prompt(),
        new VerdictView(
            Outcome.AS_RECORDED,
            4,
            Measure.FIDELITY,
            Message.of("outcome.as-recorded"),
            List.of(Message.of("reason.position.same"), Message.of("reason.attribution.own"))),
        new AnswerShown.OfPosition(
            LIBYA.get(0).mark(), List.of(LIBYA.get(0).mark()), NETHERLANDS, false),
        List.of(BACKED),
        List.of(DIVIDED, GUATEMALA_SAYS, TREND),
        libyaRoom(NETHERLANDS, NETHERLANDS),
        t(
            "Why might two friends of the norm speak so differently of one resolution?",
            "Pourquoi deux amis de la norme parlent-ils si différemment d’une même résolution ?"),
        false);
  }

  static RevealView predicted() {
    return new RevealView(
        heading(KOREA, 5),
        observer().prompt(),
        new VerdictView(
            Outcome.PARTLY_RIGHT,
            2,
            Measure.KNOWLEDGE,
            Message.of("outcome.partly-right"),
            List.of(
                Message.of("reason.position.one-step"),
                Message.of("reason.attribution.reports"),
                Message.of("reason.position.counts-half"))),
        new AnswerShown.OfPosition(
            LIBYA.get(2).mark(), List.of(LIBYA.get(3).mark()), GUATEMALA, true),
        List.of(GUATEMALA_SAYS),
        List.of(DIVIDED, CARICOM_SAYS, BACKED, TREND, TREND),
        libyaRoom(KOREA, GUATEMALA),
        NOTHING,
        false);
  }

  static RevealView chosen() {
    List<AnswerShown.Option> options = new ArrayList<>();
    for (RoundView.Option option : choice(true).options()) {
      options.add(
          new AnswerShown.Option(option.text(), option.place() < 4, option.place() % 2 == 0));
    }
    return new RevealView(
        heading(NETHERLANDS, 3),
        choice(true).prompt(),
        new VerdictView(
            Outcome.NOT_RIGHT,
            0,
            Measure.KNOWLEDGE,
            Message.of("outcome.not-right"),
            List.of(
                Message.of("reason.choice.several")
                    .with("hits", 2)
                    .with("right", 4)
                    .with("misses", 2))),
        new AnswerShown.OfChoice(options),
        List.of(CARICOM_SAYS),
        List.of(),
        ChamberView.NONE,
        NOTHING,
        false);
  }

  static RevealView estimated() {
    return new RevealView(
        heading(NETHERLANDS, 2),
        estimate().prompt(),
        new VerdictView(
            Outcome.PARTLY_RIGHT,
            3,
            Measure.KNOWLEDGE,
            Message.of("outcome.partly-right"),
            List.of(
                Message.of("reason.estimate.off").with("value", 56).with("off", 4),
                Message.of("reason.estimate.sources-differ")
                    .with("values", new Listing(List.of(new Count(56), new Count(58)))))),
        new AnswerShown.OfEstimate(
            10, 100, 52, List.of(56L, 58L), t("member states", "États Membres")),
        List.of(TREND),
        List.of(DIVIDED),
        ChamberView.NONE,
        NOTHING,
        false);
  }

  static RevealView called() {
    List<AnswerShown.Call> calls = new ArrayList<>();
    List<Emblem> states = states();
    for (int i = 0; i < 12; i++) {
      calls.add(new AnswerShown.Call(states.get(i), i < 9, i % 3 != 1));
    }
    return new RevealView(
        heading(NETHERLANDS, 12),
        rollCall(false).prompt(),
        new VerdictView(
            Outcome.PARTLY_RIGHT,
            2,
            Measure.KNOWLEDGE,
            Message.of("outcome.partly-right"),
            List.of(
                Message.of("reason.roll-call.closed")
                    .with("hits", 6)
                    .with("named", 9)
                    .with("misses", 2))),
        new AnswerShown.OfRollCall(calls, true),
        List.of(BACKED, CARICOM_SAYS),
        List.of(),
        libyaRoom(NETHERLANDS, NETHERLANDS),
        NOTHING,
        true);
  }

  static DebriefView debrief(boolean calibrated) {
    List<DebriefView.PlayedRound> rounds = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      boolean fidelity = i % 2 == 0;
      int quarters = i % 5 == 4 ? 0 : i % 3 == 1 ? 2 : i == 9 ? 3 : 4;
      rounds.add(
          new DebriefView.PlayedRound(
              i + 1,
              fidelity
                  ? t("Libya and Resolution 1973", "La Libye et la résolution 1973")
                  : Message.of("round.roll-call.label")
                      .with(
                          "issue",
                          t("The veto and mass atrocities", "Le veto face aux atrocités de masse")),
              five().prompt(),
              fidelity ? Measure.FIDELITY : Measure.KNOWLEDGE,
              quarters == 4
                  ? Outcome.AS_RECORDED
                  : quarters == 0 ? Outcome.NO_SUPPORT : Outcome.DEFENSIBLE,
              quarters,
              fidelity
                  ? LIBYA.get(1).mark().label()
                  : new Listing(List.of(MEXICO.name(), KOREA.name(), BRITAIN.name())),
              fidelity
                  ? LIBYA.get(2).mark().label()
                  : new Listing(
                      List.of(MEXICO.name(), NETHERLANDS.name(), CARICOM.name(), GUATEMALA.name())),
              i == 4 ? "Parce que la crise a divisé jusqu’aux amis de la norme." : "",
              List.of(i % 4 == 0 ? GUATEMALA_SAYS : DIVIDED)));
    }
    List<DebriefView.Calibration> calibration =
        List.of(
            new DebriefView.Calibration(Message.of("confidence.guess"), 1, 3, 25),
            new DebriefView.Calibration(Message.of("confidence.fairly"), 4, 6, 63),
            new DebriefView.Calibration(Message.of("confidence.sure"), 2, 3, 88));
    return new DebriefView(
        heading(MEXICO, 12).scenario(),
        MEXICO,
        "",
        List.of(new Score(Measure.FIDELITY, "3½", "5"), new Score(Measure.KNOWLEDGE, "4¾", "7")),
        rounds,
        calibrated ? calibration : List.of(),
        List.of(TREND, TREND, TREND, TREND, TREND, TREND),
        List.of(
            t(
                "Why might two friends of the norm speak so differently of one resolution?",
                "Pourquoi deux amis de la norme parlent-ils si différemment d’une même"
                    + " résolution ?"),
            t(
                "What does putting prevention first leave unsaid about force?",
                "Que laisse de côté, au sujet de la force, la priorité donnée à la prévention ?"),
            t(
                "Why would a state without a veto ask its holders not to use it?",
                "Pourquoi un État sans droit de veto demande-t-il à d’autres d’y renoncer ?")),
        List.of(
            t(
                "43 member states spoke. The report ties words to 31 of them and does not say who"
                    + " the other 12 were.",
                "43 États Membres ont pris la parole. Le rapport attribue des propos à 31 d’entre"
                    + " eux et ne dit pas qui étaient les 12 autres.")));
  }
}
