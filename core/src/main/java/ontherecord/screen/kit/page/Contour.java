package ontherecord.screen.kit.page;

/**
 * The outline of a shape as points with outward normals, in arrays that are used again and again. A
 * point moved along its normal by d lies d pixels outside the shape.
 */
final class Contour {
  static final int MOST = 512;
  private static final float TURN = (float) (2 * Math.PI);

  final float[] x = new float[MOST];
  final float[] y = new float[MOST];
  final float[] normalX = new float[MOST];
  final float[] normalY = new float[MOST];
  private final float[] cornerX = new float[8];
  private final float[] cornerY = new float[8];
  private int corners;
  int count;

  /** Starts a convex polygon; its corners follow anticlockwise. */
  Contour polygon() {
    corners = 0;
    return this;
  }

  Contour corner(float atX, float atY) {
    cornerX[corners] = atX;
    cornerY[corners] = atY;
    corners++;
    return this;
  }

  /** Ends the polygon, every corner rounded to that radius; 0 keeps it sharp. */
  Contour rounded(float radius) {
    count = 0;
    for (int i = 0; i < corners; i++) {
      int before = (i + corners - 1) % corners;
      int after = (i + 1) % corners;
      corner(before, i, after, radius);
    }
    return this;
  }

  Contour circle(float centreX, float centreY, float radius) {
    count = 0;
    int steps = steps(radius, TURN);
    for (int i = 0; i < steps; i++) {
      float angle = TURN * i / steps;
      float cos = (float) Math.cos(angle);
      float sin = (float) Math.sin(angle);
      add(centreX + cos * radius, centreY + sin * radius, cos, sin);
    }
    return this;
  }

  /** The upper half of an ellipse, closed by a straight base. */
  Contour halfEllipse(float centreX, float base, float across, float high) {
    count = 0;
    add(centreX + across, base, 1, -1);
    int steps = steps(Math.max(across, high), TURN / 2);
    for (int i = 1; i < steps; i++) {
      float angle = TURN / 2 * i / steps;
      float cos = (float) Math.cos(angle);
      float sin = (float) Math.sin(angle);
      float length = (float) Math.hypot(cos / across, sin / high);
      add(centreX + cos * across, base + sin * high, cos / across / length, sin / high / length);
    }
    add(centreX - across, base, -1, -1);
    return this;
  }

  Contour box(float left, float low, float width, float height, float radius) {
    polygon().corner(left, low).corner(left + width, low);
    corner(left + width, low + height).corner(left, low + height);
    return rounded(Math.min(radius, Math.min(width, height) / 2));
  }

  /** A rounded rectangle around its centre, its long side turned by that many degrees. */
  Contour turned(
      float centreX, float centreY, float width, float height, float radius, float angle) {
    float cos = (float) Math.cos(Math.toRadians(angle));
    float sin = (float) Math.sin(Math.toRadians(angle));
    float wx = cos * width / 2;
    float wy = sin * width / 2;
    float hx = -sin * height / 2;
    float hy = cos * height / 2;
    polygon().corner(centreX - wx - hx, centreY - wy - hy);
    corner(centreX + wx - hx, centreY + wy - hy);
    corner(centreX + wx + hx, centreY + wy + hy);
    corner(centreX - wx + hx, centreY - wy + hy);
    return rounded(Math.min(radius, Math.min(width, height) / 2));
  }

  /** Into how many pieces an arc is cut so that its corners cannot be seen. */
  static int steps(float radius, float angle) {
    float wanted = Math.abs(angle) * (float) Math.sqrt(Math.max(radius, 1)) * 1.6f;
    return Math.max(2, Math.min(MOST / 2, (int) Math.ceil(wanted)));
  }

  private void corner(int before, int at, int after, float radius) {
    float inX = cornerX[at] - cornerX[before];
    float inY = cornerY[at] - cornerY[before];
    float inLength = (float) Math.sqrt(inX * inX + inY * inY);
    float outX = cornerX[after] - cornerX[at];
    float outY = cornerY[after] - cornerY[at];
    float outLength = (float) Math.sqrt(outX * outX + outY * outY);
    float fromX = inY / inLength;
    float fromY = -inX / inLength;
    float toX = outY / outLength;
    float toY = -outX / outLength;
    float cosine = Math.max(-1, Math.min(1, fromX * toX + fromY * toY));
    float mitre = 1 / (1 + cosine);
    float middleX = (fromX + toX) * mitre;
    float middleY = (fromY + toY) * mitre;
    if (radius < 0.5f) {
      add(cornerX[at], cornerY[at], middleX, middleY);
      return;
    }
    float centreX = cornerX[at] - middleX * radius;
    float centreY = cornerY[at] - middleY * radius;
    float angle = (float) Math.acos(cosine);
    float start = (float) Math.atan2(fromY, fromX);
    int steps = steps(radius, angle);
    for (int i = 0; i <= steps; i++) {
      float turned = start + angle * i / steps;
      float cos = (float) Math.cos(turned);
      float sin = (float) Math.sin(turned);
      add(centreX + cos * radius, centreY + sin * radius, cos, sin);
    }
  }

  private void add(float atX, float atY, float outX, float outY) {
    x[count] = atX;
    y[count] = atY;
    normalX[count] = outX;
    normalY[count] = outY;
    count++;
  }
}
