package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import ontherecord.session.Event;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLogs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A game that is killed in the middle of a session loses nothing that its player had seen. */
class KilledTest {
  private static final String ANYTHING = "1\n30\n\n";

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatWasSeenIsKept(long seed) throws IOException, InterruptedException {
    int verdicts = killAfter(new Random(seed).nextInt(60, 400));
    List<KeptSession> kept = new SessionLogs(home.resolve("sessions")).all();
    assertEquals(1, kept.size());
    KeptSession session = kept.get(0);
    assertTrue(session.readable());
    long revealed = session.story().stream().filter(Event.RoundRevealed.class::isInstance).count();
    assertTrue(revealed >= verdicts, verdicts + " verdicts were seen, " + revealed + " are kept");
  }

  /** Plays until so many lines were seen, kills, and answers how many verdicts were among them. */
  private int killAfter(int lines) throws IOException, InterruptedException {
    Process game =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--home",
                home.toString(),
                "play",
                "libya-2011",
                "--as",
                "MEX",
                "--text")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int verdicts = 0;
    try (OutputStream typed = game.getOutputStream();
        BufferedReader seen =
            new BufferedReader(new InputStreamReader(game.getInputStream(), UTF_8))) {
      typed.write(ANYTHING.repeat(100).getBytes(UTF_8));
      typed.flush();
      for (int i = 0; i < lines; i++) {
        String line = seen.readLine();
        if (line == null) {
          break;
        }
        verdicts += line.matches("Round \\d+ of \\d+, verdict") ? 1 : 0;
      }
      game.destroyForcibly().waitFor();
    }
    return verdicts;
  }
}
