package ontherecord.screen;

import com.badlogic.gdx.Input.Keys;

/** Presses keys as a keyboard does: down, what it types, up. Draws nothing. */
final class Typist {
  private final GameScreen screen;

  Typist(GameScreen screen) {
    this.screen = screen;
    screen.show();
    screen.stage().act(0.02f);
  }

  /** Named keys, one after another. */
  Typist press(int... keycodes) {
    for (int keycode : keycodes) {
      stroke(keycode, typedBy(keycode));
    }
    return this;
  }

  /** Letters and marks, by what they type, whatever key that is on. */
  Typist type(String letters) {
    letters.chars().forEach(letter -> stroke(Keys.UNKNOWN, (char) letter));
    return this;
  }

  /** A digit by its key on a French keyboard, which types a mark. */
  Typist digitOnAzerty(int digit) {
    stroke(Keys.NUM_0 + digit, "à&é\"'(-è_ç".charAt(digit));
    return this;
  }

  /** What is focused, by its name. */
  String focused() {
    return screen.focus().current().map(p -> String.valueOf(p.getName())).orElse("nothing");
  }

  private void stroke(int keycode, char letter) {
    screen.input().keyDown(keycode);
    if (letter != 0) {
      screen.input().keyTyped(letter);
    }
    screen.input().keyUp(keycode);
    screen.stage().act(0.02f);
  }

  private static char typedBy(int keycode) {
    return switch (keycode) {
      case Keys.ENTER -> '\r';
      case Keys.SPACE -> ' ';
      case Keys.BACKSPACE -> '\b';
      case Keys.TAB -> '\t';
      default ->
          keycode >= Keys.NUM_0 && keycode <= Keys.NUM_9 ? (char) ('0' + keycode - Keys.NUM_0) : 0;
    };
  }
}
