package ontherecord.storage.paper;

import java.io.IOException;
import java.util.List;

/** Lays out a tent card: across the page, the second half upside down. */
record PlacardSides(Paper paper, Fonts fonts, Flags flags, Sheet.Placard placard) {
  private static final float EDGE = 14 * Paper.MM;
  private static final float FLAG = 76 * Paper.MM;
  private static final float GAP = 12 * Paper.MM;
  private static final float LARGEST = 72;
  private static final float SMALLEST = 20;
  private static final int MOST_LINES = 3;

  /** Of one half's height: the rest stays free at the fold and at the edge. */
  private static final float FILLED = 0.8f;

  List<Side> sides() throws IOException {
    return List.of(
        new Side(
            true,
            false,
            canvas -> {
              half(canvas);
              canvas.line(0, canvas.height() / 2, canvas.width(), canvas.height() / 2, 0.7f, true);
              String fold = fonts.printable(placard.fold());
              canvas.reads(Tags.PARAGRAPH);
              canvas.text(
                  Face.REGULAR,
                  8,
                  fold,
                  canvas.width() - EDGE - fonts.width(Face.REGULAR, 8, fold),
                  canvas.height() / 2 + 3);
              canvas.upsideDown(this::half);
            }));
  }

  /** The lower half, as it is read from the front. */
  private void half(Canvas canvas) throws IOException {
    float middle = canvas.height() * 0.75f;
    flags.draw(canvas, placard.tile(), EDGE, middle - FLAG * Flags.RATIO / 2, FLAG);
    float left = EDGE + FLAG + GAP;
    float room = canvas.width() - left - EDGE;
    float size = size(room);
    List<String> lines = new Lines(fonts, Face.BOLD, size).of(placard.tile().name(), room);
    float y = middle - lines.size() * size * Sizes.LEADING / 2;
    canvas.reads(Tags.heading(1));
    for (String line : lines) {
      canvas.text(Face.BOLD, size, line, left, y);
      y += size * Sizes.LEADING;
    }
  }

  /** The largest at which the name takes three lines at most, and no word of it is broken. */
  private float size(float room) throws IOException {
    String name = fonts.printable(placard.tile().name());
    for (float size = LARGEST; size > SMALLEST; size -= 2) {
      boolean whole = true;
      for (String word : name.split(" ", -1)) {
        whole &= fonts.width(Face.BOLD, size, word) <= room;
      }
      int lines = new Lines(fonts, Face.BOLD, size).of(name, room).size();
      boolean high = lines * size * Sizes.LEADING > paper.width() / 2 * FILLED;
      if (whole && !high && lines <= MOST_LINES) {
        return size;
      }
    }
    return SMALLEST;
  }
}
