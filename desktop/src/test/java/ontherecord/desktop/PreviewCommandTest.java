package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code preview}: a lesson with all its answers, as plain text. */
class PreviewCommandTest {

  @Test
  void everyAnswerItsSourceAndTheWordToTeachersArePrinted() {
    Said said = Said.by("preview", "libya-2011");
    assertEquals(0, said.exit());
    assertEquals("", said.err());
    String out = said.out().replaceAll("\\s+", " ");
    for (String told :
        new String[] {
          "every answer stands here",
          "A word to teachers Some of your pupils",
          "Rounds: 12 of 26 in a session",
          "20 min with 9 rounds",
          "Netherlands: a position is recorded on 5 of 8 issues",
          "12. A question on the report · Knowledge",
          "✓ The Netherlands (right)",
          "– Ireland (not right)",
          "On a scale from 2 to 30",
          "at “renewed calls to the permanent members”",
          "The sources - Report on the 2011 General Assembly Dialogue"
        }) {
      assertTrue(out.contains(told), told);
    }
  }

  static Iterable<String> lessons() {
    return ScenarioFiles.SHIPPED;
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void itSpeaksTheLanguageThatIsAskedFor(String lesson) {
    Said french = Said.by("preview", lesson, "--locale", "fr");
    assertEquals(0, french.exit());
    assertTrue(french.out().contains("Pour qui mène la classe"));
  }

  @Test
  void whatCannotBeShownIsTold() {
    Said said = Said.by("preview", "no-such-lesson.json");
    assertEquals(1, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().contains("no-such-lesson.json"));
    assertEquals(2, Said.by("preview").exit());
    Said latin = Said.by("preview", "libya-2011", "--locale", "la");
    assertEquals(2, latin.exit());
    assertTrue(latin.err().contains("en, fr, es"), latin.err());
  }
}
