package ontherecord.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {
  private static final Phrasebook ENGLISH =
      new Phrasebook(
          Language.ENGLISH,
          Map.of(
              "list.and", " and ",
              "spoke", "{who} spoke in {rounds} {rounds?round|rounds}.",
              "plain", "Nothing to fill."));
  private static final Phrasebook FRENCH =
      new Phrasebook(
          Language.FRENCH,
          Map.of("list.and", " et ", "spoke", "{who} : {rounds} {rounds?manche|manches}."));

  @ParameterizedTest
  @CsvSource({
    "0, Mexico spoke in 0 rounds., Mexico : 0 manche.",
    "1, Mexico spoke in 1 round.,  Mexico : 1 manche.",
    "2, Mexico spoke in 2 rounds., Mexico : 2 manches."
  })
  void aNumberChoosesTheFormThatTheLanguageUses(long rounds, String english, String french) {
    Message spoke = Message.of("spoke").with("who", "Mexico").with("rounds", rounds);
    assertEquals(english, ENGLISH.say(spoke));
    assertEquals(french, FRENCH.say(spoke));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''|''", "A|A", "A;B|A and B", "A;B;C|A, B and C"})
  void aListIsJoinedAsTheLanguageJoinsIt(String items, String expected) {
    List<Verbatim> said =
        items.isEmpty()
            ? List.of()
            : List.of(items.split(";")).stream().map(Verbatim::new).toList();
    assertEquals(expected, ENGLISH.say(new Listing(said)));
  }

  @ParameterizedTest
  @CsvSource({
    "Francia, Irán, Francia e Irán",
    "Cuba, India, Cuba e India",
    "México, Haití, México y Haití",
    "cobre, hierro, cobre y hierro",
    "España, Hizbulá, España e Hizbulá",
    "Perú, Yemen, Perú y Yemen",
    "hojas, hielo, hojas y hielo"
  })
  void inSpanishAndGivesWayBeforeAnI(String first, String last, String expected) {
    Phrasebook spanish = new Phrasebook(Language.SPANISH, Map.of("list.and", " y "));
    Listing both = new Listing(List.of(new Verbatim(first), new Verbatim(last)));
    assertEquals(expected, spanish.say(both));
  }

  @Test
  void aTextWithoutTheLanguageIsSaidInEnglish() {
    assertEquals("bridge", FRENCH.say(Text.of("bridge")));
    assertEquals("pont", FRENCH.say(new Text(Map.of("en", "bridge", "fr", "pont"))));
    assertEquals("puente", FRENCH.say(new Text(Map.of("es", "puente"))));
  }

  @Test
  void missingWordsFailAtOnceAndAreNamed() {
    assertEquals(
        "i18n/en.json has no words for absent",
        assertThrows(MissingWords.class, () -> ENGLISH.say("absent")).getMessage());
    assertEquals(
        "i18n/en.json has no words for spoke {who}",
        assertThrows(MissingWords.class, () -> ENGLISH.say("spoke")).getMessage());
  }
}
