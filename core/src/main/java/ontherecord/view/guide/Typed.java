package ontherecord.view.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of the guide without its grave accents.
 *
 * @param parts what stood between them: to be typed, or keys to be pressed; in their order
 */
public record Typed(String text, List<String> parts) {
  public Typed {
    parts = List.copyOf(parts);
  }

  /** Takes it from a text as the guide has it. */
  public static Typed of(String marked) {
    String[] pieces = marked.split("`", -1);
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < pieces.length; i += 2) {
      parts.add(pieces[i]);
    }
    return new Typed(String.join("", pieces), parts);
  }
}
