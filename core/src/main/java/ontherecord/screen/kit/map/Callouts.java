package ontherecord.screen.kit.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for names: on the map, best over the sea and near their badges; never over another
 * name, a badge or a fill that means something. A name that finds none is left out.
 */
final class Callouts {
  private static final float[] AWAY = {0, 1.3f, 2.6f, 4, 5.5f, 7.5f, 10, 13};
  private static final float LEAST_FROM_AREA = 2;
  private static final int DIRECTIONS = 24;
  private static final float MOST = 9.5f;
  private static final float MOST_FOR_AREA = 15;
  private static final float MOST_RECORDED = 0.004f;
  private static final float MOST_OF_MEMBERS = 0.02f;
  private static final float ON_LAND = 7;
  private static final float ASHORE = 0.02f;
  private static final float SLANTED = 0.4f;
  private static final float AIR = 0.35f;
  private static final float LETTERS = 0.35f;

  /** Not quite nothing: sums of many parts seldom end at nought. */
  private static final float OPEN = 1e-4f;

  private final Terrain terrain;
  private final List<Obstacle> obstacles;
  private final Box map;
  private final float unit;
  private final float air;
  private final List<Callout> placed = new ArrayList<>();

  Callouts(Terrain terrain, List<Badge> badges, Box map, float unit) {
    this.terrain = terrain;
    this.map = map;
    this.unit = unit;
    air = AIR * unit;
    obstacles = badges.stream().map(badge -> Obstacle.of(badge, air)).toList();
  }

  /**
   * Places the name of a badge, if there is room.
   *
   * @param width of the name in pixels
   * @param height of the name in pixels
   */
  Optional<Callout> place(Badge badge, float width, float height) {
    return keep(best(badge, new Size(width, height, 0), 0, MOST));
  }

  /**
   * Places the name of one who spoke for an area, with a line to that of these spots which serves
   * best. Its badge, at the left, stands at sea: on somebody's land it would be that somebody's.
   *
   * @param mark width of the badge in pixels
   */
  Optional<Callout> placeFor(List<Badge> spots, float width, float height, float mark) {
    Size size = new Size(width, height, mark);
    return keep(
        spots.stream()
            .flatMap(spot -> best(spot, size, LEAST_FROM_AREA, MOST_FOR_AREA).stream())
            .min(Comparator.comparingDouble(Found::cost)));
  }

  private Optional<Callout> keep(Optional<Found> found) {
    found.ifPresent(best -> placed.add(best.callout()));
    return found.map(Found::callout);
  }

  /** A place in the open sea, from the lower left corner upwards, that touches nothing. */
  Optional<Callout> atSea(Badge badge, float width, float height) {
    float step = unit / 2;
    for (float left = unit; left + width < map.right() / 2; left += step) {
      for (float low = unit; low + height < map.high() / 2; low += step) {
        Box box = new Box(Math.round(left), Math.round(low), width, height);
        Callout tried = new Callout(badge, box, Leader.NONE);
        if (terrain.land(box.grown(unit)) < OPEN && fits(tried)) {
          placed.add(tried);
          return Optional.of(tried);
        }
      }
    }
    return Optional.empty();
  }

  private record Found(Callout callout, float cost) {}

  /** Of a name in pixels; the badge before it is so wide, 0 if there is none. */
  private record Size(float width, float height, float mark) {}

  private Optional<Found> best(Badge badge, Size size, float nearest, float most) {
    float width = size.width();
    float height = size.height();
    Found best = null;
    float least = most;
    for (float more : AWAY) {
      float away = nearest + more;
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        float cosine = (float) Math.cos(angle);
        float sine = (float) Math.sin(angle);
        float reach = badge.reach(cosine, sine) + (0.6f + away) * unit;
        Box box =
            new Box(
                Math.round(badge.x + cosine * (reach + width / 2) - width / 2),
                Math.round(badge.y + sine * (reach + height / 2) - height / 2),
                width,
                height);
        Box mark = new Box(box.left(), box.low(), size.mark(), height);
        boolean ashore = size.mark() > 0 && terrain.land(mark) > ASHORE;
        float cost = ashore ? Float.MAX_VALUE : away + Math.abs(sine) * SLANTED + ground(box);
        if (cost < least) {
          Callout tried = new Callout(badge, box, leader(badge, box));
          if (fits(tried)) {
            least = cost;
            best = new Found(tried, cost);
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private float ground(Box box) {
    Box around = box.grown(0.4f * unit);
    return terrain.recorded(around) > MOST_RECORDED || terrain.members(around) > MOST_OF_MEMBERS
        ? Float.MAX_VALUE
        : terrain.land(box) * ON_LAND;
  }

  private Leader leader(Badge badge, Box box) {
    float toX = box.nearestX(badge.x);
    // Beside a name it comes to its letters, not to a corner of the box.
    boolean beside = toX != badge.x;
    float inset = beside ? box.height() * LETTERS : 0;
    float toY = Math.max(box.low() + inset, Math.min(box.high() - inset, badge.y));
    float length = Math.max(0.001f, (float) Math.hypot(toX - badge.x, toY - badge.y));
    float across = (toX - badge.x) / length;
    float up = (toY - badge.y) / length;
    float from = badge.reach(across, up);
    float to = length - 0.25f * unit;
    return new Leader(
        badge.x + across * from, badge.y + up * from, badge.x + across * to, badge.y + up * to);
  }

  private boolean fits(Callout tried) {
    if (!map.holds(tried.box())) {
      return false;
    }
    Box around = tried.box().grown(air);
    for (Obstacle obstacle : obstacles) {
      if (obstacle.isInTheWay(tried, air)) {
        return false;
      }
    }
    for (Callout other : placed) {
      if (other.box().meets(around)
          || other.leader().crosses(around)
          || tried.leader().crosses(other.box().grown(air))
          || tried.leader().meets(other.leader(), 2 * air)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A badge that nothing may hide.
   *
   * @param box around it with some air
   * @param lead from its land to it, where it had to leave that
   */
  private record Obstacle(Badge badge, Box box, Optional<Leader> lead) {
    static Obstacle of(Badge badge, float air) {
      Leader lead = new Leader(badge.anchorX(), badge.anchorY(), badge.x, badge.y);
      return new Obstacle(
          badge, badge.box().grown(air), badge.isAway() ? Optional.of(lead) : Optional.empty());
    }

    boolean isInTheWay(Callout tried, float air) {
      boolean own = badge == tried.badge();
      return tried.box().meets(box)
          || (!own && tried.leader().crosses(box))
          || (lead.isPresent() && lead.get().crosses(tried.box()))
          || (lead.isPresent() && !own && lead.get().meets(tried.leader(), air));
    }
  }
}
