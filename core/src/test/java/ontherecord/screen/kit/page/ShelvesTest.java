package ontherecord.screen.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelvesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nothingOverlapsUntilThePageIsFull(long seed) {
    Random random = new Random(seed);
    Shelves shelves = new Shelves(256);
    Rectangle page = new Rectangle(0, 0, 256, 256);
    List<Rectangle> taken = new ArrayList<>();
    while (true) {
      int width = 1 + random.nextInt(40);
      int height = 1 + random.nextInt(40);
      long place = shelves.place(width, height);
      if (place == Shelves.FULL) {
        break;
      }
      Rectangle next = new Rectangle(Shelves.x(place), Shelves.y(place), width, height);
      assertTrue(page.contains(next));
      taken.forEach(other -> assertFalse(other.intersects(next)));
      taken.add(next);
    }
    assertTrue(taken.size() > 40, () -> "only " + taken.size() + " fitted");
  }

  @ParameterizedTest
  @ValueSource(ints = {257, 1000})
  void whatIsLargerThanThePageFitsNowhere(int width) {
    assertEquals(Shelves.FULL, new Shelves(256).place(width, 10));
  }
}
