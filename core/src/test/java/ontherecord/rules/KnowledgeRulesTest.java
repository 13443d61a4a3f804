package ontherecord.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.TheGame;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.record.Attribution;
import ontherecord.record.Citation;
import ontherecord.record.Counted;
import ontherecord.record.Fact;
import ontherecord.record.Naming;
import ontherecord.record.Statement;
import ontherecord.record.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case tables for choice, estimate, roll-call and confidence. Credits are in quarters. */
class KnowledgeRulesTest {
  private static final Citation CITE = new Citation("minutes", "1", "as many as spoke");

  private record Offered(boolean right) implements ChoiceRule.Offer {}

  /** Options are letters; a capital letter is right. */
  static Verdict choice(String offers, String chosen) {
    List<Offered> all = offers.chars().mapToObj(c -> new Offered(c < 'a')).toList();
    List<Integer> places =
        chosen.chars().map(c -> offers.toLowerCase(Locale.ROOT).indexOf(c)).boxed().toList();
    return ChoiceRule.judge(all, Text.NONE, List.of(), new Answer.OptionsChosen(places));
  }

  @ParameterizedTest
  @CsvSource({
    "Abcd,  a,    4, RIGHT",
    "Abcd,  b,    0, NOT_RIGHT",
    "ABCde, abc,  4, RIGHT",
    "ABCde, ab,   2, PARTLY_RIGHT", // two of three, rounded down to quarters
    "ABCde, a,    1, PARTLY_RIGHT",
    "ABCde, abd,  1, PARTLY_RIGHT", // two right less one wrong, of three
    "ABCde, abcd, 2, PARTLY_RIGHT",
    "ABCde, abcde,1, PARTLY_RIGHT", // everything: three right less two wrong, of three
    "ABcd,  abcd, 0, NOT_RIGHT",
    "ABcd,  cd,   0, NOT_RIGHT"
  })
  void aChoiceEarnsRightLessWrongOverAllTheRight(
      String offers, String chosen, int credit, Outcome outcome) {
    Verdict verdict = choice(offers, chosen);
    assertEquals(new Credit(credit), verdict.credit());
    assertEquals(outcome, verdict.outcome());
    assertEquals(Measure.KNOWLEDGE, verdict.measure());
  }

  static Fact counted(String... values) {
    return new Fact(
        "spoke",
        "d",
        Fact.Kind.COUNT,
        Text.of("Who spoke"),
        "",
        List.of(),
        "",
        Text.of("states"),
        Arrays.stream(values).map(v -> new Fact.Value(v, CITE)).toList(),
        Text.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "43, 43, 4",
    "43, 42, 3", // one off on a scale of 100: up to five percent
    "43, 48, 3",
    "43, 49, 2", // up to ten percent
    "43, 53, 2",
    "43, 54, 1", // up to twenty percent
    "43, 63, 1",
    "43, 64, 0",
    "43, 0,  0"
  })
  void anEstimateEarnsByHowNearItIs(String value, long estimate, int credit) {
    Verdict verdict =
        EstimateRule.judge(
            TheGame.rulebook(),
            Counted.of(counted(value)),
            0,
            100,
            new Answer.NumberEstimated(estimate));
    assertEquals(new Credit(credit), verdict.credit());
  }

  @ParameterizedTest
  @CsvSource({
    "56, 4, reason.estimate.exact",
    "58, 4, reason.estimate.exact",
    "57, 3, reason.estimate.off"
  })
  void whereSourcesDifferAnyOfTheirValuesIsRight(long estimate, int credit, String reason) {
    Verdict verdict =
        EstimateRule.judge(
            TheGame.rulebook(),
            Counted.of(counted("56", "58")),
            0,
            100,
            new Answer.NumberEstimated(estimate));
    assertEquals(new Credit(credit), verdict.credit());
    assertEquals(
        List.of(reason, "reason.estimate.sources-differ"),
        verdict.reasons().stream().map(Message::key).toList());
    assertEquals(2, verdict.evidence().size());
  }

  @ParameterizedTest
  @CsvSource({
    "FEW,      0, 4",
    "FEW,      1, 2", // the next extent up
    "FEW,      2, 0",
    "MANY,     0, 2",
    "MAJORITY, 3, 2",
    "ALL,      3, 4",
    "ALL,      1, 0"
  })
  void aTrendEarnsHalfForTheNextExtent(Trend.Extent extent, int said, int credit) {
    Trend trend =
        new Trend(
            "t",
            "d",
            "i",
            "",
            Text.of("Said so."),
            "some",
            extent,
            0,
            Message.of("of.states"),
            CITE,
            Text.NONE);
    Verdict verdict = TrendRule.judge(trend, new Answer.OptionsChosen(List.of(said)));
    assertEquals(new Credit(credit), verdict.credit());
    assertEquals(Measure.KNOWLEDGE, verdict.measure());
    assertEquals(1, verdict.evidence().size());
  }

