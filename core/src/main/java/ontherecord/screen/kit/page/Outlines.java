package ontherecord.screen.kit.page;

import static ontherecord.screen.kit.page.Quads.faded;

/** Fills and strokes contours, with an edge that fades over one pixel. */
final class Outlines {
  private static final float HALF = 0.5f;

  private final Quads quads;

  Outlines(Quads quads) {
    this.quads = quads;
  }

  void fill(Contour shape, float colour) {
    float full = quads.seen(colour);
    float clear = faded(full, 0);
    for (int i = 1; i + 1 < shape.count; i += 2) {
      int last = Math.min(i + 2, shape.count - 1);
      quads.strip(
          atX(shape, 0, -HALF),
          atY(shape, 0, -HALF),
          atX(shape, i, -HALF),
          atY(shape, i, -HALF),
          full,
          atX(shape, i + 1, -HALF),
          atY(shape, i + 1, -HALF),
          atX(shape, last, -HALF),
          atY(shape, last, -HALF),
          full);
    }
    around(shape, -HALF, HALF, full, clear);
  }

  void stroke(Contour shape, float stroke, float colour) {
    float full = quads.seen(colour);
    float clear = faded(full, 0);
    around(shape, -HALF, HALF, full, clear);
    around(shape, HALF - stroke, -HALF, full, full);
    around(shape, -stroke - HALF, HALF - stroke, clear, full);
  }

  private void around(Contour shape, float inner, float outer, float near, float far) {
    if (inner >= outer) {
      return;
    }
    for (int i = 0; i < shape.count; i++) {
      int next = i + 1 == shape.count ? 0 : i + 1;
      quads.strip(
          atX(shape, i, inner),
          atY(shape, i, inner),
          atX(shape, next, inner),
          atY(shape, next, inner),
          near,
          atX(shape, next, outer),
          atY(shape, next, outer),
          atX(shape, i, outer),
          atY(shape, i, outer),
          far);
    }
  }

  private static float atX(Contour shape, int point, float outwards) {
    return shape.x[point] + shape.normalX[point] * outwards;
  }

  private static float atY(Contour shape, int point, float outwards) {
    return shape.y[point] + shape.normalY[point] * outwards;
  }
}
