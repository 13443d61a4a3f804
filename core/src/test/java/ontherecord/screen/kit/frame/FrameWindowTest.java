package ontherecord.screen.kit.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.screen.kit.OnePage;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.check.Trouble;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A screen's frame in a real window: keys, focus, overlays, scrolling, checking. */
@EnabledIf("ontherecord.screen.kit.TestWindow#isPossible")
class FrameWindowTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void aKeyThatWasUsedTypesNothingMore() {
    window(
        kit -> {
          OnePage page =
              OnePage.show(
                  kit,
                  (k, table) -> {},
                  keys ->
                      keys.digits(6, digit -> told.add("choose " + digit))
                          .typed('-', () -> told.add("less time")));
          // On a French keyboard the key of digit 6 types a hyphen.
          page.press(Input.Keys.NUM_6, '-');
          page.press(Input.Keys.MINUS, '-');
          assertEquals(List.of("choose 6", "less time"), told);
        });
  }

  @Test
  void anOverlayAloneHearsTheKeysAndEscapeClosesIt() {
    window(
        kit -> {
          OnePage page =
              OnePage.show(
                  kit,
                  (k, table) -> table.add(button(k, "below")),
                  keys -> keys.key(Input.Keys.ESCAPE, () -> told.add("paused")));
          page.open(40, overlay -> overlay.content().add(button(kit, "above")));
          page.press(Input.Keys.ENTER, Input.Keys.ESCAPE);
          assertFalse(page.isCovered());
          page.press(Input.Keys.ENTER, Input.Keys.ESCAPE);
          assertEquals(List.of("above", "below", "paused"), told);
        });
  }

  @Test
  void theFocusOutlivesANewLayout() {
    window(
        kit -> {
          OnePage page =
              OnePage.show(
                  kit,
                  (k, table) -> {
                    for (String name : List.of("one", "two", "three")) {
                      table.add(button(k, name)).pad(4);
                    }
                  },
                  keys -> {});
          page.press(Input.Keys.RIGHT);
          page.wear(kit.look().in(Theme.INK));
          assertEquals("two", page.focus().current().map(Pressable::getName).orElse(""));
          page.press(Input.Keys.RIGHT, Input.Keys.TAB);
          assertEquals("one", page.focus().current().map(Pressable::getName).orElse(""));
        });
  }

  @Test
  void anArrowHeldDownGoesOn() {
    window(
        kit -> {
          OnePage page =
              OnePage.show(
                  kit,
                  (k, table) -> {
                    for (int i = 0; i < 6; i++) {
                      table.add(button(k, "button " + i)).pad(4).row();
                    }
                  },
                  keys -> {});
          page.input().keyDown(Input.Keys.DOWN);
          for (int i = 0; i < 60; i++) {
            page.render(0.03f);
          }
          page.input().keyUp(Input.Keys.DOWN);
          assertEquals("button 5", page.focus().current().map(Pressable::getName).orElse(""));
        });
  }

  @Test
  void whatIsFocusedInAScrollIsBroughtIntoSight() {
    window(
        kit -> {
          OnePage page =
              OnePage.show(
                  kit,
                  (k, table) -> {
                    Table rows = new Table();
                    for (int i = 0; i < 30; i++) {
                      rows.add(button(k, "row " + i)).growX().pad(4).row();
                    }
                    table.add(Scroll.of(k, rows)).grow();
                  },
                  keys -> {});
          for (int i = 0; i < 25; i++) {
            page.press(Input.Keys.DOWN);
          }
          assertEquals("row 25", page.focus().current().map(Pressable::getName).orElse(""));
          assertEquals(List.of(), LayoutCheck.of(kit, page.stage()));
        });
  }

  @Test
  void theCheckFindsWhatIsWrong() {
    window(
        kit -> {
          OnePage page =
              OnePage.show(
                  kit,
                  (k, table) -> {
                    table.add(new Words(k, Style.TITLE, "Far too long for its line").most(1));
                    table.getCells().peek().width(k.u(20)).row();
                    table.add(new Words(k, Style.BODY, "✔"));
                    table.row();
                    table.add(button(k, "wide")).width(k.u(400));
                  },
                  keys -> {});
          List<Trouble.Kind> kinds =
              LayoutCheck.of(kit, page.stage()).stream().map(Trouble::kind).distinct().toList();
          assertTrue(kinds.contains(Trouble.Kind.CUT), kinds::toString);
          assertTrue(kinds.contains(Trouble.Kind.GLYPH), kinds::toString);
          assertTrue(kinds.contains(Trouble.Kind.OUTSIDE), kinds::toString);
          assertTrue(kinds.contains(Trouble.Kind.FOCUS), kinds::toString);
        });
  }

  private Press button(Kit kit, String name) {
    Press press = Press.outlined(kit, name).does(() -> told.add(name));
    press.setName(name);
    return press;
  }

  private static void window(Consumer<Kit> what) {
    TestWindow.with(1280, 720, Look.plain(), what);
  }
}
