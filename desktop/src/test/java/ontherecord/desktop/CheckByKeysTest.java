package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BooleanSupplier;
import ontherecord.message.Text;
import ontherecord.screen.CheckScreen;
import ontherecord.screen.DossierScreen;
import ontherecord.screen.PreviewScreen;
import ontherecord.screen.RoundScreen;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A teacher writes her file while the game has it open: every way of saving it is followed. */
class CheckByKeysTest {
  private static final String SOUND =
      ScenarioFiles.shipped("libya-2011", RecordFiles.read().value().orElseThrow().record()).text();

  @TempDir private Path folder;
  private RealWindow window;
  private Path file;

  @Test
  @Timeout(300)
  void whatIsSavedIsSeenAndOneStaysWhereOneWas() throws Exception {
    file = folder.resolve("mine.json");
    Files.writeString(file, with("\"veto-restraint\"", "\"veto\""));
    try (RealWindow opened = RealWindow.at(file, folder, getClass().getSimpleName())) {
      window = opened;
      CheckScreen check = (CheckScreen) window.await(CheckScreen.class);
      assertEquals(1, check.view().mend());
      saving(check);
      trying();
      previewing();
    }
  }

  private void saving(CheckScreen check) throws Exception {
    Files.writeString(file, SOUND);
    until(() -> check.view().mend() == 0);
    Path fresh = folder.resolve("mine.json~");
    Files.writeString(fresh, with("\"estimate\"", "\"estimat\""));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    until(() -> check.view().mend() == 1);
    Files.delete(file);
    Files.writeString(file, SOUND);
    until(() -> check.view().mend() == 0);
    Files.writeString(file, SOUND.substring(0, SOUND.length() / 2));
    until(() -> check.view().mend() == 1);
    Files.writeString(file, SOUND);
    until(() -> check.view().mend() == 0);
    Files.delete(file);
    until(() -> check.view().mend() == 1);
    Files.writeString(file, SOUND);
    until(() -> check.view().mend() == 0);
    assertSame(check, window.shown());
  }

  private void trying() throws Exception {
    window.press(KeyEvent.VK_T);
    window.await(DossierScreen.class);
    window.press(KeyEvent.VK_ENTER);
    window.await(RoundScreen.class);
    Files.writeString(file, with("\"estimate\"", "\"estimat\""));
    window.press(KeyEvent.VK_ESCAPE);
    for (int i = 0; i < 3; i++) {
      window.press(KeyEvent.VK_DOWN);
    }
    window.press(KeyEvent.VK_ENTER);
    CheckScreen again = (CheckScreen) window.await(CheckScreen.class);
    until(() -> again.view().mend() == 1);
    Files.writeString(file, SOUND);
    until(() -> again.view().mend() == 0);
  }

  private void previewing() throws Exception {
    window.press(KeyEvent.VK_P);
    PreviewScreen preview = (PreviewScreen) window.await(PreviewScreen.class);
    for (int i = 0; i < 6; i++) {
      window.press(KeyEvent.VK_PAGE_DOWN);
    }
    String place = preview.focus().current().orElseThrow().getName();
    Files.writeString(file, with("Libya on everyone", "Libya on nearly everyone"));
    until(() -> ((Text) preview.view().title()).byLanguage().get("en").contains("nearly"));
    assertSame(preview, window.shown());
    Thread.sleep(300);
    assertEquals(place, preview.focus().current().orElseThrow().getName());
    window.press(KeyEvent.VK_ESCAPE);
    window.await(CheckScreen.class);
  }

  private static String with(String from, String to) {
    String changed = SOUND.replaceFirst(from, to);
    assertTrue(!changed.equals(SOUND));
    return changed;
  }

  private void until(BooleanSupplier seen) throws InterruptedException, IOException {
    long patience = System.currentTimeMillis() + RealWindow.PATIENCE_MILLIS;
    while (!seen.getAsBoolean() && System.currentTimeMillis() < patience) {
      Thread.sleep(50);
    }
    assertTrue(seen.getAsBoolean(), Files.exists(file) ? Files.readString(file) : "no file");
  }
}
