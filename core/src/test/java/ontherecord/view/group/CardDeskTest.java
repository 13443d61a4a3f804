package ontherecord.view.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.view.Depicted;
import ontherecord.view.Emblem;
import ontherecord.view.Heading;
import ontherecord.view.Mark;
import ontherecord.view.RoundView;
import ontherecord.view.group.CardDesk.Turn;
import ontherecord.view.group.EntryRow.Stands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three teams, w, b and s, whose cards are entered key by key. */
class CardDeskTest {
  private static final Text SAID = new Text(Map.of("en", "said"));
  private static final Emblem NOBODY = new Emblem("", SAID, SAID, "", "", SAID);
  private static final Heading HEADING =
      new Heading(SAID, NOBODY, SAID, false, 1, 1, List.of(), Depicted.NOTHING);
  private static final RoundView.Extras NONE = new RoundView.Extras(false, false, 0);
  private static final List<String> TEAMS = List.of("w", "b", "s");

  /**
   * Keys: letters and digits as typed, 0 not raised, * the same for all, &lt; Backspace, ~ Del, ^
   * and v the arrows, / Enter, space; a team that is in, its marks; "?" what is begun, "-" passed.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // round, keys, what is in, at the keyboard, told
    "position, '', '', w, ''",
    "position, A, w=A, b, ''",
    "position, ABD, w=A b=B s=D, onward, ''",
    "position, ABDC, w=A b=B s=D, onward, ''",
    "position, AE, w=A, b, letters",
    "position, A0C, w=A b=- s=C, onward, ''",
    "position, A^B, w=B, b, ''",
    "position, vB, b=B, s, ''",
    "position, vBC, b=B s=C, w, ''",
    "position, vBCA, w=A b=B s=C, onward, ''",
    "position, A<, '', w, ''",
    "position, AB<<, '', w, ''",
    "position, AB<C, w=A b=C, s, ''",
    "position, 'A ', w=A, b, missing",
    "position, 'ABv ', w=A b=B, s, missing",
    "position, ABC^~, w=A b=B, s, ''",
    "position, ABC^^D, w=A b=D s=C, onward, ''",
    "position, A*, w=A, b, ''",
    "position, '/', '', b, ''",
    "position, 1, '', w, letters",
    "choice, A*, w=A b=A s=A, onward, ''",
    "choice, vB*, w=B b=B s=B, onward, ''",
    "choice, *, '', w, ''",
    "choice, AB<*, w=A b=A s=A, onward, ''",
    "several, AC, w=A C, w, ''",
    "several, AC/B, w=A C b=B, b, ''",
    "several, AA, '', w, ''",
    "several, ABC<, w=A B, w, ''",
    "several, A/B/C/, w=A b=B s=C, onward, ''",
    "several, A*, w=A b=A s=A, onward, ''",
    "order, BA, w=?B A, w, ''",
    "order, BA/, w=?B A, w, all",
    "order, BA<, w=?B, w, ''",
    "order, BAC, w=B A C, b, ''",
    "order, BACCC, w=B A C b=?C, b, twice",
    "order, BAC^C, w=?C, w, ''",
    "order, 'BA ', w=?B A, w, missing",
    "estimate, 4, w=?4, w, ''",
    "estimate, 47, w=47, w, ''",
    "estimate, 471, w=47, w, scale",
    "estimate, 4/, w=?4, w, scale",
    "estimate, 47/5, w=47 b=?5, b, ''",
    "estimate, 47v^9, w=?9, w, ''",
    "estimate, 47<, w=?4, w, ''",
    "estimate, a, '', w, digits",
    "estimate, 47/12/99/, w=47 b=12 s=99, onward, ''",
    "estimate, 47*, w=47 b=47 s=47, onward, ''",
  })
  void keysEnterAnswers(String kind, String keys, String in, String at, String told) {
    Room room = new Room(kind, false);
    room.press(keys);
    assertEquals(in, room.in());
    assertEquals(at, room.desk.row().isEmpty() ? "onward" : room.desk.row());
    assertEquals(told, room.told());
  }

  @Test
  void nobodyGoesOnBeforeAllAreIn() {
    Room room = new Room("position", false);
    room.press("AB /  ");
    assertEquals(0, room.onward);
    room.press("C");
    assertEquals(0, room.onward);
    room.press(" ");
    assertEquals(1, room.onward);
  }

  @Test
  void onceAllAreInNoLetterChangesAnything() {
    Room room = new Room("position", false);
    room.press("ABCDDDBA0~");
    assertEquals("w=A b=B s=C", room.in());
  }

  @Test
  void whatIsRevealedIsOnlyPutRightWithANote() {
    Room room = new Room("position", true, "A", "B", "");
    room.press("C0~<*");
    assertEquals("w=A b=B", room.in());
    assertEquals(List.of(), room.corrected);
    room.press("vEC");
    assertEquals(List.of("b: PositionTaken[position=p2]"), room.corrected);
    assertEquals("w=A b=C", room.in());
    room.desk = room.desk.leave();
    assertEquals("w=A b=B", room.in());
  }

  @Test
  void aTeamWithoutAnswerHasNothingToPutRight() {
    Room room = new Room("position", true, "A", "B", "");
    room.press("vvE");
    assertEquals("away", room.told());
    room.press("C");
    assertEquals(List.of(), room.corrected);
  }

  @Test
  void aTeamThatComesLateIsAwaited() {
    Room room = new Room("position", false);
    room.press("ABC");
    room.teams.add("late");
    room.see();
    assertEquals("late", room.desk.row());
  }

  @Test
  void aTeamThatLeavesIsAwaitedNoMore() {
    Room room = new Room("order", false);
    room.press("BA");
    room.teams.remove("w");
    room.see();
    assertEquals("b", room.desk.row());
    assertTrue(room.desk.begun().isEmpty());
  }

  @Test
  void aReasonIsThatOfTheRowOrOfTheLastOneEntered() {
    Room room = new Room("position", false);
    assertEquals("", room.desk.reasoned());
    room.press("A");
    assertEquals("w", room.desk.reasoned());
    room.press("B^^");
    assertEquals("w", room.desk.reasoned());
    room.press("v");
    assertEquals("b", room.desk.reasoned());
  }

  /** Keeps what the desk asks for, as a session does. */
  private static final class Room {
    private final RoundView round;
    private final boolean revealed;
    private final List<String> teams = new ArrayList<>(TEAMS);
    private final Map<String, List<Integer>> kept = new TreeMap<>();
    private final List<String> passed = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();
    private int onward;
    private CardDesk desk;

