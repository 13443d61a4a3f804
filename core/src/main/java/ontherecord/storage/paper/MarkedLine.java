package ontherecord.storage.paper;

import java.io.IOException;

/** The first line of something in a list, with its mark before it. */
record MarkedLine(Piece line, Face face, String mark, float size) implements Piece {

  @Override
  public float height() {
    return line.height();
  }

  @Override
  public float before() {
    return line.before();
  }

  @Override
  public boolean holdsNext() {
    return line.holdsNext();
  }

  @Override
  public void draw(Canvas canvas, float x, float y) throws IOException {
    canvas.reads(Tags.PARAGRAPH);
    canvas.text(face, size, mark, x, y);
    line.draw(canvas, x, y);
  }
}
