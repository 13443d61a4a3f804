package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import ontherecord.app.window.Doors;
import ontherecord.screen.BrowserScreen;
import ontherecord.screen.LibraryScreen;
import ontherecord.screen.TitleScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every way to a lesson of one's own, in a real window; the system's dialog is the test's own. */
class OwnByKeysTest {
  private static final String BROKEN = "{ \"format\": 1, \"id\": \"broken\" }";

  @TempDir private Path folder;
  private final Dialog dialog = new Dialog();
  private RealWindow window;

  /** Answers as it was told to, and remembers what it was asked for. */
  private static final class Dialog implements Doors {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile Chosen answer = new Chosen.Nothing();
    private volatile boolean opens = true;

    @Override
    public void choose(Choice choice, Consumer<Chosen> told) {
      asked.add("choose");
      told.accept(answer);
    }

    @Override
    public void withdraw() {
      asked.add("withdraw");
    }

    @Override
    public void show(Path what, Runnable otherwise) {
      asked.add("show " + what.getFileName());
      if (!opens) {
        otherwise.run();
      }
    }

    @Override
    public void close() {}
  }

  @Test
  @Timeout(300)
  void aLessonIsBegunOpenedDroppedAndLookedFor() throws Exception {
    try (RealWindow opened = new RealWindow(folder, getClass().getSimpleName(), dialog)) {
      window = opened;
      window.await(TitleScreen.class);
      window.press(KeyEvent.VK_1);
      window.await(LibraryScreen.class);
      begun();
      chosen();
      dropped();
      folderOpened();
    }
  }

  private Path own(String name) {
    return folder.resolve("scenarios").resolve(name);
  }

  private void begun() throws Exception {
    window.press(KeyEvent.VK_N);
    window.press(KeyEvent.VK_1);
    await("a lesson", () -> Files.exists(own("my-first-lesson.json")));
    backToTheLibrary();
    window.press(KeyEvent.VK_N);
    window.press(KeyEvent.VK_2);
    await("a copy", () -> Files.exists(own("my-first-lesson-copy.json")));
    backToTheLibrary();
  }

  private void chosen() throws Exception {
    Path broken = Files.writeString(folder.resolve("é broken.json"), BROKEN);
    dialog.answer = new Doors.Chosen.Files(List.of(broken));
    window.press(KeyEvent.VK_O);
    await("its check", () -> !(window.shown() instanceof LibraryScreen));
    assertEquals(List.of("choose"), dialog.asked);
    backToTheLibrary();
    dialog.answer = new Doors.Chosen.NoDialog();
    window.press(KeyEvent.VK_O);
    window.await(BrowserScreen.class);
    window.press(KeyEvent.VK_ESCAPE);
    window.await(LibraryScreen.class);
  }

  private void dropped() throws Exception {
    Path folderOfTwo = Files.createDirectories(folder.resolve("two"));
    Files.writeString(folderOfTwo.resolve("a.json"), BROKEN);
    Files.writeString(folderOfTwo.resolve("b.json"), BROKEN);
    Path picture = Files.writeString(folder.resolve("picture.png"), "");
    LibraryScreen before = (LibraryScreen) window.shown();
    window.drop(folderOfTwo, picture);
    // The picture is told of first; then all that was read stands in the library.
    await("what was not read", () -> !(window.shown() instanceof LibraryScreen));
    window.press(KeyEvent.VK_ENTER);
    assertTrue(window.await(LibraryScreen.class) != before);
  }

  private void folderOpened() throws Exception {
    dialog.asked.clear();
    window.press(KeyEvent.VK_F);
    await("the folder", () -> dialog.asked.contains("show scenarios"));
    dialog.opens = false;
    window.press(KeyEvent.VK_F);
    window.await(BrowserScreen.class);
  }

  private void backToTheLibrary() throws Exception {
    Thread.sleep(500);
    for (int i = 0; i < 4 && !(window.shown() instanceof LibraryScreen); i++) {
      window.press(KeyEvent.VK_ESCAPE);
      Thread.sleep(300);
    }
    window.await(LibraryScreen.class);
  }

  private static void await(String what, Callable<Boolean> there) throws Exception {
    long until = System.currentTimeMillis() + RealWindow.PATIENCE_MILLIS;
    while (!there.call()) {
      if (System.currentTimeMillis() > until) {
        fail("waited for " + what);
      }
      Thread.sleep(50);
    }
    Thread.sleep(300);
  }
}
