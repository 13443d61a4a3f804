package ontherecord.screen.kit.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnitsTest {
  private static final Units FULL = new Units(1920, 1080, TextSize.NORMAL);

  @Test
  void aUnitIsANinetiethOfTheHeightAndPixelsRoundUp() {
    assertEquals(96, FULL.px(8));
    assertEquals(2, FULL.px(1 / 6f));
    assertEquals(3, FULL.px(0.17f));
    assertEquals(30, FULL.type(30));
    assertEquals(60, new Units(3840, 2160, TextSize.NORMAL).type(30));
  }

  @Test
  void nothingIsSmallerThanAFiftieth() {
    Units small = new Units(1024, 768, TextSize.NORMAL);
    assertEquals(16, small.smallest());
    assertEquals(16, small.type(20));
    assertEquals(22, small.type(30));
  }

  @Test
  void columnsFoldBelowSixteenToNine() {
    assertTrue(new Units(1024, 768, TextSize.NORMAL).narrow());
    assertTrue(new Units(1920, 1200, TextSize.NORMAL).narrow());
    assertFalse(FULL.narrow());
    assertFalse(new Units(1366, 768, TextSize.NORMAL).narrow());
  }

  @Test
  void belowFourToThreeTheUnitFollowsTheWidth() {
    assertEquals(5, new Units(600, 1000, TextSize.NORMAL).unit());
    assertEquals(120, new Units(600, 1000, TextSize.NORMAL).across());
  }

  @Test
  void largeTextGrowsAndTheFrameDoesNot() {
    Units large = new Units(1920, 1080, TextSize.LARGE);
    assertEquals(35, large.type(30));
    assertEquals(96, large.px(8));
  }
}
