package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.scenario.Scenario;
import ontherecord.screen.EntryRooms.Room;
import ontherecord.screen.group.EntryScene;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.session.Arrangement.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Answers come in by keys, pressed through the window's own input. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class EntryKeysTest {
  /** All key codes there are of ordinary keyboards. */
  private static final int KEYS = 164;

  private static final Scenario LESSON = TheGame.scenario("next-decade-2016");

  private final EntryHeard heard = new EntryHeard();
  private EntryScene screen;

  @Test
  void lettersGoToTheGridAloneAndEachIsKeptAtOnce() {
    on(
        cards("choice", 3, 0),
        keys -> {
          keys.type("btknr");
          assertEquals(List.of("wave OptionsChosen[options=[1]]"), heard.take());
        });
  }

  @Test
  void whatIsInIsSeenAndTheNextTeamIsAtTheKeyboard() {
    on(
        cards("choice", 3, 1),
        keys -> {
          keys.type("a");
          assertEquals(List.of("star OptionsChosen[options=[0]]"), heard.take());
          keys.press(Keys.SPACE, Keys.PAGE_DOWN, Keys.ENTER);
          assertEquals(List.of(), heard.take());
        });
  }

  @Test
  void aLetterThatIsHeldDownCountsOnce() {
    on(
        cards("choice", 3, 0),
        keys -> {
          screen.input().keyDown(Keys.A);
          for (int i = 0; i < 20; i++) {
            screen.input().keyTyped('a');
          }
          screen.input().keyUp(Keys.A);
          assertEquals(1, heard.take().size());
        });
  }

  @Test
  void noughtIsNoCardDelTakesBackAndSpaceGoesOnOnceAllAreIn() {
    on(
        cards("choice", 3, 0),
        keys -> {
          keys.press(Keys.NUM_0).digitOnAzerty(0);
          assertEquals(List.of("wave passes", "bridge passes"), heard.take());
        });
    on(
        cards("choice", 3, 3),
        keys -> {
          keys.type("ab").press(Keys.FORWARD_DEL);
          assertEquals(List.of(), heard.take());
          keys.press(Keys.UP, Keys.FORWARD_DEL, Keys.SPACE, Keys.PAGE_UP);
          assertEquals(List.of("star takes back", "onward", "back"), heard.take());
        });
  }

  @Test
  void aNumberIsTypedByItsKeysAndXIsNone() {
    on(
        cards("estimate", 3, 0),
        keys -> {
          keys.press(Keys.NUM_3).digitOnAzerty(1).press(Keys.ENTER).type("x");
          assertEquals(List.of("wave NumberEstimated[number=31]", "bridge passes"), heard.take());
        });
  }

  @Test
  void theSameIsEnteredForAll() {
    on(
        cards("choice", 4, 1),
        keys -> {
          keys.press(Keys.UP, Keys.UP).type("*");
          assertEquals(1, heard.take().size());
        });
  }

  @Test
  void aReasonIsWrittenWithTheCard() {
    on(
        cards("position", 3, 1),
        keys -> {
          keys.press(Keys.HOME, Keys.TAB);
          assertTrue(screen.isCovered());
          keys.type(" Aid?").press(Keys.ENTER);
          assertFalse(screen.isCovered());
          assertEquals(List.of("wave because So. Aid?"), heard.take());
          keys.press(Keys.TAB).type("x").press(Keys.ESCAPE, Keys.ESCAPE);
          assertEquals(List.of(), heard.take());
        });
  }

  @Test
  void whatIsRevealedIsPutRightOnlyWithANote() {
    on(
        new Room(LESSON, EntryRooms.first(LESSON, "choice"), 3, 2, Entry.CARDS, true),
        keys -> {
          keys.type("ca").press(Keys.NUM_0, Keys.FORWARD_DEL, Keys.BACKSPACE);
          assertEquals(List.of(), heard.take());
          keys.type("ec").press(Keys.ENTER);
          assertTrue(screen.isCovered());
          keys.type("Misread.").press(Keys.ENTER);
          assertEquals(List.of("wave rather OptionsChosen[options=[2]]: Misread."), heard.take());
        });
  }

  @Test
  void aRollIsPickedFromItsList() {
    on(
        cards("roll-call", 3, 0),
        keys -> {
          keys.type("/").press(Keys.SPACE, Keys.ENTER, Keys.ENTER);
          List<String> asked = heard.take();
          assertEquals(1, asked.size());
          assertTrue(asked.get(0).startsWith("wave RollCalled"), asked.toString());
        });
  }

  @Test
  void aTurnIsCoveredBeforeAndAfter() {
    on(
        turns(3, 0),
        keys -> {
          assertEquals("turn", keys.focused());
          keys.press(Keys.SPACE, Keys.PAGE_DOWN);
          assertEquals(List.of(), heard.take());
          keys.press(Keys.ENTER);
          assertEquals("option-0", keys.focused());
          keys.type("tbknr").press(Keys.PAGE_UP, Keys.BACKSPACE);
          assertEquals(List.of(), heard.take());
          keys.press(Keys.NUM_2, Keys.ENTER);
          assertEquals(1, heard.take().size());
          assertEquals("turn", keys.focused());
        });
  }

  @Test
  void aTeamMayLeaveTheKeyboardWithoutAnAnswer() {
    on(
        turns(3, 0),
        keys -> {
          keys.press(Keys.ENTER, Keys.NUM_1, Keys.ESCAPE);
          assertEquals("turn", keys.focused());
          keys.press(Keys.RIGHT, Keys.NUM_0);
          assertEquals(List.of("bridge passes"), heard.take());
        });
  }

  @Test
  void noSingleKeyEntersAnAnswerAtTheKeyboard() {
    for (int key = 0; key < KEYS; key++) {
      int code = key;
      on(
          new Room(LESSON, EntryRooms.first(LESSON, "choice"), 1, 0, Entry.SHARED, false),
          keys -> keys.press(code));
    }
    assertEquals(
        List.of(), heard.take().stream().filter(asked -> asked.startsWith("wave")).toList());
  }

  private static Room cards(String kind, int teams, int answered) {
    return EntryRooms.cards(LESSON, EntryRooms.first(LESSON, kind), teams, answered);
  }

  private static Room turns(int teams, int answered) {
    int round = EntryRooms.first(LESSON, "choice");
    return new Room(LESSON, round, teams, answered, Entry.TURNS, false);
  }

  private void on(Room room, Consumer<Typist> what) {
    TestWindow.with(
        1280,
        720,
        new Look(Theme.PAPER, TextSize.NORMAL, true),
        kit -> {
          screen = new EntryScene(kit, Screens.words(Language.ENGLISH), room.view(), heard, heard);
          what.accept(new Typist(screen));
          screen.dispose();
        });
  }
}
