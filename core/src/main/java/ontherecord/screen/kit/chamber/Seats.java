package ontherecord.screen.kit.chamber;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where everyone sits. The origin is the middle of the base, y goes upwards, wedges run from the
 * left to the right in the spectrum's order. Behind sit the others in rows; in front, a wedge a
 * position, its tiles as large as the ladder of sizes allows with every tile in its wedge and none
 * touching another.
 */
public final class Seats {
  /** Flag widths at a unit of 12 pixels, to be tried from the largest. */
  private static final int[] LADDER = {
    128, 112, 96, 88, 80, 72, 64, 56, 48, 44, 40, 36, 32, 28, 24, 20
  };

  private static final int CODED_FROM = 72;
  private static final float RADIUS = 36;
  private static final float BAND_INNER = 8.6667f;
  private static final float BAND_OUTER = 13;

  /** Degrees of an empty wedge, tried in turn: in a crowd the narrow ones give way. */
  private static final float[] NARROWEST = {25, 19, 15};

  /** A flag of this width at a unit of 12 pixels is large enough to stop looking for better. */
  private static final int GOOD = 40;

  private final Rows rows;
  private final List<Wedge> wedges;
  private final List<List<Seat>> seats;
  private final Footprint print;
  private final boolean coded;
  private final float unit;

  private Seats(
      Rows rows, List<Wedge> wedges, List<List<Seat>> seats, Footprint print, float unit) {
    this.rows = rows;
    this.wedges = wedges;
    this.seats = seats;
    this.print = print;
    this.unit = unit;
    coded = print.tile() >= Math.round(CODED_FROM * unit / 12);
  }

  /**
   * Seats everyone.
   *
   * @param unit pixels a unit has, the chamber being 72 units wide
   * @param counts how many sit in each wedge, 1 to 5 wedges
   * @param others how many sit behind
   * @param codeHeight pixels that a code under a flag takes
   */
  public static Seats of(float unit, List<Integer> counts, int others, float codeHeight) {
    Rows rows = Rows.of(others, unit, RADIUS * unit);
    Optional<Seats> best = Optional.empty();
    for (float narrowest : NARROWEST) {
      List<Wedge> wedges = wedges(counts, narrowest, BAND_OUTER * unit, rows.inner());
      int least = best.map(Seats::tile).orElse(0);
      if (least < GOOD * unit / 12) {
        Optional<Seats> better = largest(rows, wedges, counts, unit, codeHeight, least);
        best = better.isPresent() ? better : best;
      }
    }
    return best.orElseThrow(
        () -> new IllegalArgumentException("no room in the chamber for " + counts));
  }

  private static Optional<Seats> largest(
      Rows rows, List<Wedge> wedges, List<Integer> counts, float unit, float codeHeight, int than) {
    for (int at1080 : LADDER) {
      Footprint print = print(at1080, unit, codeHeight);
      if (print.tile() > than) {
        Optional<List<List<Seat>>> seated = seat(wedges, counts, print, unit / 3);
        if (seated.isPresent()) {
          return Optional.of(new Seats(rows, wedges, seated.get(), print, unit));
        }
      }
    }
    return Optional.empty();
  }

  private static Footprint print(int at1080, float unit, float codeHeight) {
    int tile = Math.round(at1080 * unit / 12);
    boolean large = at1080 >= CODED_FROM;
    float around = Math.max(2, unit * (at1080 >= 40 ? 0.5f : 0.33f));
    return new Footprint(tile, around, large ? codeHeight : tile * 0.1f);
  }

  private static Optional<List<List<Seat>>> seat(
      List<Wedge> wedges, List<Integer> counts, Footprint print, float margin) {
    List<List<Seat>> seated = new ArrayList<>();
    for (int i = 0; i < wedges.size(); i++) {
      if (counts.get(i) * print.area() > wedges.get(i).area()) {
        return Optional.empty();
      }
    }
    for (int i = 0; i < wedges.size(); i++) {
      int wedge = i;
      Optional<List<Packing.Place>> places =
          new Packing(wedges.get(i), print, margin).place(counts.get(i));
      if (places.isEmpty()) {
        return Optional.empty();
      }
      seated.add(places.get().stream().map(p -> new Seat(wedge, p.x(), p.y())).toList());
    }
    return Optional.of(seated);
  }

  // In proportion to those who sit there, but none so narrow that its count would not fit.
  private static List<Wedge> wedges(
      List<Integer> counts, float narrowest, float inner, float outer) {
    float least = narrowest * 1.2f;
    float[] angles = new float[counts.size()];
    boolean[] fixed = new boolean[counts.size()];
    float free = 180;
    int sum = 0;
    boolean all = counts.stream().allMatch(count -> count == 0);
    for (int i = 0; i < angles.length; i++) {
      fixed[i] = counts.get(i) == 0 && !all;
      angles[i] = narrowest;
      free -= fixed[i] ? narrowest : 0;
      sum += all ? 1 : counts.get(i);
    }
    boolean settled = false;
    while (!settled) {
      settled = true;
      for (int i = 0; i < angles.length; i++) {
        int count = all ? 1 : counts.get(i);
        if (!fixed[i]) {
          angles[i] = free * count / sum;
          if (angles[i] < least) {
            fixed[i] = true;
            angles[i] = least;
            free -= least;
            sum -= count;
            settled = false;
            break;
          }
        }
      }
    }
    List<Wedge> wedges = new ArrayList<>();
    float to = 180;
    for (float angle : angles) {
      wedges.add(new Wedge(inner, outer, to - angle, to));
      to -= angle;
    }
    return wedges;
  }

  /** The wedges, from the left. */
  public List<Wedge> wedges() {
    return Collections.unmodifiableList(wedges);
  }

  /** Those who sit in a wedge, from the left. */
  public List<Seat> in(int wedge) {
    return seats.get(wedge);
  }

  /** Those who sit behind. */
  public List<Desk> desks() {
    return rows.desks();
  }

  /** Length of a desk behind; its depth is 0.45 of it. */
  public float deskLength() {
    return rows.length();
  }

  /** Width of every flag, in pixels. */
  public int tile() {
    return print.tile();
  }

  /** Whether there is room for codes under the flags. */
  public boolean coded() {
    return coded;
  }

  /** How much room a tile takes. */
  public Footprint print() {
    return print;
  }

  /** Inner radius of the coloured band. */
  public float bandInner() {
    return BAND_INNER * unit;
  }

  /** Outer radius of the coloured band. */
  public float bandOuter() {
    return BAND_OUTER * unit;
  }

  /**
   * One seat in front.
   *
   * @param x of the flag's centre
   * @param y of the flag's centre
   */
  public record Seat(int wedge, float x, float y) {}
}
