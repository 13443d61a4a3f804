package ontherecord.storage.paper;

/** What is printed on; upright, in points (72 to an inch). */
public enum Paper {
  A4(595.28f, 841.89f),
  LETTER(612, 792);

  /** Points in a millimetre. */
  static final float MM = 72 / 25.4f;

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }
}
