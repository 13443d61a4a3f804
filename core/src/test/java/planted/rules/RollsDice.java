package planted.rules;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Answers differently each time, in every way there is. */
public final class RollsDice {
  double math() {
    return Math.random();
  }

  Random unseeded() {
    return new Random();
  }

  SplittableRandom split() {
    return new SplittableRandom();
  }

  UUID name() {
    return UUID.randomUUID();
  }

  ThreadLocalRandom thread() {
    return ThreadLocalRandom.current();
  }

  void shuffle(List<String> cards) {
    Collections.shuffle(cards);
  }
}
