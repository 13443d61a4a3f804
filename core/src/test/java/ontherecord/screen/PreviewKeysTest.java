package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A preview is read by keys and by the mouse, and stays where one was. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class PreviewKeysTest {
  private final Heard heard = new Heard();
  private final PlayHeard reader = new PlayHeard();
  private PreviewScreen screen;
  private Typist keys;

  private void reading(String lesson, Runnable what) {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          screen =
              new PreviewScreen(
                  kit, Screens.words(Language.ENGLISH), PreviewPages.of(lesson), heard);
          screen.reader(reader);
          keys = new Typist(screen);
          what.run();
          screen.dispose();
        });
  }

  @Test
  void pageKeysWalkFromBlockToBlockAndHomeAndEndToBothEnds() {
    reading(
        "libya-2011",
        () -> {
          assertEquals("about", keys.focused());
          keys.press(Keys.END);
          assertEquals("debrief", keys.focused());
          keys.press(Keys.PAGE_UP);
          assertEquals("round-26", keys.focused());
          keys.press(Keys.PAGE_UP, Keys.PAGE_DOWN, Keys.PAGE_DOWN, Keys.PAGE_DOWN);
          assertEquals("debrief", keys.focused());
          keys.press(Keys.HOME, Keys.PAGE_UP);
          assertEquals("about", keys.focused());
        });
  }

  @Test
  void arrowsReadALongRoundToItsEndAndThenGoOn() {
    reading(
        "libya-2011",
        () -> {
          to("round-1");
          float before = top("round-1");
          keys.press(Keys.DOWN);
          assertEquals("round-1", keys.focused());
          assertTrue(top("round-1") > before);
          for (int i = 0; i < 60 && keys.focused().equals("round-1"); i++) {
            keys.press(Keys.DOWN);
          }
          assertEquals("round-2", keys.focused());
        });
  }

  @Test
  void aRoundsSourcesAndItsPlaceInTheArchiveAreAKeyAway() {
    reading(
        "libya-2011",
        () -> {
          keys.type("s");
          assertFalse(screen.isCovered(), "nothing is cited before the rounds");
          to("round-3");
          keys.type("s");
          assertTrue(screen.isCovered());
          keys.press(Keys.ESCAPE);
          keys.type("a");
          assertEquals(
              List.of("archive 2011-veto-mexico-singapore-switzerland-australia"), reader.asked);
          keys.press(Keys.ENTER);
          assertTrue(screen.isCovered());
        });
  }

  @Test
  void itIsSavedToldAndLeft() {
    reading(
        "summary-2015",
        () -> {
          keys.type("x");
          assertEquals(List.of("export"), heard.take());
          screen.exported(Message.of("preview.written").with("page", "p").with("folder", "f"));
          assertTrue(screen.isCovered());
          keys.press(Keys.ESCAPE, Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void itIsPutOnPaperAndToldWhenThatIsDone() {
    reading(
        "summary-2015",
        () -> {
          keys.type("p");
          assertEquals(List.of("paper"), heard.take());
          screen.onPaper(Message.of("paper.writing"));
          screen.onPaper(
              Message.of("paper.written").with("pack", "p").with("key", "k").with("folder", "f"));
          assertTrue(screen.isCovered());
          keys.press(Keys.ESCAPE);
          assertFalse(screen.isCovered());
        });
  }

  @Test
  void theContentsLeadToARoundByArrowsAndByTheMouse() {
    reading(
        "libya-2011",
        () -> {
          keys.press(Keys.LEFT, Keys.DOWN, Keys.ENTER);
          assertEquals("aims", keys.focused());
          click("to-round-12");
          assertEquals("round-12", keys.focused());
          assertTrue(top("round-12") > 0 && top("round-12") <= screen.stage().getHeight());
          click("round-12");
          assertTrue(screen.isCovered());
        });
  }

  @Test
  void whereOneReadsOutlivesAnotherSizeLookAndLanguage() {
    reading(
        "libya-2011",
        () -> {
          to("round-2");
          keys.press(Keys.DOWN, Keys.DOWN, Keys.DOWN);
          float before = top("round-2");
          screen.rebuild();
          assertEquals(before, top("round-2"), 2);
          screen.wear(new Look(Theme.INK, TextSize.LARGE, true));
          screen.speak(Screens.words(Language.FRENCH));
          assertEquals("round-2", keys.focused());
          assertTrue(top("round-2") > screen.stage().getHeight() * 0.9f, "still further down");
        });
  }

  private void to(String block) {
    keys.press(Keys.HOME);
    for (int i = 0; i < 40 && !keys.focused().equals(block); i++) {
      keys.press(Keys.PAGE_DOWN);
    }
  }

  /** Where its upper edge stands on the stage. */
  private float top(String name) {
    Actor actor = named(name);
    return actor.localToStageCoordinates(new Vector2(0, actor.getHeight())).y;
  }

  private Pressable named(String name) {
    Pressable[] found = new Pressable[1];
    walk(
        screen.stage().getRoot(),
        actor -> {
          if (actor instanceof Pressable pressable && name.equals(pressable.getName())) {
            found[0] = pressable;
          }
        });
    return found[0];
  }

  private static void walk(Group group, Consumer<Actor> what) {
    for (Actor child : group.getChildren()) {
      what.accept(child);
      if (child instanceof Group inner) {
        walk(inner, what);
      }
    }
  }

  private void click(String name) {
    Pressable there = named(name);
    // Of a long one only what is in sight can be clicked: its upper edge.
    Vector2 at =
        there.localToStageCoordinates(new Vector2(there.getWidth() / 2, there.getHeight() - 12));
    screen.stage().stageToScreenCoordinates(at);
    screen.input().mouseMoved((int) at.x, (int) at.y);
    screen.input().touchDown((int) at.x, (int) at.y, 0, 0);
    screen.input().touchUp((int) at.x, (int) at.y, 0, 0);
    screen.stage().act(0.02f);
  }
}
