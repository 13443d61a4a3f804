package ontherecord.storage.paper;

import java.io.IOException;
import java.util.List;

/** Lays out ballots, eight on a page, to be cut apart. */
record BallotSides(Paper paper, Fonts fonts, Sheet.Ballots ballots) {
  private static final int COLUMNS = 2;
  private static final int ROWS = 4;
  private static final float EDGE = 9 * Paper.MM;
  private static final float HAND = 8.5f * Paper.MM;
  private static final float HEADING = 13;
  private static final float TEXT = 11;

  List<Side> sides() {
    return List.of(new Side(false, false, this::page));
  }

  private float wide() {
    return paper.width() / COLUMNS;
  }

  private float high() {
    return paper.height() / ROWS;
  }

  private void page(Canvas canvas) throws IOException {
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        ballot(canvas, column * wide(), row * high());
      }
    }
    canvas.line(wide(), 0, wide(), paper.height(), 0.7f, true);
    for (int row = 1; row < ROWS; row++) {
      canvas.line(0, row * high(), paper.width(), row * high(), 0.7f, true);
    }
  }

  private void ballot(Canvas canvas, float left, float top) throws IOException {
    float room = wide() - 2 * EDGE;
    float x = left + EDGE;
    float y = top + EDGE;
    canvas.reads(Tags.PARAGRAPH);
    for (String line : new Lines(fonts, Face.BOLD, HEADING).of(ballots.heading(), room)) {
      canvas.text(Face.BOLD, HEADING, line, x, y);
      y += HEADING * Sizes.LEADING;
    }
    for (String what : ballots.lines()) {
      String words = fonts.printable(what);
      y += HAND;
      float from = fonts.width(Face.REGULAR, TEXT, words) + 4;
      canvas.reads(Tags.PARAGRAPH);
      canvas.text(Face.REGULAR, TEXT, words, x, y - TEXT * Canvas.ASCENT);
      canvas.line(x + from, y, x + room, y, 0.5f, false);
    }
    y += HAND * 0.6f;
    for (String box : ballots.boxes()) {
      canvas.frame(x, y + 1, TEXT, TEXT, 0.9f);
      canvas.reads(Tags.PARAGRAPH);
      canvas.text(Face.REGULAR, TEXT, fonts.printable(box), x + TEXT * 1.7f, y - TEXT * 0.05f);
      y += TEXT * 1.75f;
    }
  }
}
