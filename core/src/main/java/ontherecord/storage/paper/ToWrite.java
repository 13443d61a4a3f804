package ontherecord.storage.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lines to write on, far enough apart for a hand. */
record ToWrite(Setter setter) {
  private static final float HAND = 8.5f * Paper.MM;
  private static final float MOST_BEFORE = 0.6f;

  List<Piece> of(Block.Blank blank) throws IOException {
    float size = setter.sizes().body();
    String what = setter.fonts().printable(blank.what());
    float before =
        what.isBlank() ? 0 : setter.fonts().width(Face.REGULAR, size, what) + size * 0.5f;
    List<Piece> pieces = new ArrayList<>();
    boolean beside = before <= setter.width() * MOST_BEFORE;
    if (!beside) {
      pieces.addAll(
          setter.text(Face.REGULAR, size, what, 0, size * 0.35f, Tags.PARAGRAPH).stream()
              .map(Piece::held)
              .toList());
    }
    for (int i = 0; i < blank.lines(); i++) {
      boolean first = i == 0 && beside;
      Piece line = new Line(first ? what : "", first ? before : 0, setter.width(), size);
      pieces.add(i < blank.lines() - 1 ? line.held() : line);
    }
    return pieces;
  }

  private record Line(String what, float from, float width, float size) implements Piece {

    @Override
    public float height() {
      return Math.max(HAND, size * Sizes.LEADING);
    }

    @Override
    public void draw(Canvas canvas, float x, float y) throws IOException {
      float base = y + height() - size * 0.3f;
      canvas.reads(Tags.PARAGRAPH);
      canvas.text(Face.REGULAR, size, what, x, base - size * Canvas.ASCENT);
      canvas.line(x + from, base, x + width, base, 0.5f, false);
    }
  }
}
