package ontherecord.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.problem.Checked;
import ontherecord.rules.Rulebook;
import org.junit.jupiter.api.Test;

class RulebookFileTest {

  @Test
  void theShippedRulebookHoldsTheNumbersOfTheDesign() {
    assertEquals(
        new Rulebook(
            1,
            4,
            2,
            1,
            List.of(0, 5, 10, 20),
            List.of(
                new Rulebook.Stake(1, 0), new Rulebook.Stake(2, -1), new Rulebook.Stake(3, -4))),
        RulebookFile.read().value().orElseThrow().rulebook());
  }

  @Test
  void whatDoesNotFitIsToldAllAtOnce() {
    String written =
        "{\"version\": 2, \"defensible\": 2.5, \"weakHalves\": 1, \"weakHalfs\": 1,"
            + " \"estimatePercent\": [0, 10, 5, 20], \"confidence\": [[1, 0], [2, 1]]}";
    assertEquals(
        """
        rulebook.json:1:1 defensibleFrom: cannot be played: "defensibleFrom" is missing. Add \
        "defensibleFrom" to what begins here.
        rulebook.json:1:13 version: cannot be played: 2 is outside what is possible here. Write a \
        whole number from 1 to 1.
        rulebook.json:1:30 defensible: cannot be played: 2.5 is not written as a whole number. Write a whole \
        number from 0 to 4.
        rulebook.json:1:52 weakHalfs: cannot be played: There is no key "weakHalfs" here. Did you \
        mean "weakHalves"?
        rulebook.json:1:87 estimatePercent: cannot be played: These are not four rising \
        percentages. Write how far off an estimate may be for 4, 3, 2 and 1 quarters.
        rulebook.json:1:117 confidence: cannot be played: The list has 2 entries; that is too few. \
        It needs 3 or more.
        rulebook.json:1:130 confidence[1][1]: cannot be played: 1 is outside what is possible \
        here. Write a whole number from -100 to 0.
        """,
        TestShelf.told(RulebookFile.read(holding(written)).problems()));
  }

  private static Shelf holding(String text) {
    return new Shelf() {
      @Override
      public Checked<byte[]> bytes(String name) {
        return Checked.good(text.getBytes(UTF_8), List.of());
      }

      @Override
      public String called(String name) {
        return name.substring(name.indexOf('/') + 1);
      }
    };
  }
}
