package ontherecord.storage.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * What fills the border of a letter's card, so that cards differ where no shape can be made out.
 */
enum CardPattern {
  SOLID {
    @Override
    void draw(PDPageContentStream ink, float x, float y, float wide, float high)
        throws IOException {
      ink.addRect(x, y, wide, high);
      ink.fill();
    }
  },
  EMPTY {
    @Override
    void draw(PDPageContentStream ink, float x, float y, float wide, float high) {}
  },
  LYING {
    @Override
    void draw(PDPageContentStream ink, float x, float y, float wide, float high)
        throws IOException {
      for (float at = 0; at < high; at += 2 * STRIPE) {
        ink.addRect(x, y + at, wide, STRIPE);
      }
      ink.fill();
    }
  },
  STANDING {
    @Override
    void draw(PDPageContentStream ink, float x, float y, float wide, float high)
        throws IOException {
      for (float at = 0; at < wide; at += 2 * STRIPE) {
        ink.addRect(x + at, y, STRIPE, high);
      }
      ink.fill();
    }
  },
  LEANING {
    @Override
    void draw(PDPageContentStream ink, float x, float y, float wide, float high)
        throws IOException {
      for (float at = -high; at < wide; at += 3 * STRIPE) {
        ink.moveTo(x + at, y);
        ink.lineTo(x + at + 1.5f * STRIPE, y);
        ink.lineTo(x + at + high + 1.5f * STRIPE, y + high);
        ink.lineTo(x + at + high, y + high);
        ink.closePath();
      }
      ink.fill();
    }
  },
  CHEQUERED {
    @Override
    void draw(PDPageContentStream ink, float x, float y, float wide, float high)
        throws IOException {
      float side = 1.5f * STRIPE;
      for (int row = 0; row * side < high; row++) {
        for (int column = row % 2; column * side < wide; column += 2) {
          ink.addRect(x + column * side, y + row * side, side, side);
        }
      }
      ink.fill();
    }
  },
  DOTTED {
    @Override
    void draw(PDPageContentStream ink, float x, float y, float wide, float high)
        throws IOException {
      for (float down = STRIPE; down < high; down += 2.6f * STRIPE) {
        for (float at = STRIPE; at < wide; at += 2.6f * STRIPE) {
          CardShape.circle(ink, x + at, y + down, 0.7f * STRIPE);
        }
      }
      ink.fill();
    }
  };

  /** Wide enough to be told apart across a room. */
  private static final float STRIPE = 4 * Paper.MM;

  /** That of the card at this place, from 0. */
  static CardPattern of(int card) {
    return values()[card];
  }

  /** Fills a rectangle, whose edges cut it off. */
  abstract void draw(PDPageContentStream ink, float x, float y, float wide, float high)
      throws IOException;

  /** Fills a border, {@code thick} all round. */
  void border(PDPageContentStream ink, float x, float y, float wide, float high, float thick)
      throws IOException {
    ink.saveGraphicsState();
    ink.addRect(x, y, wide, high);
    ink.addRect(x + thick, y + thick, wide - 2 * thick, high - 2 * thick);
    ink.clipEvenOdd();
    draw(ink, x, y, wide, high);
    ink.restoreGraphicsState();
    ink.setLineWidth(2);
    ink.addRect(x, y, wide, high);
    ink.addRect(x + thick, y + thick, wide - 2 * thick, high - 2 * thick);
    ink.stroke();
  }
}
