package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LauncherTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(said, true, UTF_8));
    System.setErr(new PrintStream(complained, true, UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void theVersionIsTheOneThatWasBuilt() {
    assertEquals(0, Launcher.run("--version"));
    assertTrue(said.toString(UTF_8).matches("On the Record \\d+\\.\\d+\\.\\d+\\R"));
  }

  @Test
  void helpIsAnAnswerAndNoMistake() {
    assertEquals(0, Launcher.run("--help"));
    assertTrue(said.toString(UTF_8).contains("--home"));
    assertEquals("", complained.toString(UTF_8));
  }

  @Test
  void anUnknownWordIsWrongUsage() {
    assertEquals(2, Launcher.run("--no-such-option"));
    assertTrue(complained.toString(UTF_8).contains("--no-such-option"));
    assertEquals("", said.toString(UTF_8));
  }

  @Test
  void aWordThatIsNeitherACommandNorAFileIsWrongUsage() {
    assertEquals(2, Launcher.run("plya"));
    assertTrue(complained.toString(UTF_8).contains("'plya' is neither a command nor a file"));
  }

  @Test
  void aPathThatCannotBeIsWrongUsageAndNamesIt() {
    assertEquals(2, Launcher.run("--home", "nul\0byte"));
    assertTrue(complained.toString(UTF_8).contains("cannot be a path"));
  }
}
