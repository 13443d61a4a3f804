package ontherecord.screen.kit.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.page.Kit;

/** Where everything on the map stands: lands, badges, names, and those who have no land. */
final class Plan {
  private static final float AROUND = 1.5f;
  private static final float LARGE = 1.35f;
  private static final float MEDIUM = 1.2f;
  private static final float SMALL = 1;
  private static final int FEW = 8;
  private static final int MANY = 20;
  private static final float ROW = 3.3333f;
  private static final float BETWEEN = 3;
  private static final float FILLED = 0.85f;

  private final Kit kit;
  private final Chart chart;
  private final Scale scale;
  private final Fills fills;
  private final World world;
  private final float radius;
  private final List<Badge> onLand = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final Name[] names;
  private float below;

  Plan(Kit kit, Chart chart, float width, float height) {
    this.kit = kit;
    this.chart = chart;
    world = World.shipped();
    fills = new Fills(world, chart);
    names = new Name[chart.places().size()];
    int count = names.length;
    radius = kit.units().unit() * (count <= FEW ? LARGE : count <= MANY ? MEDIUM : SMALL);
    scale = fitting(width, height);
    standOnLand();
    Box map = new Box(0, 0, scale.width(), scale.height());
    Badges.spread(onLand, map);
    Callouts callouts = new Callouts(new Terrain(scale, fills), onLand, map, kit.units().unit());
    list(callOut(callouts), callouts);
    spots.sort(Comparator.comparingInt(spot -> spot.badge().number()));
  }

  static float height(Kit kit, float width) {
    return Scale.of(World.shipped(), (int) width, kit.u(AROUND)).height();
  }

  private Scale fitting(float width, float height) {
    int around = kit.u(AROUND);
    Scale wide = Scale.of(world, (int) width, around);
    if (wide.height() <= height) {
      return wide;
    }
    float per = (height - 2 * around) / world.height();
    return Scale.of(world, (int) (world.width() * per + 2 * around), around);
  }

  private void standOnLand() {
    for (int i = 0; i < names.length; i++) {
      Place place = chart.places().get(i);
      names[i] = new Name(kit, place, chart);
      int land = world.indexOf(place.delegate().code());
      if (land >= 0) {
        Land on = world.lands().get(land);
        boolean large =
            on.depth() * scale.perStep() > radius * FILLED && fills.shapes(land).size() == 1;
        onLand.add(badge(i, on, radius, large));
      }
    }
  }

  private Badge badge(int number, Land on, float size, boolean large) {
    return new Badge(
        kit, chart.places().get(number), number, scale.x(on.x()), scale.y(on.y()), size, large);
  }

  // First those who spoke for others, who have no badge on land; then you; then all others.
  private List<Badge> callOut(Callouts callouts) {
    List<Badge> listed = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      Place place = chart.places().get(i);
      if (world.indexOf(place.delegate().code()) < 0) {
        Badge badge = new Badge(kit, place, i, 0, 0, radius, false);
        float wide = Spot.width(kit, badge, names[i]);
        float high = Math.max(2 * badge.reach(), names[i].height());
        if (callouts.placeFor(members(i, place), wide, high)) {
          stand(badge, callouts.placed().get(callouts.placed().size() - 1));
        } else {
          listed.add(badge);
        }
      }
    }
    // One with several positions has several badges and one name.
    Set<String> named = new TreeSet<>();
    onLand.stream()
        .sorted(
            Comparator.comparing(
                (Badge badge) -> badge.place().delegate().mark() == Delegate.Mark.NONE))
        .forEach(
            badge -> {
              Name name = names[badge.number()];
              int before = callouts.placed().size();
              if (named.add(badge.place().delegate().code())) {
                callouts.place(badge, name.width(), name.height());
              }
              List<Callout> placed = callouts.placed();
              spots.add(new Spot(kit, badge, name, placed.subList(before, placed.size()), false));
            });
    return listed;
  }

  private List<Badge> members(int number, Place place) {
    List<Badge> spots = new ArrayList<>();
    for (String id : place.members()) {
      int land = world.indexOf(id);
      if (land >= 0 && fills.isMember(land)) {
        Land on = world.lands().get(land);
        if (on.depth() * scale.perStep() > 2) {
          spots.add(badge(number, on, 0, false));
        }
      }
    }
    return spots;
  }

  // In the open sea to the lower left, one above another in the chart's order; where that is full,
  // under the map in rows. Heights count from the map's lower edge.
  private void list(List<Badge> listed, Callouts callouts) {
    List<Badge> waiting = new ArrayList<>();
    for (int i = listed.size() - 1; i >= 0; i--) {
      Badge badge = listed.get(i);
      float wide = Spot.width(kit, badge, names[badge.number()]);
      float high = Math.max(2 * badge.reach(), names[badge.number()].height());
      Optional<Callout> found = callouts.atSea(badge, wide, high);
      found.ifPresent(callout -> stand(badge, callout));
      if (found.isEmpty()) {
        waiting.add(0, badge);
      }
    }
    float left = 0;
    float row = kit.u(ROW);
    float low = -row;
    for (Badge badge : waiting) {
      float high = names[badge.number()].height();
      float wide = Spot.width(kit, badge, names[badge.number()]);
      if (left > 0 && left + wide > scale.width()) {
        left = 0;
        low -= row;
      }
      Box box = new Box(left, low + (row - high) / 2, wide, high);
      stand(badge, new Callout(badge, box, Leader.NONE));
      left += wide + kit.u(BETWEEN);
    }
    below = waiting.isEmpty() ? 0 : -low;
  }

  private void stand(Badge badge, Callout callout) {
    badge.x = Math.round(callout.box().left() + badge.reach());
    badge.y = Math.round(callout.box().middleY());
    spots.add(new Spot(kit, badge, names[badge.number()], List.of(callout), true));
  }

  /** In the order of the chart. */
  List<Spot> spots() {
    return spots;
  }

  Scale scale() {
    return scale;
  }

  Fills fills() {
    return fills;
  }

  /** What is listed under the map takes so many pixels. */
  float below() {
    return below;
  }

  /** The spot whose land lies there, in pixels of the map; −1 if none. */
  int on(float x, float y) {
    float gridX = scale.gridX(x);
    float gridY = scale.gridY(y);
    for (int i = 0; i < spots.size(); i++) {
      int land = world.indexOf(spots.get(i).badge().place().delegate().code());
      if (land >= 0 && world.lands().get(land).holds(gridX, gridY)) {
        return i;
      }
    }
    return -1;
  }
}
