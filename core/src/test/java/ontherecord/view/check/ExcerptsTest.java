package ontherecord.view.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ontherecord.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The piece of a line that a problem is about, with its place marked. */
class ExcerptsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "issue": "veto"   | 10 | "issue": | "veto"  | words in their quotation marks
          "a": 25, "b": 3   |  6 | "a":     | 25      | a number up to the comma
          "a": true}        |  6 | "a":     | true    | a truth up to the brace
          { "a": 1 }        |  1 | ``       | {       | a mark of its own
          "a": "b           |  6 | "a":     | "b      | words that do not end
          "a": "b\\"c" }  |  6 | "a":     | "b\\"c" | a quotation mark inside
          "a":              | 99 | "a":     | ``      | the end of the line
          """)
  void thePlaceIsMarked(String line, int column, String before, String marked, String why) {
    Excerpt found = new Excerpts(line).at(new Place("x.json", 1, column, ""));
    assertEquals(
        java.util.List.of(before, marked),
        java.util.List.of(found.before().strip(), found.marked()),
        why);
  }

  @Test
  void theLineIsCutOutOfItsFile() {
    Excerpts windows = new Excerpts("{\r\n\t\"a\": 'b',\r\n}");
    assertEquals(new Excerpt(2, "\"a\": ", "'b'", ","), windows.at(new Place("", 2, 7, "a")));
    assertEquals(new Excerpt(3, "", "}", ""), windows.at(new Place("", 3, 1, "")));
  }

  @Test
  void columnsCountLettersAndNotTheirHalves() {
    Excerpts text = new Excerpts("\"😀\": 7");
    assertEquals("7", text.at(new Place("", 1, 6, "")).marked());
  }

  @Test
  void ofALineOfAMillionLettersAWindowIsShown() {
    String line = "x ".repeat(500_000) + "\"here\": 1 " + "y ".repeat(500_000);
    Excerpt found = new Excerpts(line).at(new Place("", 1, 1_000_001, ""));
    assertEquals("\"here\"", found.marked());
    assertTrue(found.before().startsWith("…") && found.before().length() < 100);
    assertTrue(found.after().endsWith("…") && found.after().length() < 200);
  }

  @Test
  void ofALongWordTheBeginningIsMarked() {
    Excerpt found = new Excerpts("\"" + "z".repeat(1_000_000)).at(new Place("", 1, 1, ""));
    assertTrue(found.marked().length() < 60);
  }

  @Test
  void whereThereIsNoLineNothingIsShown() {
    assertEquals(Excerpt.NONE, new Excerpts("{}").at(Place.whole("x.json")));
    assertEquals(Excerpt.NONE, new Excerpts("{}").at(new Place("", 2, 1, "")));
    assertEquals(Excerpt.NONE, new Excerpts("").at(new Place("", 1, 1, "")));
  }
}
