package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import ontherecord.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text with several slips is told all of them, each where it stands. */
class SeenPastTest {

  /** The file, in one line with ¶ for a line break; every fault in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1 2 3]                  | 1:4 comma-missing, 1:6 comma-missing",
        "[1, 2,, 3,]              | 1:6 comma-too-many, 1:10 comma-too-many",
        "// a¶[1, /* b */ 2] # c  | 1:1 comment, 2:5 comment, 2:16 comment",
        "{ 'a': 1, “b”: ‘c’ }     | 1:3 quotes-wrong, 1:11 quotes-wrong, 1:16 quotes-wrong",
        "{ a: 1, b: 2 }           | 1:3 key-unquoted, 1:9 key-unquoted",
        "{ \"a\": NaN, \"b\": 01 } | 1:8 number-wrong, 1:18 number-wrong",
        "{ \"a\" = 1, \"b\" 2 }   | 1:7 colon-missing, 1:16 colon-missing",
        "[\"a,¶\"b,¶\"c\"]        | 1:2 words-unended, 2:1 words-unended",
        "[\"a\\d\", \"\\q\"]      | 1:4 escape, 1:10 escape",
        "{ \"a\": [1 2}, 3 4 }    | 1:11 comma-missing, 1:12 bracket-wrong",
        "{ \"a\": , \"b\": }       | 1:8 comma-too-many, 1:15 value-missing",
        "[1 2                     | 1:4 comma-missing, 1:5 ends-early",
        "[1][2]                   | 1:4 goes-on",
      })
  void everyFaultIsTold(String text, String faults) {
    assertEquals(faults, told(JsonFile.parse("a.json", text.replace('¶', '\n')).problems()));
  }

  @Test
  void whatElseIsWrongIsToldBesideTheFaults() {
    List<Problem> problems =
        ScenarioFiles.of(
                "a.json",
                "{ \"format\": 1, \"id\": \"a b\",, \"titel\": 'x' }",
                ontherecord.TheGame.record())
            .checked()
            .problems();
    assertEquals(
        List.of("problem.json-comma-too-many", "problem.json-quotes-wrong"),
        problems.stream().map(p -> p.what().key()).filter(k -> k.contains("json")).toList());
    assertEquals(
        1, problems.stream().filter(p -> p.what().key().equals("problem.key-unknown")).count());
  }

  private static String told(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                p.place().line()
                    + ":"
                    + p.place().column()
                    + " "
                    + p.what().key().replace("problem.json-", ""))
        .collect(Collectors.joining(", "));
  }
}
