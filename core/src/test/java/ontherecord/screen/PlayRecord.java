package ontherecord.screen;

import static ontherecord.screen.PlayRounds.*;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.view.ChamberView;
import ontherecord.view.Emblem;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;

/** Lines of the record and a room, among them the longest there are. */
final class PlayRecord {
  private PlayRecord() {}

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
        t("10 August 2011", "10 août 2011"),
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
}
