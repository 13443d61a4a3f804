package ontherecord.assets.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The projection does what its authors say of it. */
class EqualEarthTest {
  private static final double STEP = 0.01;

  @Test
  void theMiddleStaysInTheMiddle() {
    assertArrayEquals(new double[] {0, 0}, EqualEarth.of(EqualEarth.MIDDLE, 0), 1e-12);
  }

  /** From the paper: the equator is 2.0545 times as long as the map is high; poles are lines. */
  @Test
  void theWorldIsTwiceAsWideAsHigh() {
    double half = EqualEarth.of(EqualEarth.MIDDLE + 180, 0)[0];
    double pole = EqualEarth.of(EqualEarth.MIDDLE, 90)[1];
    assertEquals(2.0545, half / pole, 0.0005);
    assertEquals(0.59, EqualEarth.of(EqualEarth.MIDDLE + 180, 90)[0] / half, 0.01);
  }

  /** A small square of the map is as large as on the globe, wherever it lies. */
  @ParameterizedTest
  @ValueSource(doubles = {-60, -23.4, 0, 12, 45, 66, 80})
  void areasAreTrue(double latitude) {
    double[] at = EqualEarth.of(100, latitude - STEP);
    double[] east = EqualEarth.of(100 + STEP, latitude - STEP);
    double[] north = EqualEarth.of(100, latitude + STEP);
    double onTheMap =
        (east[0] - at[0]) * (north[1] - at[1]) - (north[0] - at[0]) * (east[1] - at[1]);
    double onTheGlobe =
        Math.toRadians(STEP)
            * (Math.sin(Math.toRadians(latitude + STEP))
                - Math.sin(Math.toRadians(latitude - STEP)));
    assertEquals(1, onTheMap / onTheGlobe, 1e-3);
  }
}
