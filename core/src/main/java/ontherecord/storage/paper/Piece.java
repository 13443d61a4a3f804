package ontherecord.storage.paper;

import java.io.IOException;

/** A part of a text that no page end divides: a line, a row. */
interface Piece {

  /** In points. */
  float height();

  /** Left free above it, but at the head of a page. */
  default float before() {
    return 0;
  }

  /** Whether it must not be the last on its page. */
  default boolean holdsNext() {
    return false;
  }

  /** Draws it; {@code y} is its upper edge. */
  void draw(Canvas canvas, float x, float y) throws IOException;

  /** The same piece, never the last on its page. */
  default Piece held() {
    Piece piece = this;
    return new Piece() {
      @Override
      public float height() {
        return piece.height();
      }

      @Override
      public float before() {
        return piece.before();
      }

      @Override
      public boolean holdsNext() {
        return true;
      }

      @Override
      public void draw(Canvas canvas, float x, float y) throws IOException {
        piece.draw(canvas, x, y);
      }
    };
  }
}
