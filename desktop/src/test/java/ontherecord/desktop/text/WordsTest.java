package ontherecord.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.storage.Shelf;
import ontherecord.storage.WordsFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Path ROOM = Path.of("src/main/java/ontherecord/desktop/text");
  private static final Pattern KEY =
      Pattern.compile("\"((?:text|report|confidence|game)\\.[a-z.-]+[a-z])\"");

  @ParameterizedTest
  @EnumSource
  void everySentenceOfTheSeatHasItsWords(Language language) throws IOException {
    Set<String> keys = keys();
    assertFalse(keys.isEmpty());
    keys.removeAll(
        WordsFiles.read(Shelf.packed(), language).value().orElseThrow().sentences().keySet());
    assertEquals(Set.of(), keys);
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(ROOM)) {
      for (Path file : files.toList()) {
        Matcher found = KEY.matcher(Files.readString(file));
        while (found.find()) {
          keys.add(found.group(1));
        }
      }
    }
    return keys;
  }
}
