package ontherecord.desktop.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole sessions as somebody sees them. A new transcript is a new pair of files; what was seen is
 * written to {@code target/transcripts}, to be read and, where it is better, kept.
 */
class TranscriptTest {
  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({"whole-session, en", "whole-session, fr", "whole-session, es", "every-key, en"})
  void aSessionReadsAsKept(String name, String language) throws IOException {
    List<String> typed = resource(name + ".typed.txt").lines().toList();
    String seen = new Typist(Village.inOldWords(), home, language).type(Wish.NONE, typed);
    Path written = Path.of("target", "transcripts", name + "." + language + ".txt");
    Files.createDirectories(written.getParent());
    Files.writeString(written, seen);
    assertEquals(resource(name + "." + language + ".txt"), seen);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TranscriptTest.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), UTF_8);
    }
  }
}
