package ontherecord.screen.kit.chamber;

/**
 * Half an ellipse around a dais that is half an ellipse, too, in pixels from the middle of its
 * base.
 *
 * @param across from the middle to either end
 * @param high from the base to the top
 * @param daisAcross the same of the dais
 * @param daisHigh the same of the dais
 */
record Hemicycle(float across, float high, float daisAcross, float daisHigh) {
  /** Whether a card of that size with its centre there keeps off the dais. */
  boolean isFree(float x, float y, float width, float height) {
    double beside = Math.max(0, Math.abs(x) - width / 2) / daisAcross;
    double over = Math.max(0, y - height / 2) / daisHigh;
    return beside * beside + over * over >= 1;
  }

  /** From the right end, 0, to the left one, as if it were half a circle. */
  double angle(float x, float y) {
    return Math.atan2(y / high, x / across);
  }
}
