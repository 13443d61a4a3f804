package ontherecord.screen.kit.theme;

/**
 * Turns units into pixels: 1 u is a ninetieth of the window's height, pixel sizes are rounded up.
 *
 * <p>In a window narrower than 4:3 the unit follows the width, so that nothing is cut off.
 *
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param textSize how large text is wanted
 */
public record Units(int width, int height, TextSize textSize) {
  private static final float ROUNDING = 0.01f;

  /** One unit, in pixels; seldom whole. */
  public float unit() {
    return Math.min(height / 90f, width / 120f);
  }

  /** So many units in whole pixels, rounded up. */
  public int px(float units) {
    return (int) Math.ceil(units * unit() - ROUNDING);
  }

  /** A size of type, given in pixels at a height of 1080, in whole pixels of this window. */
  public int type(float at1080) {
    return Math.max(px(at1080 / 12f * textSize.factor()), smallest());
  }

  /** The smallest size any text may have: a fiftieth of the height. */
  public int smallest() {
    return px(90f / 50f);
  }

  /** The smallest size of text to be read from the back row: a thirty-sixth of the height. */
  public int smallestProjected() {
    return px(90f / 36f);
  }

  /** Below 16:9, such as 1024×768: columns fold. */
  public boolean narrow() {
    return width < height * 16f / 9f - 1f;
  }

  /** Width of the window in units. */
  public float across() {
    return width / unit();
  }
}
