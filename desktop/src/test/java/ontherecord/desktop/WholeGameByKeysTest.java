package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.badlogic.gdx.Screen;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.screen.DebriefScreen;
import ontherecord.screen.DelegationsScreen;
import ontherecord.screen.DossierScreen;
import ontherecord.screen.LibraryScreen;
import ontherecord.screen.RevealScreen;
import ontherecord.screen.RoundScreen;
import ontherecord.screen.TitleScreen;
import ontherecord.session.Phase;
import ontherecord.storage.home.Home;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From the title to the debrief and the saved result, in a real window, by a real keyboard. */
class WholeGameByKeysTest {
  /** As what a result is taken home. */
  private static final List<String> FORMS = List.of(".html", ".pdf", ".csv", ".xlsx");

  @TempDir private Path folder;
  private RealWindow window;

  @Test
  @Timeout(600)
  void everyAnswerIsKeptAndTheResultIsSaved() throws Exception {
    try (RealWindow opened = new RealWindow(folder, getClass().getSimpleName())) {
      window = opened;
      play();
    }
    List<KeptSession> sessions = new SessionLogs(new Home(folder).sessions()).all();
    assertEquals(1, sessions.size());
    assertEquals(Phase.DEBRIEF, sessions.get(0).state().phase());
    assertEquals(12, sessions.get(0).state().answers().size());
    assertEquals(List.of(), sessions.get(0).problems());
  }

  private void play() throws Exception {
    window.await(TitleScreen.class);
    window.press(KeyEvent.VK_1);
    window.await(LibraryScreen.class);
    // The first lesson has no delegations to choose from.
    window.press(KeyEvent.VK_RIGHT);
    window.press(KeyEvent.VK_ENTER);
    window.await(DelegationsScreen.class);
    window.press(KeyEvent.VK_ENTER);
    window.await(DossierScreen.class);
    window.press(KeyEvent.VK_ENTER);
    for (int round = 0; round < 12; round++) {
      Screen open = window.await(RoundScreen.class);
      for (int i = 0; i < 6 && window.shown() == open; i++) {
        window.press(KeyEvent.VK_ENTER);
      }
      window.await(RevealScreen.class);
      window.press(KeyEvent.VK_SPACE);
    }
    window.await(DebriefScreen.class);
    window.press(KeyEvent.VK_X);
    awaitReports();
  }

  private void awaitReports() throws IOException, InterruptedException {
    Path reports = folder.resolve("reports");
    long until = System.currentTimeMillis() + RealWindow.PATIENCE_MILLIS;
    while (System.currentTimeMillis() < until) {
      if (Files.isDirectory(reports)) {
        try (Stream<Path> files = Files.list(reports)) {
          List<String> names = files.map(Path::toString).toList();
          if (FORMS.stream().allMatch(form -> names.stream().anyMatch(n -> n.endsWith(form)))) {
            return;
          }
        }
      }
      Thread.sleep(100);
    }
    assertTrue(Files.isDirectory(reports), "no reports");
    fail("not every report");
  }
}
