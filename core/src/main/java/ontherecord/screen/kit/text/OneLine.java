package ontherecord.screen.kit.text;

import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Glyph;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Weight;

/** A short text in one line at any pixel size, for widgets that place it themselves. */
public final class OneLine {
  private static final float CAPITALS_HALF = 0.3636f;

  private final Glyph[] glyphs;
  private final float[] steps;
  private final int size;
  private final float width;

  /**
   * That text in that cut.
   *
   * @param size in pixels
   * @param tracking thousandths of the size added after every letter
   */
  public OneLine(Kit kit, String text, Weight weight, int size, float tracking) {
    int[] codePoints = text.codePoints().toArray();
    this.size = size;
    glyphs = new Glyph[codePoints.length];
    steps = new float[codePoints.length];
    for (int i = 0; i < codePoints.length; i++) {
      glyphs[i] = kit.letters().letter(codePoints[i], weight, size);
    }
    float sum = 0;
    for (int i = 0; i < codePoints.length; i++) {
      boolean last = i + 1 == codePoints.length;
      float closer = last ? 0 : kit.letters().kerning(glyphs[i], glyphs[i + 1], weight, size);
      steps[i] = glyphs[i].advance() + closer + (last ? 0 : size * tracking / 1000);
      sum += steps[i];
    }
    width = sum;
  }

  /** Without tracking. */
  public OneLine(Kit kit, String text, Weight weight, int size) {
    this(kit, text, weight, size, 0);
  }

  /** In pixels. */
  public float width() {
    return width;
  }

  /** From its origin to its first letter's left edge, in pixels. */
  public float bearing() {
    return glyphs.length == 0 ? 0 : glyphs[0].bearing();
  }

  /** The type size, in pixels. */
  public int size() {
    return size;
  }

  /** Draws it from that point of the baseline. */
  public void draw(Brush brush, float x, float baseline, float colour) {
    float at = x;
    for (int i = 0; i < glyphs.length; i++) {
      brush.letter(glyphs[i], at, baseline, colour);
      at += steps[i];
    }
  }

  /** Draws it with its capitals centred on that point. */
  public void centred(Brush brush, float centreX, float centreY, float colour) {
    draw(brush, Math.round(centreX - width / 2), baseline(centreY), colour);
  }

  /** The baseline of a line whose capitals stand centred on that height. */
  public float baseline(float centreY) {
    return Math.round(centreY - size * CAPITALS_HALF);
  }
}
