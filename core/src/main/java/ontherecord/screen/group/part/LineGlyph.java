package ontherecord.screen.group.part;

import ontherecord.screen.kit.page.Brush;

/** A sign made of lines of one width with round ends, in a square of 24 by 24, y upwards. */
final class LineGlyph {
  private static final float SQUARE = 24;
  private static final float STROKE = 2.3f;

  /** Each from a point to a point: x, y, x, y. */
  private final float[] lines;

  /** Each with its centre, radius, first angle and sweep in degrees: x, y, r, from, sweep. */
  private final float[] arcs;

  private LineGlyph(float[] lines, float[] arcs) {
    this.lines = lines;
    this.arcs = arcs;
  }

  /** A path through points: x, y, x, y and so on. */
  static LineGlyph path(float... points) {
    float[] lines = new float[(points.length - 2) * 2];
    for (int i = 0; i + 3 < points.length; i += 2) {
      System.arraycopy(points, i, lines, i * 2, 4);
    }
    return new LineGlyph(lines, new float[0]);
  }

  /** A piece of a circle; with a sweep of 360 all of it. */
  static LineGlyph arc(float x, float y, float radius, float from, float sweep) {
    return new LineGlyph(new float[0], new float[] {x, y, radius, from, sweep});
  }

  /** Both signs in one. */
  LineGlyph and(LineGlyph other) {
    return new LineGlyph(joined(lines, other.lines), joined(arcs, other.arcs));
  }

  private static float[] joined(float[] one, float[] other) {
    float[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** Draws it with its centre there. */
  void draw(Brush brush, float centreX, float centreY, float size, float colour) {
    float scale = size / SQUARE;
    float left = centreX - size / 2;
    float low = centreY - size / 2;
    float stroke = STROKE * scale;
    for (int i = 0; i < lines.length; i += 4) {
      brush.line(
          left + lines[i] * scale,
          low + lines[i + 1] * scale,
          left + lines[i + 2] * scale,
          low + lines[i + 3] * scale,
          stroke,
          colour);
    }
    for (int i = 0; i < arcs.length; i += 5) {
      float x = left + arcs[i] * scale;
      float y = low + arcs[i + 1] * scale;
      float radius = arcs[i + 2] * scale;
      if (arcs[i + 4] == 360) {
        brush.ring(x, y, radius + stroke / 2, stroke, colour);
      } else {
        brush.roundArc(x, y, radius, stroke, arcs[i + 3], arcs[i + 4], colour);
      }
    }
  }
}
