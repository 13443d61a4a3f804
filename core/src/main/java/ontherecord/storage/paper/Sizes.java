package ontherecord.storage.paper;

/** How large each kind of text is set on a sheet, in points. */
record Sizes(float body, float small, float first, float second, float third) {
  /** From one line to the next, as a part of the size. */
  static final float LEADING = 1.3f;

  static final Sizes USUAL = new Sizes(10.5f, 8.5f, 22, 14, 11.5f);

  /** A little smaller, where that saves a page. */
  static final Sizes SNUG = new Sizes(9.6f, 8, 20, 12.5f, 10.5f);

  /** To be read from afar; the first that lets a sheet stand on one page is taken. */
  private static final float[] LADDER = {34, 30, 27, 24, 22, 20, 18, 16.5f, 15, 13.5f, 12};

  static int steps() {
    return LADDER.length;
  }

  static Sizes large(int step) {
    float body = LADDER[step];
    return new Sizes(body, Math.max(9, body * 0.62f), body * 1.45f, body * 1.15f, body);
  }

  float heading(int level) {
    return level == 1 ? first : level == 2 ? second : third;
  }
}
