package ontherecord.screen.kit.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.page.Kit;

/** Where everything on the map stands: lands, badges, names, and those who have no land. */
final class Plan {
  private static final float AROUND = 1.5f;
  private static final float[] RADII = {1.35f, 1.2f, 1.05f};
  private static final int FEW = 2;
  private static final float CROWDED = 0.25f;
  private static final float SPOT = 0.25f;
  private static final float ROW = 3.3333f;
  private static final float BETWEEN = 3;
  private static final float BETWEEN_BOXES = 0.6667f;

  /** Room for the ring of one that is focused. */
  private static final float INSET = 1;

  private static final float FILLED = 0.85f;
  private static final float NEAR = 0.8f;

  private final Kit kit;
  private final Chart chart;
  private final Scale scale;
  private final Fills fills;
  private final World world;
  private final Box map;
  private final List<Spot> spots = new ArrayList<>();
  private float radius;
  private float below;

  Plan(Kit kit, Chart chart, float width, float height) {
    this.kit = kit;
    this.chart = chart;
    world = World.shipped();
    fills = new Fills(world, chart);
    scale = fitting(width, height);
    map = new Box(0, 0, scale.width(), scale.height());
    List<Standing> standings = Standing.of(chart);
    List<Standing> landed = standings.stream().filter(s -> land(s) >= 0).toList();
    List<Badge> badges = spread(landed);
    Callouts callouts =
        new Callouts(
            new Terrain(scale, fills, kit.units().unit()), badges, map, kit.units().unit());
    List<Standing> listed = new ArrayList<>();
    standings.stream()
        .filter(standing -> !landed.contains(standing))
        .filter(standing -> !callOut(standing, callouts))
        .forEach(listed::add);
    name(landed, badges, callouts);
    list(listed, callouts);
  }

  /** How high a map of that width is, in pixels. */
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

  private int land(Standing standing) {
    return world.indexOf(standing.delegate().code());
  }

  // As large as most of them can be without leaving their lands.
  private List<Badge> spread(List<Standing> landed) {
    List<Badge> badges = List.of();
    for (float units : RADII) {
      radius = units * kit.units().unit();
      badges = landed.stream().map(this::onLand).toList();
      if (Badges.spread(badges, map) <= Math.max(FEW, badges.size() * CROWDED)) {
        return badges;
      }
    }
    return badges;
  }

  private Badge onLand(Standing standing) {
    Land on = world.lands().get(land(standing));
    boolean large = on.depth() * scale.perStep() > radius * FILLED && standing.shapes().size() == 1;
    return new Badge(
        kit,
        standing.delegate(),
        standing.shapes(),
        scale.x(on.x()),
        scale.y(on.y()),
        radius,
        large);
  }

  // One who spoke for others has no badge on land: a line leads to one of them.
  private boolean callOut(Standing standing, Callouts callouts) {
    Badge badge = beside(standing);
    Name name = new Name(kit, standing, chart);
    Optional<Callout> found =
        callouts.placeFor(
            members(standing), Spot.width(kit, badge, name), high(badge, name), 2 * badge.wide());
    found.ifPresent(callout -> stand(standing, badge, name, callout));
    return found.isPresent();
  }

  private List<Badge> members(Standing standing) {
    Delegate nobody = new Delegate("", "", standing.delegate().emblem(), Delegate.Mark.NONE);
    float size = SPOT * kit.units().unit();
    return standing.members().stream()
        .map(world::indexOf)
        .filter(land -> land >= 0 && fills.isMember(land))
        .map(world.lands()::get)
        .filter(land -> land.depth() * scale.perStep() > 2)
        .map(
            land ->
                new Badge(
                    kit,
                    nobody,
                    standing.shapes().subList(0, 1),
                    scale.x(land.x()),
                    scale.y(land.y()),
                    size,
                    false))
        .toList();
  }