  /** Four facts of the values 10, 20, 30 and 40, by their places 0 to 3. */
  @ParameterizedTest
  @CsvSource({
    "0123, 4", "1023, 2", // five of six pairs right, one wrong: 4 of 6, rounded down to quarters
    "1032, 1", // two wrong: 2 of 6
    "3210, 0", "2301, 0"
  })
  void anOrderEarnsRightLessWrongPairs(String order, int credit) {
    List<Fact> facts = List.of(counted("10"), counted("20"), counted("30"), counted("40"));
    List<Integer> places = order.chars().map(c -> c - '0').boxed().toList();
    assertEquals(new Credit(credit), OrderRule.judge(facts, new Answer.Ordered(places)).credit());
  }

  @ParameterizedTest
  @CsvSource({
    "56, 58,      43,      1",
    "56, 58,      57,      0", // the sources differ, and 57 lies between
    "2011, 2011,  2012,    -1",
    "2011-07-12, 2011-07-12, 2011, 0", // a day of that year
    "2011-07-12, 2011-07-12, 2011-08, -1"
  })
  void anOrderIsToldOnlyWhereEveryValueTellsIt(
      String value, String orValue, String other, int order) {
    assertEquals(order, Integer.signum(OrderRule.compare(counted(value, orValue), counted(other))));
  }

  /** The dale spoke, for itself and for the hill. */
  @ParameterizedTest
  @CsvSource({"DALE, 4", "HILL, 4", "MILL, 0"})
  void whoeverSpokeOrWasSpokenForSaidIt(String picked, int credit) {
    Statement statement =
        new Statement(
            "s",
            "d",
            List.of("DALE"),
            List.of("HILL"),
            Attribution.OWN,
            Naming.UNSAID,
            "i",
            "",
            Text.of("Said so."),
            "",
            "",
            CITE,
            Text.NONE);
    Verdict verdict = SpeakerRule.judge(statement, new Answer.RollCalled(Set.of(picked)));
    assertEquals(new Credit(credit), verdict.credit());
  }

  /** Delegations are letters. */
  static Verdict rollCall(String named, boolean open, String picked) {
    return RollCallRule.judge(
        new RollCallRule.Asked(letters(named), open, List.of()),
        new Answer.RollCalled(letters(picked)));
  }

  private static Set<String> letters(String letters) {
    return letters.chars().mapToObj(Character::toString).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "abcd, false, abcd,     4",
    "abcd, false, abc,      3",
    "abcd, false, abcdx,    3", // one wrong pick takes one right one back
    "abcd, false, abxy,     0",
    "abcd, false, x,        0",
    "abc,  false, ab,       2", // two of three, rounded down to quarters
    "abcd, true,  abcx,     3", // an open list: a wrong pick costs nothing
    "abcd, true,  wxyz,     0",
    "abcd, true,  abcd,     4"
  })
  void aRollCallEarnsRightLessWrongUnlessTheListIsOpen(
      String named, boolean open, String picked, int credit) {
    assertEquals(new Credit(credit), rollCall(named, open, picked).credit());
  }

  @ParameterizedTest
  @CsvSource({
    "GUESS,  4,  1",
    "GUESS,  2,  0",
    "FAIRLY, 4,  2",
    "FAIRLY, 0, -1",
    "SURE,   4,  3",
    "SURE,   3, -4", // nearly right is not right for the one who was sure
    "SURE,   0, -4"
  })
  void confidenceIsPaidForFullCreditOnly(Confidence said, int credit, int points) {
    Verdict verdict = Marked.knowledge(new Credit(credit), List.of(), List.of());
    assertEquals(points, ConfidenceRule.points(TheGame.rulebook(), said, verdict));
  }

  @Test
  void honestConfidencePaysBestAndTheSwitchesLieAtOneHalfAndThreeQuarters() {
    for (int percent = 0; percent <= 100; percent++) {
      Confidence honest =
          percent < 50 ? Confidence.GUESS : percent < 75 ? Confidence.FAIRLY : Confidence.SURE;
      for (Confidence said : Confidence.values()) {
        assertEquals(
            Math.max(expected(honest, percent), expected(said, percent)),
            expected(honest, percent),
            honest + " pays best at " + percent + " percent");
      }
    }
  }

  private static int expected(Confidence said, int percentRight) {
    Verdict right = Marked.knowledge(Credit.FULL, List.of(), List.of());
    Verdict wrong = Marked.knowledge(Credit.NONE, List.of(), List.of());
    return percentRight * ConfidenceRule.points(TheGame.rulebook(), said, right)
        + (100 - percentRight) * ConfidenceRule.points(TheGame.rulebook(), said, wrong);
  }
}