    Room(String kind, boolean revealed, String... letters) {
      round = round(kind);
      this.revealed = revealed;
      for (int i = 0; i < letters.length; i++) {
        if (!letters[i].isEmpty()) {
          kept.put(TEAMS.get(i), List.of(letters[i].charAt(0) - 'A'));
        }
      }
      desk = CardDesk.at(view());
    }

    void press(String keys) {
      keys.chars().forEach(key -> take(turn((char) key)));
    }

    private Turn turn(char key) {
      return switch (key) {
        case '^' -> new Turn(desk.move(-1), List.of());
        case 'v' -> new Turn(desk.move(1), List.of());
        case '/' -> desk.finish();
        case ' ' -> desk.onward();
        case '<' -> desk.undo();
        case '~' -> desk.takeBack();
        case '*' -> desk.same();
        default -> {
          if (Character.isDigit(key)) {
            boolean pass = key == '0' && !desk.entry().isNumber();
            yield pass ? desk.pass() : desk.digit(key - '0');
          }
          yield revealed && !desk.correcting() && key == 'E' ? desk.correct() : desk.letter(key);
        }
      };
    }

    private void take(Turn turn) {
      desk = turn.desk();
      turn.wishes().forEach(this::keep);
      see();
    }

    private void keep(EntryWish wish) {
      if (wish instanceof EntryWish.Enter enter) {
        kept.put(enter.team(), desk.entry().marks(enter.answer().handedIn().answer()));
        passed.remove(enter.team());
      } else if (wish instanceof EntryWish.Pass pass) {
        kept.remove(pass.team());
        passed.add(pass.team());
      } else if (wish instanceof EntryWish.TakeBack back) {
        kept.remove(back.team());
        passed.remove(back.team());
      } else if (wish instanceof EntryWish.Correct correct) {
        corrected.add(correct.team() + ": " + correct.answer().handedIn().answer());
      } else {
        onward++;
      }
    }

    void see() {
      desk = desk.seeing(view());
    }

    private EntryView view() {
      ShowHead head =
          new ShowHead(
              SAID, SAID, new SceneAt("entry", 0, 0), 1, TimeLeft.NONE, Depicted.NOTHING, false);
      return new EntryView(
          head,
          EntryView.Way.CARDS,
          round,
          teams.stream().map(this::row).toList(),
          revealed,
          false);
    }

    private EntryRow row(String team) {
      TeamLine line = new TeamLine(team, new Verbatim(team), NOBODY, true);
      List<Integer> marks = kept.getOrDefault(team, List.of());
      Stands none = revealed ? Stands.AWAY : Stands.AWAITED;
      Stands stands = passed.contains(team) ? Stands.PASSED : marks.isEmpty() ? none : Stands.IN;
      return new EntryRow(line, NOBODY, round, stands, marks, "");
    }

    String in() {
      List<String> all = new ArrayList<>();
      for (String team : teams) {
        String marks = desk.entry().told(desk.marks(team));
        if (passed.contains(team)) {
          all.add(team + "=-");
        } else if (!marks.isEmpty()) {
          all.add(team + (kept.containsKey(team) ? "=" : "=?") + marks);
        }
      }
      return String.join(" ", all);
    }

    String told() {
      return desk.told() instanceof Message message
          ? message.key().substring(message.key().lastIndexOf('.') + 1)
          : "";
    }
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
      case "estimate" -> new RoundView.OfEstimate(HEADING, SAID, NONE, 10, 100, SAID);
      case "order" -> new RoundView.OfOrder(HEADING, SAID, NONE, SAID, SAID, options(3));
      default -> new RoundView.OfChoice(HEADING, SAID, NONE, kind.equals("several"), options(4));
    };
  }

  private static List<RoundView.Option> options(int size) {
    return IntStream.range(0, size).mapToObj(i -> new RoundView.Option(i, SAID)).toList();
  }
}
