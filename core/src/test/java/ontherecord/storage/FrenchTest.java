package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * In French a colon, a question mark and the like stand apart from their word and yet never without
 * it: the space between them does not break, so that no line begins with a mark.
 */
class FrenchTest {
  private static final Path ASSETS = Path.of("..", "assets");
  private static final Pattern TEXT = Pattern.compile("\"fr\": \"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern BREAKS = Pattern.compile("[ \u202f][;:?!»]|«[ \u202f]");

  @Test
  void noLineBeginsWithAMark() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : files()) {
      String all = Files.readString(file);
      if (file.endsWith("fr.json")) {
        all.lines()
            .filter(line -> BREAKS.matcher(line.replaceFirst("\":", "\"")).find())
            .forEach(broken::add);
      } else {
        Matcher text = TEXT.matcher(all);
        while (text.find()) {
          if (BREAKS.matcher(text.group(1)).find()) {
            broken.add(file.getFileName() + ": " + text.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(List.of(ASSETS.resolve("i18n/fr.json")));
    for (String folder : List.of("record", "reference", "scenarios", "introduction", "guide")) {
      try (Stream<Path> found = Files.walk(ASSETS.resolve(folder))) {
        found.filter(path -> path.toString().endsWith(".json")).forEach(files::add);
      }
    }
    return files;
  }
}
