package ontherecord.assets.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** What is left of a line: its ends, its corners, and nothing that cannot be seen. */
class SimplifiedTest {
  @Test
  void pointsNearTheLineGo() {
    double[] line = {0, 0, 10, 1, 20, -1, 30, 0};
    assertArrayEquals(new int[] {0, 0, 30, 0}, Simplified.of(line, 2));
  }

  @Test
  void cornersStay() {
    double[] line = {0, 0, 10, 1, 20, 30, 30, 0};
    assertArrayEquals(new int[] {0, 0, 10, 1, 20, 30, 30, 0}, Simplified.of(line, 2));
  }

  @Test
  void anIslandNeverBecomesALine() {
    double[] island = {0, 0, 9, 1, 3, 2, 0, 0};
    assertArrayEquals(new int[] {0, 0, 9, 1, 3, 2, 0, 0}, Simplified.of(island, 100));
  }
}
