package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.screen.group.SetUpScreen;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.view.group.setup.Manner;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What keys do while a group session is set up. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class SetUpKeysTest {
  private final Heard heard = new Heard();

  @Test
  void plusMinusAndDigitsSeatTeams() {
    on(
        "set-up",
        (screen, keys) -> {
          keys.type("++");
          assertEquals(8, screen.plan().teams().size());
          keys.press(Keys.NUM_3);
          assertEquals(3, screen.plan().teams().size());
          keys.type("-−-");
          assertTrue(screen.plan().together(), "the whole room is the least there is");
          for (int i = 0; i < 20; i++) {
            keys.type("+");
          }
          assertEquals(12, screen.plan().teams().size());
        });
  }

  @Test
  void whatTheTeamsAreGivenIsPrintedForThoseThatAreSeated() {
    on(
        "set-up",
        (screen, keys) -> {
          keys.press(Keys.NUM_2);
          String delegations =
              screen.plan().teams().stream().map(t -> t.delegation()).toList().toString();
          keys.type("p");
          assertEquals(List.of("paper for " + delegations), heard.take());
        });
  }

  @Test
  void everyLotIsAnotherAndEveryStepIsUndone() {
    on(
        "set-up",
        (screen, keys) -> {
          Plan first = screen.plan();
          keys.type("d");
          Plan second = screen.plan();
          keys.type("d");
          assertEquals(Way.LOT, screen.plan().way());
          assertNotEquals(second.teams(), screen.plan().teams());
          keys.type("z");
          assertEquals(second, screen.plan());
          keys.press(Keys.BACKSPACE);
          assertEquals(first, screen.plan());
          keys.type("z");
          assertEquals(first, screen.plan());
          keys.type("db");
          assertEquals(first.teams(), screen.plan().teams());
        });
  }

  @Test
  void aDelegationThatAnotherTeamHasChangesPlaces() {
    on(
        "set-up",
        (screen, keys) -> {
          String wave = screen.plan().teams().get(0).delegation();
          String star = screen.plan().teams().get(2).delegation();
          screen.focus().to("star");
          keys.press(Keys.ENTER);
          assertTrue(screen.isCovered());
          assertEquals(star, keys.focused());
          screen.focus().to(wave);
          keys.press(Keys.ENTER);
          assertFalse(screen.isCovered());
          assertEquals(wave, screen.plan().teams().get(2).delegation());
          assertEquals(star, screen.plan().teams().get(0).delegation());
          assertEquals(Way.CHOSEN, screen.plan().way());
        });
  }

  @Test
  void aLetterGoesToADelegation() {
    on(
        "set-up",
        (screen, keys) -> {
          screen.focus().to("wave");
          keys.press(Keys.ENTER).type("m");
          assertEquals("MEX", keys.focused());
        });
  }

  @Test
  void namesAreTypedOneAfterAnotherAndLettersGoNowhereElse() {
    on(
        "set-up",
        (screen, keys) -> {
          Plan before = screen.plan();
          screen.focus().to("bridge");
          keys.type("n").type("Bad 7d").press(Keys.ENTER).type("zebra").press(Keys.TAB).type("10b");
          assertEquals(before.teams().size(), screen.plan().teams().size());
          assertEquals(
              List.of("", "Bad 7d", "zebra", "10b", "", ""),
              screen.plan().teams().stream().map(Plan.Team::name).toList());
          keys.press(Keys.ESCAPE, Keys.ESCAPE);
          assertEquals(List.of(), heard.take());
          keys.type("z");
          assertEquals(before, screen.plan());
        });
  }

  @Test
  void aNameThatIsBeingTypedOutlivesAnotherLook() {
    on(
        "set-up",
        (screen, keys) -> {
          keys.type("n").type("Ana");
          screen.rebuild();
          keys.type(" and Ben");
          assertEquals("Ana and Ben", screen.plan().teams().get(0).name());
        });
  }

  @Test
  void aNameStaysWhateverElseIsSetBeforeItIsFinished() {
    on(
        "set-up",
        (screen, keys) -> {
          keys.type("n").type("Ana").press(Keys.ESCAPE);
          screen.focus().to("rounds");
          keys.press(Keys.LEFT);
          screen.focus().to("pace");
          keys.press(Keys.RIGHT);
          assertEquals("Ana", screen.plan().teams().get(0).name());
        });
  }

  @Test
  void afterTheLastNameAllAreNamed() {
    on(
        "set-up",
        (screen, keys) -> {
          screen.focus().to("wheel");
          keys.type("n").type("x").press(Keys.ENTER).type("d");
          assertEquals(Way.LOT, screen.plan().way());
        });
  }

  @Test
  void theClockIsSetByArrows() {
    on(
        "set-up",
        (screen, keys) -> {
          screen.focus().to("pace");
          keys.press(Keys.RIGHT);
          assertEquals(Manner.Pace.PHASES, screen.plan().manner().pace());
          screen.focus().to("think");
          keys.press(Keys.RIGHT).type("+").press(Keys.LEFT);
          assertEquals(150, screen.plan().manner().think());
          assertEquals("think", keys.focused());
          screen.focus().to("entry");
          keys.press(Keys.RIGHT);
          assertTrue(screen.plan().manner().turns());
        });
  }

  @Test
  void fewerRoundsAreSteppedThrough() {
    on(
        "set-up",
        (screen, keys) -> {
          int whole = screen.plan().minutes();
          screen.focus().to("rounds");
          keys.press(Keys.RIGHT);
          assertEquals(whole, screen.plan().minutes());
          keys.press(Keys.LEFT);
          assertTrue(screen.plan().minutes() < whole);
        });
  }

  @Test
  void aLessonIsChosenAndABrokenOneIsMended() {
    on(
        "set-up",
        (screen, keys) -> {
          keys.type("l").press(Keys.DOWN, Keys.ENTER);
          assertEquals("summary-2015", screen.plan().lesson());
          assertEquals("", screen.plan().teams().get(0).delegation());
          keys.type("l").press(Keys.DOWN, Keys.DOWN, Keys.ENTER);
          assertEquals(List.of("mend /mine/lesson.json"), heard.take());
          assertEquals("summary-2015", screen.plan().lesson());
        });
  }

  @Test
  void aSetUpIsKeptTakenAndForgotten() {
    on(
        "set-up",
        (screen, keys) -> {
          keys.press(Keys.NUM_4).type("s");
          screen.focus().to("preset-name");
          keys.press(Keys.ENTER).type("Class 10b").press(Keys.ENTER);
          assertEquals(List.of("keep Class 10b"), heard.take());
          keys.press(Keys.NUM_9).type("s");
          screen.focus().to("Class 10b");
          keys.press(Keys.ENTER);
          assertEquals(4, screen.plan().teams().size());
          keys.type("s");
          screen.focus().to("Class 10b");
          keys.press(Keys.FORWARD_DEL);
          assertEquals(List.of("forget Class 10b"), heard.take());
          assertTrue(screen.isCovered());
        });
  }

  @Test
  void itBeginsByItsButtonAndIsLeftByEsc() {
    on(
        "set-up-one",
        (screen, keys) -> {
          keys.press(Keys.ENTER);
          assertEquals(List.of(), heard.take());
          screen.focus().to("start");
          keys.press(Keys.ENTER);
          String who = screen.plan().teams().get(0).delegation();
          assertEquals(
              List.of(
                  "start libya-2011 in " + screen.plan().minutes() + " minutes as [" + who + "]"),
              heard.take());
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void draftersAreOnlyNamed() {
    on(
        "set-up-drafters",
        (screen, keys) -> {
          Plan before = screen.plan();
          keys.type("db");
          assertEquals(before, screen.plan());
          screen.focus().to("star");
          keys.press(Keys.ENTER).type("Us");
          assertEquals("Us", screen.plan().teams().get(2).name());
        });
  }

  private void on(String name, BiConsumer<SetUpScreen, Typist> what) {
    TestWindow.with(
        1280,
        720,
        new Look(Theme.PAPER, TextSize.NORMAL, true),
        kit -> {
          SetUpScreen screen =
              (SetUpScreen) Screens.ALL.get(name).of(kit, Screens.words(Language.ENGLISH), heard);
          what.accept(screen, new Typist(screen));
          screen.dispose();
        });
  }
}
