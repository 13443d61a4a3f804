package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one key table can be told in every language. */
class ShortcutTest {
  @ParameterizedTest
  @EnumSource
  void everyKeyOfTheTableHasItsWords(Language language) {
    Phrasebook words = Screens.words(language);
    List<String> missing = new ArrayList<>();
    for (Shortcut shortcut : Shortcut.values()) {
      List<String> keys = new ArrayList<>(shortcut.caps());
      keys.removeIf(cap -> !cap.startsWith("key."));
      keys.add(shortcut.does());
      keys.removeIf(words.sentences()::containsKey);
      missing.addAll(keys);
    }
    assertEquals(List.of(), missing);
  }
}
