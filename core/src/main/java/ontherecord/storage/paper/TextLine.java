package ontherecord.storage.paper;

import java.io.IOException;

/**
 * One line of text.
 *
 * @param as what it is read out as
 * @param begins whether it is the first of its paragraph
 */
record TextLine(
    Face face, float size, String words, float indent, float before, String as, boolean begins)
    implements Piece {

  @Override
  public float height() {
    return size * Sizes.LEADING;
  }

  @Override
  public void draw(Canvas canvas, float x, float y) throws IOException {
    if (begins) {
      canvas.reads(as);
    }
    canvas.text(face, size, words, x + indent, y);
  }
}
