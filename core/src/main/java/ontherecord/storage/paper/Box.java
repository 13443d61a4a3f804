package ontherecord.storage.paper;

/**
 * Where something was printed.
 *
 * @param page from 0
 * @param what the text; "" for a line, a shape, a picture
 * @param x from the left, in points
 * @param y from the top
 */
record Box(int page, String what, float x, float y, float width, float height) {
  float right() {
    return x + width;
  }

  float bottom() {
    return y + height;
  }

  boolean touches(Box other) {
    return page == other.page
        && x < other.right()
        && other.x < right()
        && y < other.bottom()
        && other.y < bottom();
  }
}
