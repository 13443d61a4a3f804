package ontherecord.assets.world;

/**
 * The Equal Earth projection, on a sphere with a radius of 1: areas are true, parallels straight.
 *
 * <p>Source: B. Šavrič, T. Patterson, B. Jenny, “The Equal Earth map projection”, International
 * Journal of Geographical Information Science 33 (3), 2019, equations 1 to 3.
 */
final class EqualEarth {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  /** The meridian in the middle: east of Greenwich, so that no continent lies across the edge. */
  static final double MIDDLE = 10;

  private EqualEarth() {}

  /**
   * Projects a point.
   *
   * @param longitude in degrees; beyond ±180 it simply goes on
   * @param latitude in degrees, −90 to 90
   * @return x to the east and y to the north
   */
  static double[] of(double longitude, double latitude) {
    double lambda = Math.toRadians(longitude - MIDDLE);
    double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double x = lambda * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    return new double[] {x, y};
  }
}
