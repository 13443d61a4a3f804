package ontherecord.screen;

import static ontherecord.screen.PlayRounds.KNOWLEDGE;
import static ontherecord.screen.PlayRounds.NETHERLANDS;
import static ontherecord.screen.PlayRounds.heading;
import static ontherecord.screen.PlayRounds.t;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;

/** Roll-calls of everybody who spoke in 2016, the largest room there is, and of very few. */
final class PlayRolls {
  private static final String SPOKE =
      """
      ARG|ar|Argentina|Argentine|Argentina
      ARM|am|Armenia|Arménie|Armenia
      AUS|au|Australia|Australie|Australia
      AZE|az|Azerbaijan|Azerbaïdjan|Azerbaijan
      BEL|be|Belgium|Belgique|Belgium
      BEN|bj|Benin|Bénin|Benin
      BGD|bd|Bangladesh|Bangladesh|Bangladesh
      BOL|bo|Bolivia|Bolivie|Bolivia
      BRA|br|Brazil|Brésil|Brazil
      BWA|bw|Botswana|Botswana|Botswana
      CAN|ca|Canada|Canada|Canada
      CHE|ch|Switzerland|Suisse|Switzerland
      CHL|cl|Chile|Chili|Chile
      CRI|cr|Costa Rica|Costa Rica|Costa Rica
      CUB|cu|Cuba|Cuba|Cuba
      DEU|de|Germany|Allemagne|Germany
      DNK|dk|Denmark|Danemark|Denmark
      ECU|ec|Ecuador|Équateur|Ecuador
      EGY|eg|Egypt|Égypte|Egypt
      ESP|es|Spain|Espagne|Spain
      EU||European Union|Union européenne|EU
      FIN|fi|Finland|Finlande|Finland
      FJI|fj|Fiji|Fidji|Fiji
      FRA|fr|France|France|France
      GBR|gb|United Kingdom|Royaume-Uni|UK
      GEO|ge|Georgia|Géorgie|Georgia
      GHA|gh|Ghana|Ghana|Ghana
      GOF||Group of Friends of the Responsibility to Protect|Groupe des Amis de la responsabilité de protéger|Group of Friends
      HRV|hr|Croatia|Croatie|Croatia
      HUN|hu|Hungary|Hongrie|Hungary
      IRN|ir|Iran|Iran|Iran
      IRQ|iq|Iraq|Iraq|Iraq
      ITA|it|Italy|Italie|Italy
      JAM|jm|Jamaica|Jamaïque|Jamaica
      JPN|jp|Japan|Japon|Japan
      KAZ|kz|Kazakhstan|Kazakhstan|Kazakhstan
      KOR|kr|Republic of Korea|République de Corée|Rep. of Korea
      LBR|lr|Liberia|Libéria|Liberia
      LBY|ly|Libya|Libye|Libya
      LIE|li|Liechtenstein|Liechtenstein|Liechtenstein
      LUX|lu|Luxembourg|Luxembourg|Luxembourg
      LVA|lv|Latvia|Lettonie|Latvia
      MAR|ma|Morocco|Maroc|Morocco
      MEX|mx|Mexico|Mexique|Mexico
      NGA|ng|Nigeria|Nigéria|Nigeria
      NIC|ni|Nicaragua|Nicaragua|Nicaragua
      NLD|nl|Netherlands|Pays-Bas|Netherlands
      NZL|nz|New Zealand|Nouvelle-Zélande|New Zealand
      PAN|pa|Panama|Panama|Panama
      PER|pe|Peru|Pérou|Peru
      PHL|ph|Philippines|Philippines|Philippines
      POL|pl|Poland|Pologne|Poland
      PRK|kp|Democratic People’s Republic of Korea|République populaire démocratique de Corée|DPRK
      QAT|qa|Qatar|Qatar|Qatar
      RUS|ru|Russian Federation|Fédération de Russie|Russia
      RWA|rw|Rwanda|Rwanda|Rwanda
      SDN|sd|Sudan|Soudan|Sudan
      SGP|sg|Singapore|Singapour|Singapore
      SLE|sl|Sierra Leone|Sierra Leone|Sierra Leone
      SVK|sk|Slovakia|Slovaquie|Slovakia
      SVN|si|Slovenia|Slovénie|Slovenia
      SYR|sy|Syrian Arab Republic|République arabe syrienne|Syria
      THA|th|Thailand|Thaïlande|Thailand
      TUR|tr|Türkiye|Türkiye|Türkiye
      TZA|tz|United Republic of Tanzania|République-Unie de Tanzanie|Tanzania
      URY|uy|Uruguay|Uruguay|Uruguay
      USA|us|United States|États-Unis|US
      VEN|ve|Venezuela|Venezuela|Venezuela
      VUT|vu|Vanuatu|Vanuatu|Vanuatu
      ZAF|za|South Africa|Afrique du Sud|South Africa
      """;

  static RoundView.OfRollCall crowd() {
    return roll(everybody(), 60);
  }

  /** One speaker of four, two of whom have no land. */
  static RoundView.OfRollCall few() {
    List<String> few = List.of("EU", "GOF", "LIE", "NZL");
    return roll(everybody().stream().filter(emblem -> few.contains(emblem.id())).toList(), 1);
  }

  private static List<Emblem> everybody() {
    return SPOKE.lines().map(line -> emblem(line.split("\\|", -1))).toList();
  }

  private static Emblem emblem(String[] of) {
    Text name = t(of[2], of[3]);
    Sayable brief = of[4].equals(of[2]) ? name : t(of[4], of[4]);
    return new Emblem(of[0], name, brief, of[1], of[0], Message.of("kind.state"));
  }

  private static RoundView.OfRollCall roll(List<Emblem> tiles, int most) {
    return new RoundView.OfRollCall(
        heading(NETHERLANDS, 7),
        Message.of("round.roll-call.position")
            .with("position", t("Ask for restraint", "Demander de la retenue"))
            .with("issue", t("The veto and mass atrocities", "Le veto face aux atrocités")),
        KNOWLEDGE,
        Message.of("round.roll-call.rule-closed").with("most", most),
        tiles,
        most);
  }

  private PlayRolls() {}
}
