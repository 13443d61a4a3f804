package ontherecord.screen.kit.page;

import static ontherecord.screen.kit.page.Quads.faded;

/** Pieces of rings, with an edge that fades over one pixel. */
final class Bands {
  private static final float HALF = 0.5f;
  private static final float RADIANS = (float) (Math.PI / 180);

  private final Quads quads;

  Bands(Quads quads) {
    this.quads = quads;
  }

  /** Between two radii and two angles, that far beside the rays at both ends. */
  void draw(
      float centreX,
      float centreY,
      float inner,
      float outer,
      float from,
      float to,
      float side,
      float colour) {
    float full = quads.seen(colour);
    float clear = faded(full, 0);
    ring(centreX, centreY, inner + HALF, outer - HALF, from, to, side + HALF, full, full);
    ring(centreX, centreY, outer - HALF, outer + HALF, from, to, side + HALF, full, clear);
    if (inner > HALF) {
      ring(centreX, centreY, inner - HALF, inner + HALF, from, to, side + HALF, clear, full);
    }
    edge(centreX, centreY, inner, outer, from, side, 1, full, clear);
    edge(centreX, centreY, inner, outer, to, side, -1, full, clear);
  }

  private void ring(
      float centreX,
      float centreY,
      float inner,
      float outer,
      float from,
      float to,
      float side,
      float near,
      float far) {
    int steps = Contour.steps(outer, (to - from) * RADIANS);
    float innerFrom = from * RADIANS + turn(side, inner);
    float innerTo = to * RADIANS - turn(side, inner);
    float outerFrom = from * RADIANS + turn(side, outer);
    float outerTo = to * RADIANS - turn(side, outer);
    for (int i = 0; i < steps; i++) {
      float part = (float) i / steps;
      float next = (float) (i + 1) / steps;
      float in0 = innerFrom + (innerTo - innerFrom) * part;
      float in1 = innerFrom + (innerTo - innerFrom) * next;
      float out0 = outerFrom + (outerTo - outerFrom) * part;
      float out1 = outerFrom + (outerTo - outerFrom) * next;
      quads.strip(
          centreX + inner * cos(in0),
          centreY + inner * sin(in0),
          centreX + inner * cos(in1),
          centreY + inner * sin(in1),
          near,
          centreX + outer * cos(out1),
          centreY + outer * sin(out1),
          centreX + outer * cos(out0),
          centreY + outer * sin(out0),
          far);
    }
  }

  private void edge(
      float centreX,
      float centreY,
      float inner,
      float outer,
      float angle,
      float side,
      int towards,
      float full,
      float clear) {
    float inside = towards * (side + HALF);
    float outside = towards * (side - HALF);
    quads.strip(
        besideX(centreX, inner, angle, inside),
        besideY(centreY, inner, angle, inside),
        besideX(centreX, outer, angle, inside),
        besideY(centreY, outer, angle, inside),
        full,
        besideX(centreX, outer, angle, outside),
        besideY(centreY, outer, angle, outside),
        besideX(centreX, inner, angle, outside),
        besideY(centreY, inner, angle, outside),
        clear);
  }

  // The point at a radius, a number of pixels beside the ray at that angle.
  static float besideX(float centreX, float radius, float angle, float beside) {
    return centreX + radius * cos(angle * RADIANS + turn(beside, radius));
  }

  static float besideY(float centreY, float radius, float angle, float beside) {
    return centreY + radius * sin(angle * RADIANS + turn(beside, radius));
  }

  private static float turn(float beside, float radius) {
    return radius <= Math.abs(beside) ? 0 : (float) Math.asin(beside / radius);
  }

  private static float cos(float radians) {
    return (float) Math.cos(radians);
  }

  private static float sin(float radians) {
    return (float) Math.sin(radians);
  }
}
