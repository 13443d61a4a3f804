package ontherecord.app.report;

import java.util.List;
import ontherecord.storage.drawing.Paint;
import ontherecord.storage.drawing.Stroke;

/** The outlines from which rooms and maps are drawn, as rings of points. */
final class Shapes {
  private static final int ROUND = 32;

  private Shapes() {}

  /** The shape of a position at its place, 0 (disc) to 4 (triangle), as large as such a disc. */
  static Stroke.Area position(int place, float x, float y, float size, Paint paint) {
    float half = size / 2;
    float[] ring =
        switch (place) {
          case 0 -> disc(x, y, half);
          case 1 -> box(x - half * 0.9f, y - half * 0.9f, size * 0.9f, size * 0.9f);
          case 2 -> box(x - half * 0.44f, y - half, size * 0.44f, size);
          case 3 -> diamond(x, y, half * 1.16f);
          default -> triangle(x, y, half * 1.14f);
        };
    return Stroke.Area.of(List.of(ring), paint);
  }

  static float[] disc(float x, float y, float radius) {
    float[] ring = new float[2 * ROUND];
    for (int i = 0; i < ROUND; i++) {
      double angle = 2 * Math.PI * i / ROUND;
      ring[2 * i] = x + radius * (float) Math.cos(angle);
      ring[2 * i + 1] = y + radius * (float) Math.sin(angle);
    }
    return ring;
  }

  static float[] box(float x, float y, float wide, float high) {
    return new float[] {x, y, x + wide, y, x + wide, y + high, x, y + high};
  }

  private static float[] diamond(float x, float y, float half) {
    return new float[] {x, y - half, x + half, y, x, y + half, x - half, y};
  }

  private static float[] triangle(float x, float y, float half) {
    return new float[] {x, y - half, x + half, y + half * 0.8f, x - half, y + half * 0.8f};
  }

  /** A box that is turned, by its middle. */
  static float[] turned(float x, float y, float wide, float high, double degrees) {
    double radians = Math.toRadians(degrees);
    float cos = (float) Math.cos(radians);
    float sin = (float) Math.sin(radians);
    float[] ring = box(-wide / 2, -high / 2, wide, high);
    for (int i = 0; i < ring.length; i += 2) {
      float across = ring[i];
      float along = ring[i + 1];
      ring[i] = x + across * cos - along * sin;
      ring[i + 1] = y + across * sin + along * cos;
    }
    return ring;
  }

  /**
   * A part of a band between two half circles.
   *
   * @param from degrees anticlockwise from the right
   * @param gap left free at either end, as long as it is wide
   */
  static float[] band(float x, float y, float inner, float outer, float from, float to, float gap) {
    int steps = Math.max(2, Math.round((to - from) / 2));
    float[] ring = new float[4 * (steps + 1)];
    for (int i = 0; i <= steps; i++) {
      put(ring, 2 * i, x, y, outer, from, to, gap, i / (float) steps);
      put(ring, 2 * (2 * steps + 1 - i), x, y, inner, from, to, gap, i / (float) steps);
    }
    return ring;
  }

  private static void put(
      float[] ring,
      int at,
      float x,
      float y,
      float radius,
      float from,
      float to,
      float gap,
      float part) {
    double margin = Math.toDegrees(gap / 2 / radius);
    double angle = Math.toRadians(from + margin + part * (to - from - 2 * margin));
    ring[at] = x + radius * (float) Math.cos(angle);
    ring[at + 1] = y - radius * (float) Math.sin(angle);
  }
}
