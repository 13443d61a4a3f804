package ontherecord.screen.kit.page;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What could not be drawn, by name; the layout check reads it. */
public final class Missing {
  private final Set<String> glyphs = new TreeSet<>();

  void glyph(int codePoint, String font) {
    glyphs.add(String.format("U+%04X %s in %s", codePoint, Character.toString(codePoint), font));
  }

  /** Letters that a font lacks, such as {@code U+2714 ✔ in REGULAR}. */
  public Set<String> glyphs() {
    return Collections.unmodifiableSet(glyphs);
  }

  /** Forgets what was reported. */
  public void clear() {
    glyphs.clear();
  }
}
