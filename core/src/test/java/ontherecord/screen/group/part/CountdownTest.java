package ontherecord.screen.group.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ontherecord.view.group.TimeLeft;
import org.junit.jupiter.api.Test;

class CountdownTest {

  @Test
  void whatStandsStillStays() {
    Countdown time = new Countdown(new TimeLeft(90, 45, false));
    assertTrue(time.isThere());
    assertFalse(time.isRunning());
    assertEquals(45, time.seconds());
    assertEquals(0.5f, time.part());
  }

  @Test
  void aClockThatRunsAsItRanIsLeftAloneAndOneThatWasSetAnewIsFollowed() {
    Countdown time = new Countdown(new TimeLeft(90, 45, true));
    time.follow(new TimeLeft(90, 46, true));
    assertTrue(time.seconds() <= 45, "told in whole seconds, it never goes back");
    time.follow(new TimeLeft(120, 75, true));
    assertEquals(75, time.seconds());
    time.follow(new TimeLeft(120, 75, false));
    assertFalse(time.isRunning());
  }

  @Test
  void whatHasRunOutIsOverAndNothingIsTimedWithoutAClock() {
    Countdown over = new Countdown(new TimeLeft(90, 0, true));
    assertTrue(over.isOver());
    assertFalse(over.isRunning());
    assertFalse(new Countdown(TimeLeft.NONE).isOver());
  }
}
