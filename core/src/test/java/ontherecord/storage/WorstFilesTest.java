package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too large for a repository is read within 512 MB, and told. */
class WorstFilesTest {
  private static final int MINUTES = 5;
  @TempDir private Path folder;

  @Test
  void areToldWithinTheMemoryAllowed() throws IOException, InterruptedException {
    WorstFiles.write(folder);
    Path told = folder.resolve("told.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                WorstFiles.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    assertTrue(program.waitFor(MINUTES, TimeUnit.MINUTES), "it hangs");
    List<String> expected =
        WorstFiles.expected().entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .toList();
    assertEquals(new TreeSet<>(expected), new TreeSet<>(Files.readAllLines(told)));
  }
}
