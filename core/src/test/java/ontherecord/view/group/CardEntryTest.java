package ontherecord.view.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ontherecord.message.Text;
import ontherecord.view.Depicted;
import ontherecord.view.Emblem;
import ontherecord.view.Heading;
import ontherecord.view.Mark;
import ontherecord.view.RoundView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed for a team, key by key, and the answer that it makes. */
class CardEntryTest {
  private static final Text SAID = new Text(Map.of("en", "said"));
  private static final Emblem NOBODY = new Emblem("", SAID, SAID, "", "", SAID);
  private static final Heading HEADING =
      new Heading(SAID, NOBODY, SAID, false, 1, 1, List.of(), Depicted.NOTHING);
  private static final RoundView.Extras NONE = new RoundView.Extras(false, false, 0);

  /** Of which everything is taken in a new row; "-" is none, "!" the first key that is refused. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // round, keys, stands in the row, answer, whose turn
    "position, A, A, PositionTaken[position=p0], next",
    "position, d, D, PositionTaken[position=p3], next",
    "position, E, !E, -, same",
    "position, é, !é, -, same",
    "position, 1, !1, -, same",
    "position, AC, C, PositionTaken[position=p2], next",
    "choice, B, B, 'OptionsChosen[options=[2]]', next",
    "choice, H, !H, -, same",
    "several, A, A, 'OptionsChosen[options=[3]]', same",
    "several, ca, A C, 'OptionsChosen[options=[1, 3]]', same",
    "several, CAC, A, 'OptionsChosen[options=[3]]', same",
    "several, AA, -, -, same",
    "several, ABCD, A B C D, 'OptionsChosen[options=[0, 1, 2, 3]]', same",
    "order, B, B, -, same",
    "order, BDA, B D A, -, same",
    "order, BB, !B, -, same",
    "order, BDAC, B D A C, 'Ordered[places=[2, 0, 3, 1]]', next",
    "order, BDACA, A, -, same",
    "estimate, 4, 4, -, same",
    "estimate, 47, 47, NumberEstimated[number=47], same",
    "estimate, 471, !1, NumberEstimated[number=47], same",
    "estimate, 100, 100, NumberEstimated[number=100], same",
    "estimate, 101, !1, NumberEstimated[number=10], same",
    "estimate, 012, 12, NumberEstimated[number=12], same",
    "estimate, A, !A, -, same",
    "roll-call, CA, A C, 'RollCalled[delegations=[s0, s2]]', same",
    "roll-call, ABZ, A B Z, 'RollCalled[delegations=[s0, s1, s25]]', same",
    "roll-call, ABCD, !D, 'RollCalled[delegations=[s0, s1, s2]]', same",
    "who said it, G, G, RollCalled[delegations=[s6]], next",
  })
  void keysMakeAnAnswer(String kind, String keys, String row, String answer, String turn) {
    CardEntry entry = CardEntry.of(round(kind));
    CardEntry.Typed typed = new CardEntry.Typed(List.of(), true, false);
    String stands = "-";
    boolean anew = true;
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      typed = entry.type(typed.marks(), mark(entry, key), anew);
      anew = false;
      stands = typed.taken() ? entry.told(typed.marks()) : "!" + key;
    }
    List<Integer> marks = typed.marks();
    assertEquals(row, stands.isEmpty() ? "-" : stands);
    assertEquals(answer, entry.isAnswer(marks) ? said(entry, marks) : "-");
    assertEquals(turn, typed.done() ? "next" : "same");
  }

  /** What was entered stands in the row again as it was typed. */
  @ParameterizedTest
  @CsvSource({
    "position, C",
    "choice, G",
    "several, A B D",
    "order, D B A C",
    "estimate, 99",
    "roll-call, C Y Z",
    "who said it, B"
  })
  void whatWasEnteredIsReadAgain(String kind, String letters) {
    CardEntry entry = CardEntry.of(round(kind));
    List<Integer> marks =
        letters.replace(" ", "").chars().mapToObj(key -> mark(entry, (char) key)).toList();
    assertEquals(marks, entry.marks(entry.answer(marks).handedIn().answer()));
    assertEquals(letters, entry.told(marks));
  }

  @Test
  void aNumberBeginsAgainWhereOneComesBackToIt() {
    CardEntry entry = CardEntry.of(round("estimate"));
    assertEquals(List.of(5), entry.type(List.of(4, 7), 5, true).marks());
    assertEquals(List.of(4, 5), entry.type(List.of(4), 5, true).marks());
  }

  @Test
  void aScaleFromNoughtTakesNought() {
    CardEntry entry = CardEntry.of(new RoundView.OfEstimate(HEADING, SAID, NONE, 0, 68, SAID));
    assertEquals("0", entry.told(entry.type(List.of(), 0, true).marks()));
    assertEquals("NumberEstimated[number=0]", said(entry, List.of(0)));
  }

  @Test
  void whatIsNoAnswerIsNoneToEnter() {
    CardEntry entry = CardEntry.of(round("order"));
    assertThrows(IllegalArgumentException.class, () -> entry.answer(List.of(1, 2)));
  }

  @Test
  void whereLettersDoNotSufficeNoneIsTyped() {
    CardEntry entry =
        CardEntry.of(new RoundView.OfRollCall(HEADING, SAID, NONE, SAID, names(27), 27));
    assertEquals(-1, entry.place('a'));
    assertEquals("A Z AA", entry.told(List.of(0, 25, 26)));
  }

  private static int mark(CardEntry entry, char key) {
    if (entry.isNumber()) {
      return Character.digit(key, 10);
    }
    return entry.place(key);
  }

  private static String said(CardEntry entry, List<Integer> marks) {
    return entry.answer(marks).handedIn().answer().toString();
  }

  private static RoundView round(String kind) {
    return switch (kind) {
      case "position" ->
          new RoundView.OfPosition(
              HEADING,
              SAID,
              NONE,
              NOBODY,
              false,
              SAID,
              IntStream.range(0, 4)
                  .mapToObj(i -> new RoundView.Card(new Mark("p" + i, i, SAID), SAID))
                  .toList());
      case "choice" ->
          new RoundView.OfChoice(HEADING, SAID, NONE, false, shown(0, 2, 1, 3, 4, 5, 6));
      case "several" -> new RoundView.OfChoice(HEADING, SAID, NONE, true, shown(3, 2, 1, 0));
      case "order" -> new RoundView.OfOrder(HEADING, SAID, NONE, SAID, SAID, shown(3, 2, 1, 0));
      case "estimate" -> new RoundView.OfEstimate(HEADING, SAID, NONE, 10, 100, SAID);
      case "roll-call" -> new RoundView.OfRollCall(HEADING, SAID, NONE, SAID, names(26), 3);
      default -> new RoundView.OfRollCall(HEADING, SAID, NONE, SAID, names(7), 1);
    };
  }

  private static List<RoundView.Option> shown(int... places) {
    return IntStream.of(places).mapToObj(place -> new RoundView.Option(place, SAID)).toList();
  }

  private static List<Emblem> names(int size) {
    List<Emblem> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(new Emblem("s" + i, SAID, SAID, "", "S" + i, SAID));
    }
    return names;
  }
}
