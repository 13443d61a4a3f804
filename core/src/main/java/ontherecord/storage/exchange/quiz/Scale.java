package ontherecord.storage.exchange.quiz;

import java.util.Collections;
import java.util.List;

/**
 * A scale to estimate on, for a number that came without one: the number stands neither at an end
 * nor in the middle, and not always in the same part of it.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record Scale(long from, long to) {
  private static final long FIRST_YEAR = 1000;
  private static final long LAST_YEAR = 2100;
  private static final int STEPS = 9;

  /** Of small numbers the scale begins with nought, as everybody would draw it. */
  private static final long SMALL = 10;

  /** Around these numbers, of which there is one at least. */
  public static Scale around(List<Long> numbers) {
    long least = Collections.min(numbers);
    long most = Collections.max(numbers);
    boolean year = least >= FIRST_YEAR && most <= LAST_YEAR;
    long step = step(year ? Math.max(100, 2 * (most - least)) : reach(least, most));
    // Where on the scale it stands follows from the number: the same file gives the same lesson.
    long below = 1 + 2 * Math.floorMod(least / 7 + most, 4L);
    long from = Math.floorDiv(least - 1, step) * step - (below - 1) * step;
    if (least > 0) {
      from = least <= SMALL ? 0 : Math.max(0, from);
    }
    long to = Math.max(from + STEPS * step, Math.floorDiv(most, step) * step + step);
    while (inTheMiddle(numbers, from, to)) {
      to += step;
    }
    return new Scale(from, to);
  }

  private static boolean inTheMiddle(List<Long> numbers, long from, long to) {
    return numbers.stream().anyMatch(n -> n - from == to - n);
  }

  /** How far the scale is to reach in all. */
  private static long reach(long least, long most) {
    return Math.max(20, Math.max(Math.abs(least), Math.abs(most)) + 2 * (most - least));
  }

  /** About a tenth of that: 1, 2 or 5, with noughts. */
  private static long step(long reach) {
    long ten = 1;
    while (ten * 100 <= reach) {
      ten *= 10;
    }
    return reach >= 50 * ten ? 5 * ten : reach >= 20 * ten ? 2 * ten : ten;
  }
}
