package ontherecord.storage.paper;

import java.io.IOException;

/** A thin line across the page, with room around it. */
record Across(float width, float height) implements Piece {

  @Override
  public void draw(Canvas canvas, float x, float y) throws IOException {
    canvas.line(x, y + height / 2, x + width, y + height / 2, 0.5f, false);
  }
}
