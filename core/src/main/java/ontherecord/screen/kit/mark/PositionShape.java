package ontherecord.screen.kit.mark;

import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.theme.Tone;

/** The shape and colour of a position on its spectrum; hollow where nothing is recorded. */
public enum PositionShape {
  DISC(Tone.POSITION_1),
  SQUARE(Tone.POSITION_2),
  BAR(Tone.POSITION_3),
  DIAMOND(Tone.POSITION_4),
  TRIANGLE(Tone.POSITION_5),
  HOLLOW(Tone.HOLLOW);

  private final Tone tone;

  PositionShape(Tone tone) {
    this.tone = tone;
  }

  /**
   * The shape of a position.
   *
   * @param index from 0, in the spectrum's order
   * @param of how many positions the spectrum has, 2 to 5
   */
  public static PositionShape of(int index, int of) {
    if (index < 0 || index >= of || of < 2 || of > 5) {
      throw new IllegalArgumentException("no shape for position " + index + " of " + of);
    }
    return switch (of) {
      case 2 -> index == 0 ? DISC : TRIANGLE;
      case 3 -> index == 0 ? DISC : index == 1 ? BAR : TRIANGLE;
      case 4 -> index == 0 ? DISC : index == 1 ? SQUARE : index == 2 ? DIAMOND : TRIANGLE;
      default -> values()[index];
    };
  }

  public Tone tone() {
    return tone;
  }

  /** From its middle to its left edge, for a shape as large as that. */
  float half(float size) {
    return size
        * switch (this) {
          case DISC, HOLLOW -> 0.5f;
          case SQUARE -> 0.45f;
          case BAR -> 0.22f;
          case DIAMOND -> 0.58f;
          case TRIANGLE -> 0.57f;
        };
  }

  /** Draws it in its colour, as large as looks equal to a disc of that diameter. */
  public void draw(Brush brush, float centreX, float centreY, float size, float colour) {
    switch (this) {
      case DISC -> brush.disc(centreX, centreY, size / 2, colour);
      case SQUARE -> square(brush, centreX, centreY, size * 0.9f, colour);
      case BAR -> bar(brush, centreX, centreY, size, colour);
      case DIAMOND -> brush.diamond(centreX, centreY, size * 1.16f, colour);
      case TRIANGLE -> brush.triangle(centreX, centreY, size * 1.14f, colour);
      case HOLLOW -> hollow(brush, centreX, centreY, size, colour);
    }
  }

  private static void square(Brush brush, float x, float y, float side, float colour) {
    brush.round(x - side / 2, y - side / 2, side, side, side * 0.18f, colour);
  }

  private static void bar(Brush brush, float x, float y, float size, float colour) {
    brush.round(x - size * 0.22f, y - size / 2, size * 0.44f, size, size * 0.1f, colour);
  }

  private static void hollow(Brush brush, float x, float y, float size, float colour) {
    float height = size * 0.58f;
    brush.outline(
        x - size / 2,
        y - height / 2,
        size,
        height,
        height * 0.4f,
        Math.max(2, size * 0.1f),
        colour);
  }
}
