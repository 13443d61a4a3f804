package ontherecord.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who stands where on one of the two results. Results are compared as fractions, so that teams that
 * were dealt different rounds can be compared; the two measures are never added.
 *
 * @param rows in order; of level teams the one that was named first
 */
public record Standings<T>(List<Row<T>> rows) {
  public Standings {
    rows = List.copyOf(rows);
  }

  /**
   * One team's result.
   *
   * @param seconds how long it thought in all; {@link HandedIn#UNTIMED} where nobody counted
   */
  public record Result<T>(T who, Tally tally, int seconds) {}

  /**
   * One team's place.
   *
   * @param place from 1; level teams share it, and the places after it are left out
   */
  public record Row<T>(int place, Result<T> result) {}

  /**
   * The standings of several teams; one of which nothing counted so far is left out.
   *
   * @param speed whether of level teams the quicker one stands first; only where all were timed
   */
  public static <T> Standings<T> of(List<Result<T>> results, boolean speed) {
    Comparator<Result<T>> order = (one, other) -> fraction(other.tally(), one.tally());
    if (speed && results.stream().noneMatch(r -> r.seconds() == HandedIn.UNTIMED)) {
      order = order.thenComparingInt(Result::seconds);
    }
    List<Result<T>> counted =
        results.stream().filter(r -> r.tally().possible() > 0).sorted(order).toList();
    List<Row<T>> rows = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      boolean level = i > 0 && order.compare(counted.get(i - 1), counted.get(i)) == 0;
      rows.add(new Row<>(level ? rows.get(i - 1).place() : i + 1, counted.get(i)));
    }
    return new Standings<>(rows);
  }

  private static int fraction(Tally one, Tally other) {
    return Integer.compare(one.earned() * other.possible(), other.earned() * one.possible());
  }
}
