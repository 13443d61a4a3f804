package ontherecord.screen.group.setup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Overlay;

/** In a list a letter goes to what begins with it, and once more to the next. */
final class Jump {
  private final Overlay overlay;
  private final Map<Character, List<Pressable>> rows = new LinkedHashMap<>();

  Jump(Overlay overlay) {
    this.overlay = overlay;
  }

  /** Adds a row by its name. */
  void to(String name, Pressable row) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[^\\p{L}\\p{N}]", "")
            .toLowerCase(Locale.ROOT);
    if (!plain.isEmpty()) {
      char letter = plain.charAt(0);
      rows.computeIfAbsent(letter, l -> new ArrayList<>()).add(row);
      overlay.keys().typed(letter, () -> next(rows.get(letter)));
    }
  }

  private void next(List<Pressable> those) {
    int at = overlay.focus().current().map(those::indexOf).orElse(-1);
    overlay.focus().to(those.get((at + 1) % those.size()));
  }
}