  // You come first, and have the best place.
  private void name(List<Standing> landed, List<Badge> badges, Callouts callouts) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < landed.size(); i++) {
      order.add(landed.get(i).isMarked() ? 0 : order.size(), i);
    }
    for (int i : order) {
      Name name = new Name(kit, landed.get(i), chart);
      List<Callout> found =
          callouts.place(badges.get(i), name.width(), name.height()).stream()
              .map(this::fromTheCoast)
              .toList();
      spots.add(new Spot(kit, landed.get(i), badges.get(i), name, found, false));
    }
  }

  // A line would be lost on a land in its position's colour: it begins where that ends.
  private Callout fromTheCoast(Callout callout) {
    Leader whole = callout.leader();
    if (!callout.badge().isBare()) {
      return callout;
    }
    Land land = world.lands().get(world.indexOf(callout.badge().delegate().code()));
    float begins = whole.length();
    while (begins > 0) {
      Leader rest = whole.after(begins - 1);
      if (land.holds(scale.gridX(rest.fromX()), scale.gridY(rest.fromY()))) {
        return new Callout(callout.badge(), callout.box(), whole.after(begins));
      }
      begins--;
    }
    return callout;
  }

  // In the open sea to the lower left, one above another in the chart's order; where that is full,
  // under the map in rows. Heights count from the map's lower edge.
  private void list(List<Standing> listed, Callouts callouts) {
    List<Standing> waiting = new ArrayList<>();
    for (int i = listed.size() - 1; i >= 0; i--) {
      Standing standing = listed.get(i);
      Badge badge = beside(standing);
      Name name = new Name(kit, standing, chart);
      Optional<Callout> found =
          callouts.atSea(badge, Spot.width(kit, badge, name), high(badge, name));
      found.ifPresent(callout -> stand(standing, badge, name, callout));
      if (found.isEmpty()) {
        waiting.add(0, standing);
      }
    }
    float inset = kit.u(INSET);
    float left = inset;
    float row = kit.u(ROW);
    for (Standing standing : waiting) {
      row = Math.max(row, high(beside(standing), new Name(kit, standing, chart)));
    }
    float low = -row;
    for (Standing standing : waiting) {
      Badge badge = beside(standing);
      Name name = new Name(kit, standing, chart);
      float wide = Spot.width(kit, badge, name);
      if (left > inset && left + wide > scale.width()) {
        left = inset;
        low -= row;
      }
      float high = high(badge, name);
      Box box = new Box(left, low + (row - high) / 2, wide, high);
      stand(standing, badge, name, new Callout(badge, box, Leader.NONE));
      left += wide + kit.u(BETWEEN);
    }
    below = waiting.isEmpty() ? 0 : -low;
  }

  private Badge beside(Standing standing) {
    return new Badge(kit, standing.delegate(), standing.shapes(), 0, 0, radius, false);
  }

  // The ring of one that is to be picked keeps off the next one.
  private float high(Badge badge, Name name) {
    float high = Math.max(2 * badge.high(), name.height());
    return badge.isBox() ? high + kit.u(BETWEEN_BOXES) : high;
  }

  private void stand(Standing standing, Badge badge, Name name, Callout callout) {
    badge.x = Math.round(callout.box().left() + badge.wide());
    badge.y = Math.round(callout.box().middleY());
    spots.add(new Spot(kit, standing, badge, name, List.of(callout), true));
  }

  /** One a delegation. */
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

  /** The whole map, in pixels. */
  Box map() {
    return map;
  }

  /** The code of the member state that lies there, or very near if it is small; "" if none. */
  String state(float x, float y) {
    Land near = null;
    double least = NEAR * kit.units().unit();
    for (Land land : world.lands()) {
      if (!land.id().isEmpty()) {
        if (land.holds(scale.gridX(x), scale.gridY(y))) {
          return land.id();
        }
        double away = Math.hypot(scale.x(land.x()) - x, scale.y(land.y()) - y);
        if (away < least) {
          near = land;
          least = away;
        }
      }
    }
    return near == null ? "" : near.id();
  }

  /** The spot of a state; −1 if it is not recorded. */
  int spot(String state) {
    for (int i = 0; i < spots.size(); i++) {
      if (spots.get(i).standing().delegate().code().equals(state)) {
        return i;
      }
    }
    return -1;
  }

  /** From the left, where a state's badge would stand. */
  float x(String state) {
    return scale.x(world.lands().get(world.indexOf(state)).x());
  }

  /** From below, where a state's badge would stand. */
  float y(String state) {
    return scale.y(world.lands().get(world.indexOf(state)).y());
  }
}
