package ontherecord.screen.kit.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.screen.kit.OnePage;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What can be pressed, pressed by keyboard in a real window. */
@EnabledIf("ontherecord.screen.kit.TestWindow#isPossible")
class PressWindowTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void aFieldTakesEveryLetterWhileItIsOpen() {
    window(
        kit -> {
          Field field = new Field(kit, "Because…", 12);
          field.onChange(told::add);
          OnePage page =
              OnePage.show(
                  kit,
                  (k, table) -> table.add(field).growX(),
                  keys -> keys.typed('d', () -> told.add("dossier")));
          page.type("d");
          page.press(Input.Keys.ENTER, '\n');
          assertTrue(field.isOpen());
          page.type("dé");
          page.type("\b");
          page.type("Ω");
          assertEquals("dΩ", field.text());
          page.press(Input.Keys.LEFT);
          page.type("!");
          assertEquals("d!Ω", field.text());
          page.press(Input.Keys.ESCAPE);
          assertFalse(field.isOpen());
          page.type("d");
          assertEquals("dossier", told.get(0));
          assertEquals("dossier", told.get(told.size() - 1));
          assertEquals("d!Ω", field.text());
        });
  }

  @Test
  void aFieldTakesNoMoreThanItMay() {
    window(
        kit -> {
          Field field = new Field(kit, "", 3);
          OnePage page = OnePage.show(kit, (k, table) -> table.add(field).growX(), keys -> {});
          page.press(Input.Keys.ENTER, '\n');
          page.type("abcd");
          assertEquals("abc", field.text());
        });
  }

  @Test
  void aScaleIsSetByArrowsAndDigitsAndKeepsItsEnds() {
    window(
        kit -> {
          Scale scale = new Scale(kit, 10, 100);
          OnePage page = OnePage.show(kit, (k, table) -> table.add(scale).growX(), keys -> {});
          scale.value(50);
          page.press(Input.Keys.RIGHT);
          page.press(Input.Keys.UP);
          assertEquals(60, scale.value());
          page.press(Input.Keys.NUM_4, '4');
          assertEquals(60, scale.value(), "4 alone is below the scale");
          page.press(Input.Keys.NUMPAD_3, '3');
          assertEquals(43, scale.value());
          page.press(Input.Keys.END);
          page.press(Input.Keys.RIGHT);
          assertEquals(100, scale.value());
        });
  }

  @Test
  void segmentsAreChosenByArrowsAndByTheirKey() {
    window(
        kit -> {
          Segments segments =
              new Segments(kit)
                  .add("", "Guess")
                  .add("", "Fairly sure")
                  .add("", "Sure")
                  .onChoose(i -> told.add("chose " + i));
          OnePage page = OnePage.show(kit, (k, table) -> table.add(segments), keys -> {});
          page.press(Input.Keys.RIGHT, Input.Keys.RIGHT, Input.Keys.LEFT, Input.Keys.SPACE);
          assertEquals(List.of("chose 0", "chose 1", "chose 0", "chose 1"), told);
        });
  }

  @Test
  void aDisabledButtonIsNeitherReachedNorPressed() {
    window(
        kit -> {
          Press dead = Press.filled(kit, "Say it").does(() -> told.add("said"));
          dead.enabled(false);
          Press other = Press.outlined(kit, "Export").does(() -> told.add("exported"));
          OnePage page =
              OnePage.show(
                  kit,
                  (k, table) -> {
                    table.add(dead);
                    table.add(other);
                  },
                  keys -> {});
          page.press(Input.Keys.TAB, Input.Keys.LEFT, Input.Keys.ENTER);
          dead.press();
          assertEquals(List.of("exported"), told);
        });
  }

  private static void window(Consumer<Kit> what) {
    TestWindow.with(1280, 720, Look.plain(), what);
  }
}
