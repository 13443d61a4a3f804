package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsFilesTest {
  private static final Map<String, String> ENGLISH = sentences(Language.ENGLISH);
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(\\?[^{}|]*\\|[^{}|]*)?}");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+\\.?)\"");

  private static Map<String, String> sentences(Language language) {
    return WordsFiles.read(language).value().orElseThrow().sentences();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameSentences(Language language) {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(sentences(language).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceNamesTheSameArguments(Language language) {
    Map<String, Set<String>> expected = new HashMap<>();
    ENGLISH.forEach((key, sentence) -> expected.put(key, arguments(sentence)));
    Map<String, Set<String>> found = new HashMap<>();
    sentences(language).forEach((key, sentence) -> found.put(key, arguments(sentence)));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBraceBelongsToAnArgument(Language language) {
    List<String> broken =
        sentences(language).entrySet().stream()
            .filter(e -> ARGUMENT.matcher(e.getValue()).replaceAll("").matches(".*[{}].*"))
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(List.of(), broken);
  }

  private static Set<String> arguments(String sentence) {
    return ARGUMENT
        .matcher(sentence)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Wherever code names a key in full, or how keys begin, there are words for it. */
  @Test
  void everyKeyInCodeHasItsWords() throws IOException {
    Set<String> rooms =
        ENGLISH.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    Set<String> without = new TreeSet<>();
    for (String key : keysInCode()) {
      boolean ours = rooms.contains(key.substring(0, key.indexOf('.')));
      boolean said = ENGLISH.containsKey(key) || ENGLISH.keySet().stream().anyMatch(isBegunBy(key));
      if (ours && !said && !key.endsWith(".json")) {
        without.add(key);
      }
    }
    assertEquals(Set.of(), without);
  }

  private static java.util.function.Predicate<String> isBegunBy(String key) {
    return known -> key.endsWith(".") ? known.startsWith(key) : known.startsWith(key + ".");
  }

  private static Set<String> keysInCode() throws IOException {
    Path core = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    Set<String> keys = new TreeSet<>();
    for (String module : List.of("core", "desktop")) {
      try (Stream<Path> files = Files.walk(core.resolveSibling(module).resolve("src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher found = KEY.matcher(Files.readString(file));
          while (found.find()) {
            keys.add(found.group(1));
          }
        }
      }
    }
    return keys;
  }

  @Test
  void everyProblemHasItsRemedy() {
    List<String> helpless =
        ENGLISH.keySet().stream()
            .filter(key -> key.endsWith(".remedy"))
            .map(key -> key.substring(0, key.length() - ".remedy".length()))
            .filter(key -> !ENGLISH.containsKey(key) && !key.equals("problem.encoding"))
            .toList();
    assertEquals(List.of(), helpless);
  }

  @Test
  void whereALanguageIsMissingEnglishIsSpoken() {
    Shelf shelf = shelfWithout("i18n/fr.json");
    Checked<Phrasebook> words = WordsFiles.orEnglish(shelf, Language.FRENCH);
    assertEquals(Language.ENGLISH, words.value().orElseThrow().language());
    assertEquals(
        "i18n/fr.json: cannot be played: There is no file i18n/fr.json. Check the name and the"
            + " folder.\n",
        TestShelf.told(words.problems()));
  }

  @Test
  void whereEnglishIsMissingTooThereIsNothingToSay() {
    assertTrue(WordsFiles.orEnglish(shelfWithout("i18n/"), Language.FRENCH).value().isEmpty());
  }

  private static Shelf shelfWithout(String start) {
    return new Shelf() {
      @Override
      public Checked<byte[]> bytes(String name) {
        return name.startsWith(start)
            ? FileText.bad(name, "problem.file-missing")
            : Shelf.packed().bytes(name);
      }

      @Override
      public String called(String name) {
        return name;
      }
    };
  }
}
