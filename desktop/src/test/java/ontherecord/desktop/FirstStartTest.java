package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import ontherecord.screen.IntroductionScreen;
import ontherecord.screen.LibraryScreen;
import ontherecord.screen.TitleScreen;
import ontherecord.storage.home.Home;
import ontherecord.storage.home.Settings;
import ontherecord.storage.home.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The introduction comes first once, is skipped by one press, and stays in the library. */
class FirstStartTest {
  @TempDir private Path folder;

  @Test
  @Timeout(300)
  void itIsSkippedOnceAndStaysInTheLibrary() throws Exception {
    assertFalse(introduced());
    try (RealWindow window = RealWindow.atFirst(folder, getClass().getSimpleName())) {
      window.await(IntroductionScreen.class);
      window.press(KeyEvent.VK_ESCAPE);
      window.await(TitleScreen.class);
      assertTrue(introduced());
      window.press(KeyEvent.VK_1);
      window.await(LibraryScreen.class);
      window.press(KeyEvent.VK_I);
      window.await(IntroductionScreen.class);
      window.press(KeyEvent.VK_ESCAPE);
      window.await(LibraryScreen.class);
      window.press(KeyEvent.VK_UP);
      window.press(KeyEvent.VK_ENTER);
      window.await(IntroductionScreen.class);
    }
    try (RealWindow window = RealWindow.atFirst(folder, getClass().getSimpleName())) {
      window.await(TitleScreen.class);
    }
  }

  @Test
  @Timeout(300)
  void readToItsEndItLeadsToTheLibrary() throws Exception {
    try (RealWindow window = RealWindow.atFirst(folder, getClass().getSimpleName())) {
      IntroductionScreen introduction = (IntroductionScreen) window.await(IntroductionScreen.class);
      // At most as often as there are pages, and twice where one is higher than its place.
      for (int i = 0; i < 12 && window.shown() == introduction; i++) {
        window.press(KeyEvent.VK_SPACE);
      }
      window.await(LibraryScreen.class);
      assertTrue(introduced());
    }
  }

  private boolean introduced() {
    SettingsFile file = new SettingsFile(new Home(folder).settings());
    return file.read(Settings.usual("en")).value().orElseThrow().introduced();
  }
}
