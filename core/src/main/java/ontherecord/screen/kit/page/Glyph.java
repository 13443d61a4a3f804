package ontherecord.screen.kit.page;

/** One letter at one size: its picture and where it stands on the line. */
public final class Glyph {
  final Picture picture;
  final int left;
  final int top;
  private final int index;
  private final float advance;

  Glyph(Picture picture, int left, int top, int index, float advance) {
    this.picture = picture;
    this.left = left;
    this.top = top;
    this.index = index;
    this.advance = advance;
  }

  /** From this letter's origin to the next one's, in pixels, without kerning. */
  public float advance() {
    return advance;
  }

  /** From the origin to the letter's left edge, in pixels. */
  public int bearing() {
    return left;
  }

  int index() {
    return index;
  }
}
