package ontherecord.view.group;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ontherecord.view.group.CardEntry.Typed;

/** What one key more does in a row: one way for each shape of answer. */
sealed interface Typing {

  /** One more mark, which is on offer. */
  Typed type(List<Integer> before, int mark, boolean anew);

  /** Whether marks are an answer. */
  boolean isAnswer(List<Integer> marks);

  private static List<Integer> and(List<Integer> before, int mark) {
    List<Integer> more = new ArrayList<>(before);
    more.add(mark);
    return more;
  }

  /** One card. */
  record One() implements Typing {
    @Override
    public Typed type(List<Integer> before, int mark, boolean anew) {
      return new Typed(List.of(mark), true, true);
    }

    @Override
    public boolean isAnswer(List<Integer> marks) {
      return marks.size() == 1;
    }
  }

  /** Several cards, in no order; no more than so many. */
  record Several(int most) implements Typing {
    @Override
    public Typed type(List<Integer> before, int mark, boolean anew) {
      TreeSet<Integer> now = new TreeSet<>(before);
      if (!now.remove(mark)) {
        now.add(mark);
      }
      return now.size() <= most
          ? new Typed(List.copyOf(now), true, false)
          : new Typed(before, false, false);
    }

    @Override
    public boolean isAnswer(List<Integer> marks) {
      return !marks.isEmpty() && marks.size() <= most;
    }
  }

  /** All cards, one after another. A whole order begins again. */
  record InOrder(int size) implements Typing {
    @Override
    public Typed type(List<Integer> before, int mark, boolean anew) {
      List<Integer> now = isAnswer(before) ? List.of(mark) : and(before, mark);
      return now.stream().distinct().count() == now.size()
          ? new Typed(now, true, isAnswer(now))
          : new Typed(before, false, false);
    }

    @Override
    public boolean isAnswer(List<Integer> marks) {
      return marks.size() == size && marks.stream().distinct().count() == size;
    }
  }

  /** The digits of a number on a scale. */
  record Digits(long from, long to) implements Typing {
    @Override
    public Typed type(List<Integer> before, int mark, boolean anew) {
      boolean again = (anew && isAnswer(before)) || before.equals(List.of(0));
      List<Integer> now = again ? List.of(mark) : and(before, mark);
      return number(now) <= to ? new Typed(now, true, false) : new Typed(before, false, false);
    }

    @Override
    public boolean isAnswer(List<Integer> marks) {
      return !marks.isEmpty() && number(marks) >= from && number(marks) <= to;
    }
  }

  /** The number that digits make; 0 for none. */
  static long number(List<Integer> digits) {
    long number = 0;
    for (int digit : digits) {
      number = number * 10 + digit;
    }
    return number;
  }
}
