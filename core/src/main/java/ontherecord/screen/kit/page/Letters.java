package ontherecord.screen.kit.page;

import com.badlogic.gdx.graphics.g2d.freetype.FreeType;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.LongMap;
import java.util.EnumMap;
import java.util.Map;
import ontherecord.screen.kit.theme.Weight;

/**
 * Letters at the real pixel size, drawn onto the page when first asked for: Latin with its
 * extensions, Greek, Cyrillic, arrows and marks, whatever the font holds.
 */
public final class Letters implements Disposable {
  private final FreeType.Library library = FreeType.initFreeType();
  private final Map<Weight, Cut> cuts = new EnumMap<>(Weight.class);
  private final Map<Weight, LongMap<Glyph>> drawn = new EnumMap<>(Weight.class);
  private final Page page;
  private final Missing missing;

  Letters(Page page, Missing missing) {
    this.page = page;
    this.missing = missing;
    for (Weight weight : Weight.values()) {
      drawn.put(weight, new LongMap<>());
    }
  }

  /** The letter in that cut and pixel size. One that the font lacks is reported. */
  public Glyph letter(int codePoint, Weight weight, int pixelSize) {
    LongMap<Glyph> known = drawn.get(weight);
    long key = (long) pixelSize << 32 | codePoint;
    Glyph glyph = known.get(key);
    if (glyph == null) {
      Cut cut = cut(weight);
      if (!cut.has(codePoint)) {
        missing.glyph(codePoint, weight.name());
      }
      glyph = cut.draw(codePoint, pixelSize, page);
      known.put(key, glyph);
    }
    return glyph;
  }

  /** Whether the font holds that letter. */
  public boolean has(int codePoint) {
    return cut(Weight.REGULAR).has(codePoint) && cut(Weight.SEMIBOLD).has(codePoint);
  }

  /** How many pixels the second letter is moved by the first; negative is closer. */
  public float kerning(Glyph first, Glyph second, Weight weight, int pixelSize) {
    return cut(weight).kerning(first, second, pixelSize);
  }

  private Cut cut(Weight weight) {
    return cuts.computeIfAbsent(weight, w -> new Cut(library, w));
  }

  void clear() {
    drawn.values().forEach(LongMap::clear);
  }

  @Override
  public void dispose() {
    cuts.values().forEach(Cut::dispose);
    library.dispose();
  }
}
