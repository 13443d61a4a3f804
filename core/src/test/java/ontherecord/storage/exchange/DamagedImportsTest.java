package ontherecord.storage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.problem.Severity;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever becomes of a file from elsewhere, it ends in a lesson that can be played, or is told.
 */
class DamagedImportsTest {
  private static final Path FILES = Path.of("src", "test", "resources", "exchange");
  private static final int TIMES = 1_000;
  private static final byte[] MARKS = "{}=~#%:\\/\n\r\t,;\"'-> 01a<&\u00e9\0".getBytes(UTF_8);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".gift", ".csv", ".xlsx"})
  void isPlayableOrTold(String ending) throws IOException {
    Random random = new Random(ending.hashCode());
    List<byte[]> whole = whole(ending);
    for (int i = 0; i < TIMES; i++) {
      byte[] damaged = damage(whole.get(random.nextInt(whole.size())), random);
      Path file = Files.write(folder.resolve("damaged" + ending), damaged);
      Imported imported = Imports.read(file, TheGame.record());
      TheGame.told(imported.problems());
      if (imported.scenario().isEmpty()) {
        assertFalse(
            imported.problems().isEmpty(),
            () -> "nothing is told of " + new String(damaged, UTF_8));
      } else {
        assertTrue(isPlayable(imported.scenario().get()), () -> new String(damaged, UTF_8));
      }
    }
  }

  private static boolean isPlayable(String text) {
    return ScenarioFiles.of("damaged.json", text, TheGame.record()).checked().problems().stream()
        .noneMatch(p -> p.severity() == Severity.CANNOT_BE_PLAYED);
  }

  private static List<byte[]> whole(String ending) throws IOException {
    try (Stream<Path> found = Files.list(FILES)) {
      List<byte[]> whole = new java.util.ArrayList<>();
      for (Path file : found.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        whole.add(Files.readAllBytes(file));
      }
      return whole;
    }
  }

  /** Some bytes changed, taken out, put in or doubled; now and then the end cut off. */
  private static byte[] damage(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int i = random.nextInt(6); i >= 0 && damaged.length > 1; i--) {
      int at = random.nextInt(damaged.length);
      byte mark = MARKS[random.nextInt(MARKS.length)];
      switch (random.nextInt(6)) {
        case 0 -> damaged[at] = mark;
        case 1 -> damaged[at] = (byte) random.nextInt(256);
        case 2 -> damaged = joined(damaged, at, new byte[] {mark}, at);
        case 3 -> damaged = joined(damaged, at, new byte[0], Math.min(damaged.length, at + 9));
        case 4 -> damaged = joined(damaged, at, Arrays.copyOfRange(damaged, at / 2, at), at);
        default -> damaged = random.nextInt(8) == 0 ? Arrays.copyOf(damaged, at) : damaged;
      }
    }
    return damaged;
  }

  private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
    byte[] all = Arrays.copyOf(bytes, to + between.length + bytes.length - from);
    System.arraycopy(between, 0, all, to, between.length);
    System.arraycopy(bytes, from, all, to + between.length, bytes.length - from);
    return all;
  }
}
