package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Screen;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.screen.ArchiveScreen;
import ontherecord.screen.DelegationsScreen;
import ontherecord.screen.DiscrepanciesScreen;
import ontherecord.screen.DossierScreen;
import ontherecord.screen.LibraryScreen;
import ontherecord.screen.MatrixScreen;
import ontherecord.screen.RevealScreen;
import ontherecord.screen.RoundScreen;
import ontherecord.screen.TitleScreen;
import ontherecord.screen.TopicsScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Into the archive from the title and from a reveal, and never from an open round. */
class RecordByKeysTest {
  @TempDir private Path folder;
  private RealWindow window;

  @Test
  @Timeout(300)
  void theArchiveIsOpenBeforeAndAfterARoundAndEscLeadsBack() throws Exception {
    try (RealWindow opened = new RealWindow(folder, getClass().getSimpleName())) {
      window = opened;
      fromTheTitle();
      fromARound();
    }
  }

  private void fromTheTitle() throws Exception {
    Screen title = window.await(TitleScreen.class);
    window.press(KeyEvent.VK_A);
    Screen matrix = window.await(MatrixScreen.class);
    window.press(KeyEvent.VK_2);
    window.await(TopicsScreen.class);
    window.press(KeyEvent.VK_4);
    window.await(DiscrepanciesScreen.class);
    window.press(KeyEvent.VK_X);
    assertEquals(List.of("where-the-sources-disagree.csv"), awaitTable());
    window.press(KeyEvent.VK_ESCAPE);
    window.press(KeyEvent.VK_ESCAPE);
    window.await(TopicsScreen.class);
    window.press(KeyEvent.VK_ESCAPE);
    assertSame(matrix, window.await(MatrixScreen.class));
    window.press(KeyEvent.VK_ESCAPE);
    assertSame(title, window.await(TitleScreen.class));
  }

  private void fromARound() throws Exception {
    window.press(KeyEvent.VK_1);
    window.await(LibraryScreen.class);
    // The first lesson has no delegations to choose from.
    window.press(KeyEvent.VK_RIGHT);
    window.press(KeyEvent.VK_ENTER);
    window.await(DelegationsScreen.class);
    window.press(KeyEvent.VK_ENTER);
    window.await(DossierScreen.class);
    window.press(KeyEvent.VK_ENTER);
    Screen round = window.await(RoundScreen.class);
    window.press(KeyEvent.VK_A);
    assertSame(round, window.shown());
    window.press(KeyEvent.VK_D);
    Screen dossier = window.await(DossierScreen.class);
    window.press(KeyEvent.VK_A);
    assertSame(dossier, window.shown());
    window.press(KeyEvent.VK_ESCAPE);
    window.await(RoundScreen.class);
    for (int i = 0; i < 6 && window.shown() == round; i++) {
      window.press(KeyEvent.VK_ENTER);
    }
    Screen reveal = window.await(RevealScreen.class);
    window.press(KeyEvent.VK_A);
    window.await(ArchiveScreen.class);
    window.press(KeyEvent.VK_ESCAPE);
    assertSame(reveal, window.await(RevealScreen.class));
  }

  private List<String> awaitTable() throws IOException, InterruptedException {
    Path reports = folder.resolve("reports");
    long until = System.currentTimeMillis() + RealWindow.PATIENCE_MILLIS;
    while (!Files.isDirectory(reports) && System.currentTimeMillis() < until) {
      Thread.sleep(100);
    }
    Thread.sleep(500);
    assertTrue(Files.isDirectory(reports), "no table");
    try (Stream<Path> files = Files.list(reports)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
