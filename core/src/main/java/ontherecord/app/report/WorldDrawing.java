package ontherecord.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.screen.kit.map.Land;
import ontherecord.screen.kit.map.World;
import ontherecord.storage.drawing.Drawing;
import ontherecord.storage.drawing.Paint;
import ontherecord.storage.drawing.Stroke;
import ontherecord.view.ChamberView;

/** The map of the world as it stands on the screen: who is recorded where, as a drawing to keep. */
final class WorldDrawing {
  private static final float WIDE = 1000;
  private static final float MARGIN = 12;
  private static final float BADGE = 15;
  private static final float CODE = 11;

  /** No bend is told that is smaller than this. */
  private static final float FINEST = 0.45f;

  private static final World WORLD = World.shipped();
  private static final float SCALE = (WIDE - 2 * MARGIN) / WORLD.width();
  private static final float HIGH = WORLD.height() * SCALE + 2 * MARGIN;
  private static final Stroke.Shared LANDS =
      new Stroke.Shared(
          "world",
          WORLD.lands().stream()
              .map(land -> new Stroke.Area(rings(land), Paint.LAND, Paint.BORDER, 0.7f))
              .filter(area -> !area.rings().isEmpty())
              .toList());

  private final ChamberView room;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<float[]> taken = new ArrayList<>();

  private WorldDrawing(ChamberView room) {
    this.room = room;
  }

  static Drawing of(ChamberView room, String title, String told) {
    return new WorldDrawing(room).draw(title, told);
  }

  /** One who is recorded, at each of its positions. */
  private record Recorded(String code, int land, List<Integer> places, boolean you) {}

  private Drawing draw(String title, String told) {
    strokes.add(LANDS);
    Map<String, Recorded> recorded = recorded();
    for (String member : members()) {
      int land = WORLD.indexOf(member);
      if (land >= 0 && !recorded.containsKey(member)) {
        fill(land, Paint.MEMBER_OF, 0.8f);
      }
    }
    recorded.values().forEach(one -> fill(one.land(), Paint.position(one.places().get(0)), 1.6f));
    recorded.values().forEach(this::badge);
    return new Drawing(WIDE, HIGH, title, told, strokes);
  }

  private Map<String, Recorded> recorded() {
    Map<String, Recorded> recorded = new LinkedHashMap<>();
    for (ChamberView.Wedge wedge : room.wedges()) {
      for (ChamberView.Seat seat : wedge.seats()) {
        String id = seat.emblem().id();
        int land = WORLD.indexOf(id);
        if (land >= 0) {
          List<Integer> places = new ArrayList<>();
          if (recorded.containsKey(id)) {
            places.addAll(recorded.get(id).places());
          }
          places.add(wedge.mark().place());
          recorded.put(id, new Recorded(seat.emblem().initials(), land, places, seat.you()));
        }
      }
    }
    return recorded;
  }

  private Set<String> members() {
    Set<String> members = new TreeSet<>();
    room.wedges().forEach(w -> w.seats().forEach(seat -> members.addAll(seat.members())));
    return members;
  }

  private void fill(int land, Paint paint, float thick) {
    List<float[]> rings = rings(WORLD.lands().get(land));
    if (!rings.isEmpty()) {
      strokes.add(new Stroke.Area(rings, paint, Paint.INK, thick));
    }
  }

  // A badge keeps off those that are there; one that had to give way is led to its land by a line.
  private void badge(Recorded one) {
    float x = x(WORLD.lands().get(one.land()).x());
    float y = y(WORLD.lands().get(one.land()).y());
    float wide = Math.max(BADGE * one.places().size(), CODE * 0.72f * one.code().length()) + 5;
    float high = BADGE + CODE + 4;
    float[] at = free(x, y, wide, high, beside(WORLD.lands().get(one.land())));
    taken.add(new float[] {at[0], at[1], wide, high});
    if (Math.hypot(at[0] - x, at[1] - y) > BADGE / 2) {
      strokes.add(new Stroke.Line(x, y, at[0], at[1], Paint.INK, 1));
      strokes.add(Stroke.Area.of(List.of(Shapes.disc(x, y, 2.2f)), Paint.INK));
    }
    strokes.add(
        new Stroke.Area(
            List.of(Shapes.box(at[0] - wide / 2, at[1] - high / 2, wide, high)),
            Paint.SHEET,
            one.you() ? Paint.ACCENT : Paint.LINE,
            one.you() ? 3 : 0.8f));
    float left = at[0] - BADGE * (one.places().size() - 1) / 2f;
    for (int i = 0; i < one.places().size(); i++) {
      int place = one.places().get(i);
      strokes.add(
          Shapes.position(
              place,
              left + i * BADGE,
              at[1] - high / 2 + BADGE / 2 + 2,
              BADGE * 0.78f,
              Paint.position(place)));
    }
    strokes.add(
        new Stroke.Words(
            one.code(),
            at[0],
            at[1] + high / 2 - 3,
            CODE,
            one.you() ? Stroke.Strength.BOLD : Stroke.Strength.REGULAR,
            Paint.INK));
  }

  /** How far off a badge stands: on a land that is not hidden by it, else beside it. */
  private static float beside(Land land) {
    return land.depth() * SCALE > BADGE * 0.8f ? 0 : BADGE * 1.6f;
  }

  /** The nearest place around a point that nothing has taken, at least so far from it. */
  private float[] free(float x, float y, float wide, float high, float from) {
    for (float away = from; away < WIDE / 2; away += 3) {
      int turns = away == 0 ? 1 : 24;
      for (int turn = 0; turn < turns; turn++) {
        double angle = 2 * Math.PI * turn / turns;
        float atX = x + away * (float) Math.cos(angle);
        float atY = y + away * (float) Math.sin(angle);
        if (fits(atX, atY, wide, high)) {
          return new float[] {atX, atY};
        }
      }
    }
    return new float[] {x, y};
  }

  private boolean fits(float x, float y, float wide, float high) {
    boolean within =
        x - wide / 2 > 2 && x + wide / 2 < WIDE - 2 && y - high / 2 > 2 && y + high / 2 < HIGH - 2;
    return within
        && taken.stream()
            .noneMatch(
                other ->
                    Math.abs(other[0] - x) < (other[2] + wide) / 2 + 2
                        && Math.abs(other[1] - y) < (other[3] + high) / 2 + 2);
  }

  private static float x(int gridX) {
    return MARGIN + (gridX - WORLD.left()) * SCALE;
  }

  private static float y(int gridY) {
    return HIGH - MARGIN - (gridY - WORLD.low()) * SCALE;
  }

  private static List<float[]> rings(Land land) {
    List<float[]> rings = new ArrayList<>();
    for (int[] ring : land.rings()) {
      float[] points = smoothed(ring);
      if (points.length >= 6) {
        rings.add(points);
      }
    }
    return rings;
  }

  private static float[] smoothed(int[] ring) {
    float[] points = new float[ring.length];
    int count = 0;
    for (int i = 0; i < ring.length; i += 2) {
      float px = x(ring[i]);
      float py = y(ring[i + 1]);
      boolean far =
          count == 0 || Math.hypot(px - points[count - 2], py - points[count - 1]) >= FINEST;
      if (far) {
        points[count++] = px;
        points[count++] = py;
      }
    }
    return java.util.Arrays.copyOf(points, count);
  }
}
