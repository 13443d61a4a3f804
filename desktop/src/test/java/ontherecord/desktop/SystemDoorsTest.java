package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import ontherecord.app.window.Doors.Choice;
import ontherecord.app.window.Doors.Chosen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another program answers, or that it does not; no dialog is opened. */
@Timeout(120)
class SystemDoorsTest {
  private static final Choice CHOICE = new Choice(Path.of("here"), "Lessons", List.of("json"));

  private final LinkedBlockingQueue<Chosen> told = new LinkedBlockingQueue<>();

  private SystemDoors doors(String role) {
    return new SystemDoors(
        choice -> FirstThread.program(PlayedDialog.class, false, List.of(role)), path -> path);
  }

  private Chosen answer(String role) throws InterruptedException {
    doors(role).choose(CHOICE, told::add);
    return told.poll(60, TimeUnit.SECONDS);
  }

  @Test
  void filesComeAsTheyAreNamedWhateverALibrarySaidBefore() throws Exception {
    assertEquals(
        new Chosen.Files(List.of(Path.of("/a b/été.json"), Path.of("/שיעור.gift"))),
        answer("chooses"));
  }

  @Test
  void thinkingBetterOfItIsNoTrouble() throws Exception {
    assertInstanceOf(Chosen.Nothing.class, answer("cancels"));
  }

  @ParameterizedTest
  @CsvSource({"refuses", "crashes", "sleeps"})
  void whereThereIsNoDialogThatIsTold(String role) throws Exception {
    assertInstanceOf(Chosen.NoDialog.class, answer(role));
  }

  @Test
  void aProgramThatIsNotThereIsNoDialogEither() throws Exception {
    SystemDoors doors = new SystemDoors(choice -> List.of("no-such-program"), path -> path);
    doors.choose(CHOICE, told::add);
    assertInstanceOf(Chosen.NoDialog.class, told.poll(60, TimeUnit.SECONDS));
  }

  @Test
  void whoWithdrewIsNotTold() throws Exception {
    SystemDoors doors = doors("waits");
    doors.choose(CHOICE, told::add);
    Thread.sleep(1_500);
    doors.withdraw();
    assertNull(told.poll(3, TimeUnit.SECONDS));
  }

  @Test
  void whatCannotBeOpenedIsDoneOtherwise() throws Exception {
    LinkedBlockingQueue<String> otherwise = new LinkedBlockingQueue<>();
    new SystemDoors(choice -> List.of(), path -> List.of("no-such-program", path.get(0)))
        .show(Path.of("x"), () -> otherwise.add("otherwise"));
    assertEquals("otherwise", otherwise.poll(60, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @CsvSource({"Windows 11, explorer.exe", "Mac OS X, open", "Linux, xdg-open"})
  void eachSystemOpensAPathByItsOwnProgram(String system, String program) {
    assertEquals(List.of(program, "p"), new SystemPrograms(system).opening(List.of("p")));
    assertTrue(!program.equals("open") || !SystemPrograms.neverSays(List.of(program)));
  }
}
