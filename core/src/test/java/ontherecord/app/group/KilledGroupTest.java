package ontherecord.app.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import ontherecord.app.Play;
import ontherecord.session.Event;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.storage.log.KeptSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A group session whose game is killed goes on where the room saw it last, or one step later. */
class KilledGroupTest {
  @TempDir private Path home;

  /** Plays, and tells what is seen once it is kept. */
  public static void main(String[] home) {
    try (Evening evening = new Evening(Path.of(home[0]))) {
      Convened session = evening.begin("starter", 4);
      Scene before;
      do {
        before = session.state().group().scene();
        System.out.println(seen(session.state()));
        Evening.step(session);
      } while (!before.equals(session.state().group().scene()));
    }
  }

  private static String seen(State state) {
    return state.group().scene() + ", " + state.answers().size() + " answers";
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatWasSeenIsKept(long seed) throws IOException, InterruptedException {
    String last = killAfter(new Random(seed).nextInt(2, 25));
    try (Evening evening = new Evening(home)) {
      KeptSession kept = evening.household().sessions().get(0);
      assertTrue(kept.readable());
      State state = State.BEFORE;
      boolean found = false;
      for (Event event : kept.story()) {
        state = state.after(event);
        found |= seen(state).equals(last);
      }
      assertTrue(found, "seen and not kept: " + last);
      Play play = evening.table().resume(kept.name()).value().orElseThrow();
      assertEquals(state.group().scene(), play.state().group().scene());
      assertEquals(state.answers(), play.state().answers());
      assertTrue(Evening.toTheEnd(evening.table().reconvene(play)).group().closed());
    }
  }

  /** Kills the game once so many lines were seen, and answers the last of them. */
  private String killAfter(int lines) throws IOException, InterruptedException {
    Process game =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledGroupTest.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String last = "";
    try (BufferedReader seen =
        new BufferedReader(new InputStreamReader(game.getInputStream(), UTF_8))) {
      String line = seen.readLine();
      for (int i = 0; i < lines && line != null; i++) {
        last = line;
        line = i + 1 < lines ? seen.readLine() : line;
      }
      game.destroyForcibly().waitFor();
    }
    return last;
  }
}
