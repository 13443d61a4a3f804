package ontherecord.screen;

import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;

/** Plays a screen of play in a window, by keys. */
final class PlayKeys {
  private PlayKeys() {}

  static void playing(String name, BiConsumer<GameScreen, PlayHeard> what) {
    TestWindow.with(
        1280,
        720,
        new Look(Theme.PAPER, TextSize.NORMAL, true),
        kit -> {
          PlayHeard heard = new PlayHeard();
          GameScreen screen =
              PlayScreens.ALL.get(name).open(kit, Screens.words(Language.ENGLISH), heard);
          screen.show();
          what.accept(screen, heard);
          screen.dispose();
        });
  }

  static String named(Frame screen) {
    return screen.focus().current().map(Pressable::getName).orElse("");
  }

  static void press(Frame screen, int... keys) {
    for (int key : keys) {
      screen.input().keyDown(key);
      screen.input().keyUp(key);
      screen.render(0.016f);
    }
  }

  static void type(Frame screen, String letters) {
    letters.chars().forEach(letter -> screen.input().keyTyped((char) letter));
  }
}
