package ontherecord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThinkingTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong clock = new AtomicLong(77);
  private final Thinking thinking = new Thinking(clock::get);

  private void pass(double seconds) {
    clock.addAndGet((long) (seconds * SECOND));
  }

  @Test
  void wholeSecondsPass() {
    pass(0.9);
    assertEquals(0, thinking.seconds());
    pass(41.2);
    assertEquals(42, thinking.seconds());
  }

  @Test
  void whatPassesWhileItIsHeldDoesNotCount() {
    pass(10);
    thinking.hold();
    pass(600);
    assertEquals(10, thinking.seconds());
    thinking.hold();
    pass(5);
    thinking.goOn();
    pass(2);
    assertEquals(12, thinking.seconds());
  }

  @Test
  void eachRoundBeginsAtNought() {
    pass(10);
    thinking.hold();
    thinking.begin();
    pass(3);
    assertEquals(3, thinking.seconds());
  }
}
