package ontherecord.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTest {

  @Test
  void everyValueHasItsPlace() {
    Written.Table whole =
        (Written.Table)
            JsonFile.parse(
                    "a.json", "{ \"é\": 1,\n  \"rounds\": [ true,\n\t{ \"issue\": \"x\" } ] }")
                .value()
                .orElseThrow();
    assertEquals(new Place("a.json", 1, 1, ""), whole.place());
    Written.Member rounds = whole.members().get(1);
    assertEquals(new Place("a.json", 2, 3, "rounds"), rounds.place());
    Written.Items items = (Written.Items) rounds.value();
    assertEquals(new Place("a.json", 2, 13, "rounds"), items.place());
    assertEquals(new Place("a.json", 2, 15, "rounds[0]"), items.values().get(0).place());
    Written.Table second = (Written.Table) items.values().get(1);
    assertEquals(new Place("a.json", 3, 2, "rounds[1]"), second.place());
    assertEquals(
        List.of(
            new Written.Member(
                new Place("a.json", 3, 4, "rounds[1].issue"),
                "issue",
                new Written.Words(new Place("a.json", 3, 13, "rounds[1].issue"), "x"))),
        second.members());
  }

  @Test
  void doubledKeysStandTwiceAndNumbersAsPrinted() {
    Written.Table whole =
        (Written.Table) JsonFile.parse("a.json", "{\"a\":1.50,\"a\":-0}").value().orElseThrow();
    assertEquals(
        List.of("1.50", "-0"),
        whole.members().stream().map(m -> ((Written.Figure) m.value()).printed()).toList());
  }

  /** The file, in one line with ¶ for a line break; where the fault lies; which fault it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1, 2,]             | 1:6  | json-comma-too-many",
        "[1,, 2]             | 1:3  | json-comma-too-many",
        "[1 2]               | 1:4  | json-comma-missing",
        "{\"a\": 1 \"b\": 2} | 1:9  | json-comma-missing",
        "{\"a\": 1,}         | 1:8  | json-comma-too-many",
        "{\"a\" 1}           | 1:6  | json-colon-missing",
        "{\"a\"}             | 1:5  | json-colon-missing",
        "{\"a\":}            | 1:6  | json-value-missing",
        "{a: 1}              | 1:2  | json-key-unquoted",
        "{'a': 1}            | 1:2  | json-quotes-wrong",
        "{“a”: 1}            | 1:2  | json-quotes-wrong",
        "[“a”]               | 1:2  | json-quotes-wrong",
        "['a']               | 1:2  | json-quotes-wrong",
        "[hello]             | 1:2  | json-word-unquoted",
        "[True]              | 1:2  | json-word-unquoted",
        "[NaN]               | 1:2  | json-number-wrong",
        "[-Infinity]         | 1:2  | json-number-wrong",
        "[01]                | 1:2  | json-number-wrong",
        "[.5]                | 1:2  | json-number-wrong",
        "[1.]                | 1:2  | json-number-wrong",
        "[1, // two¶2]       | 1:5  | json-comment",
        "# top¶[1]           | 1:1  | json-comment",
        "[1] [2]             | 1:5  | json-goes-on",
        "[1                  | 1:3  | json-ends-early",
        "{\"a\":             | 1:6  | json-ends-early",
        "{\"a\": [1}         | 1:9  | json-bracket-wrong",
        "[{\"a\": 1]         | 1:9  | json-bracket-wrong",
        "[\"a¶b\"]           | 1:2  | json-words-unended",
        "[\"a                | 1:2  | json-ends-in-words",
        "[\"a\\qb\"]         | 1:4  | json-escape",
        "[\"a\\u12g4\"]      | 1:4  | json-escape",
        "[\"a\tb\"]          | 1:4  | json-tab",
        "[}                  | 1:2  | json-value-missing",
        "}                   | 1:1  | json-value-missing",
      })
  void aFaultIsToldWhereItLies(String file, String where, String fault) {
    Checked<Written> read = JsonFile.parse("f", file.replace('¶', '\n'));
    assertEquals(
        List.of("problem." + fault + " f:" + where),
        read.problems().stream()
            .map(p -> p.what().key() + " f:" + p.place().line() + ":" + p.place().column())
            .toList());
    assertTrue(read.value().isEmpty());
  }

  @Test
  void otherEncodingsAreNamed() {
    assertEquals("problem.encoding-latin", only(read("[\"é\"]".getBytes(ISO_8859_1))));
    assertEquals("problem.encoding-utf16", only(read("[1]".getBytes(UTF_16))));
    assertEquals(
        "problem.encoding-utf16",
        only(read("[1, 2]".getBytes(java.nio.charset.StandardCharsets.UTF_16LE))));
    assertEquals("problem.encoding-nul", only(read("[\"abcd\0\"]".getBytes(UTF_8))));
    assertEquals("problem.json-empty", only(read(new byte[0])));
    assertEquals("problem.json-empty", only(read(" \n".getBytes(UTF_8))));
  }

  @Test
  void aByteOrderMarkIsOnlyWorthALook() {
    Checked<Written> read = read("\ufeff[1]".getBytes(UTF_8));
    assertEquals("problem.encoding-mark", only(read));
    assertTrue(read.value().isPresent());
  }

  @Test
  void nestingHasItsLimit() {
    int most = JsonFile.DEEPEST;
    assertTrue(JsonFile.parse("f", "[".repeat(most) + "]".repeat(most)).value().isPresent());
    assertEquals("problem.json-deep", only(JsonFile.parse("f", "[".repeat(most + 1))));
    assertEquals("problem.json-deep", only(JsonFile.parse("f", "{\"a\":".repeat(1_000_000))));
  }

  private static Checked<Written> read(byte[] bytes) {
    return JsonFile.read("f", bytes);
  }

  private static String only(Checked<Written> read) {
    assertEquals(1, read.problems().size());
    Problem problem = read.problems().get(0);
    return problem.what().key();
  }
}
