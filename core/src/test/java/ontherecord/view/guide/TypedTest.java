package ontherecord.view.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTest {
  @Test
  void whatIsToBeTypedIsKnownAndItsMarksAreGone() {
    assertEquals(
        new Typed("Press N, then \"3\".", List.of("N", "\"3\"")),
        Typed.of("Press `N`, then `\"3\"`."));
    assertEquals(new Typed("Nothing to press", List.of()), Typed.of("Nothing to press"));
  }
}
