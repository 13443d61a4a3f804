package ontherecord.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import ontherecord.app.Content;
import ontherecord.message.Language;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.record.Reference;
import ontherecord.record.Term;
import ontherecord.view.Shown;
import ontherecord.view.term.Terms;
import org.junit.jupiter.api.Test;

/** In a terminal a question mark explains the words of what was told last. */
class TermsToldTest {
  private static final Content CONTENT = Village.content();
  private static final Terms TERMS =
      Terms.of(
          new Shown(
              CONTENT.record(),
              new Reference(
                  Map.of(),
                  Map.of(),
                  List.of(
                      term("mill", "A wheel in a stream."), term("toll", "Money for a way.")))));

  private static Term term(String word, String says) {
    return new Term(
        word,
        Term.Kind.WORD,
        Text.of(word),
        Map.of(Language.ENGLISH, List.of(word)),
        Text.of(says),
        List.of());
  }

  @Test
  void aQuestionMarkExplainsTheWordsAndTellsTheKeys() throws Left {
    String seen = ask("The mill is shut.", "?\n\n");
    assertTrue(seen.contains("Words explained"));
    assertTrue(seen.contains("mill: A wheel in a stream."));
    assertFalse(seen.contains("toll"));
    assertTrue(seen.indexOf("Words explained") < seen.indexOf("q: "));
  }

  @Test
  void whatIsExplainedIsNotExplainedInItsTurn() throws Left {
    String once = ask("A toll for the mill.", "?\n\n");
    String twice = ask("A toll for the mill.", "?\n?\n\n");
    assertEquals(2 * count(once, "A wheel"), count(twice, "A wheel"));
    assertEquals(1, count(once, "Money for a way."));
  }

  @Test
  void withoutSuchWordsThereAreOnlyTheKeys() throws Left {
    assertFalse(ask("Nothing here.", "?\n\n").contains("Words explained"));
  }

  private static String ask(String told, String typed) throws Left {
    StringWriter seen = new StringWriter();
    Voice voice =
        new Voice(
            new Terminal(new BufferedReader(new StringReader(typed)), new PrintWriter(seen)),
            CONTENT.in(Language.ENGLISH),
            TERMS);
    new Asking(voice, () -> {})
        .ask(
            Question.<Boolean>ofKeys(
                    () -> voice.say(new Verbatim(told)), "text.onward", "text.expected.onward")
                .answeredBy("", "text.help.onward", true));
    voice.terminal().flush();
    return seen.toString();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
