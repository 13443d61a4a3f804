package ontherecord.screen.kit.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FirstsTest {
  private final Firsts firsts = new Firsts();

  @Test
  void whoeverShowsSomethingFirstInAFrameShowsItAlone() {
    firsts.begin();
    assertTrue(firsts.isFirst("veto", "the question"));
    assertFalse(firsts.isFirst("veto", "a card"));
    assertTrue(firsts.isFirst("veto", "the question"), "its second line");
    assertTrue(firsts.isFirst("norm", "a card"));
  }

  @Test
  void eachFrameBeginsAnew() {
    firsts.begin();
    firsts.isFirst("veto", "the question");
    firsts.begin();
    assertTrue(firsts.isFirst("veto", "a card"));
  }
}
