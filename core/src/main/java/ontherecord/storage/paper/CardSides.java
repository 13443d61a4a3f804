package ontherecord.storage.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays out a team's answer cards, two a page, to be cut apart. */
record CardSides(Paper paper, Fonts fonts, Sheet.Cards cards) {
  private static final float EDGE = 9 * Paper.MM;
  private static final float BORDER = 13 * Paper.MM;
  private static final float LETTER = 74 * Paper.MM;
  private static final float SHAPE = 15 * Paper.MM;

  /** How high a capital is, of its size. */
  private static final float CAPITAL = 0.711f;

  List<Side> sides() throws IOException {
    int letters = CardShape.values().length;
    List<Side> sides = new ArrayList<>();
    for (int first = 0; first < letters; first += 2) {
      int card = first;
      sides.add(
          new Side(
              false,
              false,
              canvas -> {
                card(canvas, card, 0);
                canvas.line(0, half(), paper.width(), half(), 0.7f, true);
                if (card + 1 < letters) {
                  card(canvas, card + 1, half());
                } else {
                  how(canvas, half());
                }
              }));
    }
    return sides;
  }

  private float half() {
    return paper.height() / 2;
  }

  private void card(Canvas canvas, int card, float top) throws IOException {
    float wide = paper.width() - 2 * EDGE;
    float high = half() - 2 * EDGE;
    canvas.draw(
        EDGE,
        top + EDGE,
        wide,
        high,
        (ink, x, y) -> {
          CardPattern.of(card).border(ink, x, y, wide, high, BORDER);
          float from = BORDER + SHAPE + 7 * Paper.MM;
          CardShape.of(card).fill(ink, x + from, y + high / 2, SHAPE);
          CardShape.of(card).fill(ink, x + wide - from, y + high / 2, SHAPE);
        });
    String letter = Character.toString('A' + card);
    float size = LETTER / CAPITAL;
    canvas.reads(Tags.PARAGRAPH);
    canvas.text(
        Face.BOLD,
        size,
        letter,
        (paper.width() - fonts.width(Face.BOLD, size, letter)) / 2,
        top + half() / 2 + LETTER / 2 - size * Canvas.ASCENT);
  }

  /** On the place that seven letters leave free of eight. */
  private void how(Canvas canvas, float top) throws IOException {
    float left = 2 * EDGE;
    float width = paper.width() - 2 * left;
    float down = top + 2 * EDGE;
    float size = 16;
    canvas.reads(Tags.heading(2));
    for (String line : new Lines(fonts, Face.BOLD, size).of(cards.heading(), width)) {
      canvas.text(Face.BOLD, size, line, left, down);
      down += size * Sizes.LEADING;
    }
    for (String paragraph : cards.how()) {
      down += 6;
      canvas.reads(Tags.PARAGRAPH);
      for (String line : new Lines(fonts, Face.REGULAR, 12).of(paragraph, width)) {
        canvas.text(Face.REGULAR, 12, line, left, down);
        down += 12 * Sizes.LEADING;
      }
    }
  }
}
