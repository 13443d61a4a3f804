package ontherecord.screen.kit.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
  private final List<String> done = new ArrayList<>();
  private final Keys keys = new Keys();

  @Test
  void lettersAreMatchedByWhatTheyTypeInEitherCase() {
    keys.typed('d', () -> done.add("dossier")).typed('?', () -> done.add("help"));
    assertTrue(keys.keyTyped('D'));
    assertTrue(keys.keyTyped('?'));
    assertFalse(keys.keyTyped('x'));
    assertEquals(List.of("dossier", "help"), done);
  }

  @Test
  void digitsAreMatchedByTheirKeyOnBothBlocks() {
    keys.digits(4, digit -> done.add("choose " + digit));
    assertTrue(keys.keyDown(Input.Keys.NUM_4));
    assertTrue(keys.keyDown(Input.Keys.NUMPAD_1));
    assertFalse(keys.keyDown(Input.Keys.NUM_5));
    assertEquals(List.of("choose 4", "choose 1"), done);
  }

  @Test
  void onwardIsSpaceEnterAndPageDown() {
    keys.onward(() -> done.add("on"));
    for (int key :
        List.of(
            Input.Keys.SPACE, Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER, Input.Keys.PAGE_DOWN)) {
      assertTrue(keys.keyDown(key));
    }
    assertEquals(4, done.size());
  }
}
