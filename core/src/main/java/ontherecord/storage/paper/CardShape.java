package ontherecord.storage.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The shape of a letter's card: each told from the others by its outline alone. */
enum CardShape {
  DISC {
    @Override
    void path(PDPageContentStream ink, float x, float y, float r) throws IOException {
      circle(ink, x, y, r);
    }
  },
  SQUARE {
    @Override
    void path(PDPageContentStream ink, float x, float y, float r) throws IOException {
      ink.addRect(x - r * 0.86f, y - r * 0.86f, r * 1.72f, r * 1.72f);
    }
  },
  TRIANGLE {
    @Override
    void path(PDPageContentStream ink, float x, float y, float r) throws IOException {
      polygon(ink, x, y, r, 0, 1, 1, -0.8f, -1, -0.8f);
    }
  },
  CROSS {
    @Override
    void path(PDPageContentStream ink, float x, float y, float r) throws IOException {
      float a = 0.34f;
      polygon(
          ink, x, y, r, -a, 1, a, 1, a, a, 1, a, 1, -a, a, -a, a, -1, -a, -1, -a, -a, -1, -a, -1, a,
          -a, a);
    }
  },
  RING {
    @Override
    void path(PDPageContentStream ink, float x, float y, float r) throws IOException {
      circle(ink, x, y, r);
      circle(ink, x, y, r * 0.55f);
    }
  },
  STAR {
    @Override
    void path(PDPageContentStream ink, float x, float y, float r) throws IOException {
      float[] points = new float[20];
      for (int i = 0; i < 10; i++) {
        double angle = Math.PI / 2 + i * Math.PI / 5;
        float far = i % 2 == 0 ? 1.05f : 0.44f;
        points[2 * i] = far * (float) Math.cos(angle);
        points[2 * i + 1] = far * (float) Math.sin(angle) - 0.06f;
      }
      polygon(ink, x, y, r, points);
    }
  },
  HOURGLASS {
    @Override
    void path(PDPageContentStream ink, float x, float y, float r) throws IOException {
      polygon(ink, x, y, r, -0.85f, 1, 0.85f, 1, 0.12f, 0, 0.85f, -1, -0.85f, -1, -0.12f, 0);
    }
  };

  /** Of a quarter of a circle drawn as a Bézier curve: how far its handles reach. */
  private static final float HANDLE = 0.5523f;

  /** That of the card at this place, from 0. */
  static CardShape of(int card) {
    return values()[card];
  }

  abstract void path(PDPageContentStream ink, float x, float y, float r) throws IOException;

  /** Fills the shape about a middle. */
  void fill(PDPageContentStream ink, float x, float y, float r) throws IOException {
    path(ink, x, y, r);
    ink.fillEvenOdd();
  }

  static void circle(PDPageContentStream ink, float x, float y, float r) throws IOException {
    float h = r * HANDLE;
    ink.moveTo(x + r, y);
    ink.curveTo(x + r, y + h, x + h, y + r, x, y + r);
    ink.curveTo(x - h, y + r, x - r, y + h, x - r, y);
    ink.curveTo(x - r, y - h, x - h, y - r, x, y - r);
    ink.curveTo(x + h, y - r, x + r, y - h, x + r, y);
    ink.closePath();
  }

  private static void polygon(PDPageContentStream ink, float x, float y, float r, float... points)
      throws IOException {
    ink.moveTo(x + r * points[0], y + r * points[1]);
    for (int i = 2; i < points.length; i += 2) {
      ink.lineTo(x + r * points[i], y + r * points[i + 1]);
    }
    ink.closePath();
  }
}
