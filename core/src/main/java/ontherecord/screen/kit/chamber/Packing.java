package ontherecord.screen.kit.chamber;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places tiles of one size in one wedge: in even rows along arcs where that fits, otherwise
 * wherever the next one fits.
 */
final class Packing {
  private static final int MOST_ROWS = 8;

  private final Wedge wedge;
  private final Footprint print;
  private final float margin;

  Packing(Wedge wedge, Footprint print, float margin) {
    this.wedge = wedge;
    this.print = print;
    this.margin = margin;
  }

  /**
   * The centres of so many flags, from the left to the right of the chamber; nothing if too many.
   */
  Optional<List<Place>> place(int count) {
    for (int rows = 1; rows <= Math.min(count, MOST_ROWS); rows++) {
      List<Place> found = inRows(count, rows);
      if (found.size() == count) {
        return Optional.of(sorted(found));
      }
    }
    List<Place> found = anywhere(count);
    return found.size() == count ? Optional.of(sorted(found)) : Optional.empty();
  }

  private List<Place> inRows(int count, int rows) {
    List<Span> spans = new ArrayList<>();
    int room = 0;
    for (int row = 0; row < rows; row++) {
      float depth = (wedge.outer() - wedge.inner()) / rows;
      Span span = span(wedge.outer() - depth * (row + 0.5f));
      spans.add(span);
      room += span.room;
    }
    List<Place> found = new ArrayList<>();
    if (room < count) {
      return found;
    }
    int left = count;
    int roomLeft = room;
    for (Span span : spans) {
      int share = Math.min(span.room, Math.round((float) left * span.room / roomLeft));
      roomLeft -= span.room;
      share = Math.max(share, left - roomLeft);
      left -= share;
      if (!spread(span, share, found)) {
        return List.of();
      }
    }
    return found;
  }

  private boolean spread(Span span, int count, List<Place> found) {
    for (int i = 0; i < count; i++) {
      // In the middle of equal parts, drawn a little outwards as a row fills.
      double part = (i + 0.5) / count;
      double fuller = count < 2 ? part : (double) i / (count - 1);
      double tight = (double) count / span.room;
      double at = part + (fuller - part) * tight * tight;
      if (!take(span.radius, span.from + at * (span.to - span.from), found)) {
        return false;
      }
    }
    return true;
  }

  private List<Place> anywhere(int count) {
    List<Place> found = new ArrayList<>();
    float step = Math.max(1, print.tile() / 8f);
    for (float radius = wedge.outer();
        radius > wedge.inner() && found.size() < count;
        radius -= step) {
      double turn = Math.toDegrees(step / radius);
      for (double angle = wedge.from(); angle <= wedge.to(); angle += turn) {
        if (found.size() < count) {
          take(radius, angle, found);
        }
      }
    }
    return found;
  }

  private boolean take(double radius, double angle, List<Place> found) {
    double radians = Math.toRadians(angle);
    float x = Math.round(radius * Math.cos(radians));
    float y = Math.round(radius * Math.sin(radians));
    if (!wedge.holds(print, x, y, margin)) {
      return false;
    }
    for (Place other : found) {
      if (print.touch(x, y, other.x, other.y)) {
        return false;
      }
    }
    found.add(new Place(x, y));
    return true;
  }

  // The longest stretch of the arc at that radius on which a tile lies within the wedge.
  private Span span(float radius) {
    double turn = Math.toDegrees(Math.max(1, print.tile() / 20f) / radius);
    Span best = new Span(radius, 0, 0, 0);
    double start = Double.NaN;
    for (double angle = wedge.from(); angle <= wedge.to() + turn; angle += turn) {
      double radians = Math.toRadians(angle);
      float x = Math.round(radius * Math.cos(radians));
      float y = Math.round(radius * Math.sin(radians));
      boolean within = angle <= wedge.to() && wedge.holds(print, x, y, margin);
      if (within && Double.isNaN(start)) {
        start = angle;
      }
      if (!within && !Double.isNaN(start)) {
        double end = angle - turn;
        if (best.room == 0 || end - start > best.to - best.from) {
          best = new Span(radius, start, end, room(radius, start, end, turn));
        }
        start = Double.NaN;
      }
    }
    return best;
  }

  private int room(float radius, double from, double to, double turn) {
    List<Place> row = new ArrayList<>();
    for (double angle = from; angle <= to; angle += turn) {
      take(radius, angle, row);
    }
    return row.size();
  }

  private static List<Place> sorted(List<Place> places) {
    List<Place> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingDouble(p -> -Math.atan2(p.y, p.x)));
    return sorted;
  }

  /** A flag's centre. */
  record Place(float x, float y) {}

  private record Span(float radius, double from, double to, int room) {}
}
