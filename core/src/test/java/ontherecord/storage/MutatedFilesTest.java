package ontherecord.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.storage.export.ProblemReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a file, it ends in a value or in problems that can be told. */
class MutatedFilesTest {
  private static final int TIMES = 150;
  private static final byte[] MARKS = "{}[],:\"\\ \n01.-e'/#tfnu\u00e9\0".getBytes(UTF_8);
  private static final Phrasebook ENGLISH = TestShelf.english();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void aDamagedRecordIsToldAndNeverThrown(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TIMES; i++) {
      String damaged = NAMES[random.nextInt(NAMES.length)];
      Checked<RecordFiles.Loaded> read = RecordFiles.read(damage(damaged, random));
      if (read.value().isEmpty()) {
        assertTrue(fatal(read));
      } else {
        assertFalse(fatal(read));
      }
      assertFalse(
          ProblemReport.text(read.problems(), ENGLISH).contains("com.google"), "no class names");
    }
  }

  private static final String[] NAMES = {
    "record/sources.json",
    "record/dialogues.json",
    "record/speakers.json",
    "record/issues.json",
    "record/seal.json",
    "record/2011/statements.json",
    "record/2011/trends.json",
    "record/2011/facts.json",
    "record/2011/discrepancies.json",
    "reference/states.json",
    "reference/sources.json",
    "reference/terms.json"
  };

  private static boolean fatal(Checked<?> read) {
    return read.problems().stream()
        .map(Problem::severity)
        .anyMatch(s -> s == Severity.CANNOT_BE_PLAYED);
  }

  private static Shelf damage(String damaged, Random random) {
    return new Shelf() {
      @Override
      public Checked<byte[]> bytes(String name) {
        return TestShelf.plain()
            .bytes(name)
            .then(
                whole ->
                    Checked.good(
                        name.equals(damaged) ? mutate(whole, random) : whole, java.util.List.of()));
      }

      @Override
      public String called(String name) {
        return name;
      }
    };
  }

  private static byte[] mutate(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> without(bytes, at, 1 + random.nextInt(8));
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> doubled(bytes, at, 1 + random.nextInt(60));
            case 3 -> replaced(bytes, at, (byte) random.nextInt(256));
            default -> replaced(bytes, at, MARKS[random.nextInt(MARKS.length)]);
          };
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    int end = Math.min(bytes.length, at + length);
    byte[] less = Arrays.copyOf(bytes, bytes.length - (end - at));
    System.arraycopy(bytes, end, less, at, bytes.length - end);
    return less;
  }

  private static byte[] doubled(byte[] bytes, int at, int length) {
    int end = Math.min(bytes.length, at + length);
    byte[] more = Arrays.copyOf(bytes, bytes.length + end - at);
    System.arraycopy(bytes, at, more, end, bytes.length - at);
    return more;
  }

  private static byte[] replaced(byte[] bytes, int at, byte by) {
    byte[] other = bytes.clone();
    other[at] = by;
    return other;
  }
}
