package ontherecord.screen.kit.map;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.page.Picture;

/**
 * The world in the Equal Earth projection, each recorded delegation's land in its position's colour
 * with that position's shape on it. Names stand beside where there is room, and otherwise appear
 * for the one that is focused or pointed at; any other state tells its name when pointed at. Left
 * and right walk from west to east while it is focused, then through those who have no land, who
 * are listed under the map.
 *
 * <p>{@link #height} says how high a map of a width is. Those who have no land stand in the South
 * Pacific, or under the map where they are many; then it is higher than that.
 */
public final class WorldMap extends Pressable {
  // Those who are listed under the map come last, row by row.
  private static final Comparator<Spot> EASTWARDS =
      Comparator.comparingDouble((Spot spot) -> Math.max(0, -spot.badge().y))
          .thenComparingDouble(spot -> spot.badge().x);

  private final Chart chart;
  private final Plan plan;
  private final List<Spot> spots;
  private final int[] order;
  private final int[] spotOf;
  private final Pointed pointed;
  private final float width;
  private Picture picture;
  private boolean missed;
  private int at;
  private IntConsumer walked = place -> {};

  /**
   * A map.
   *
   * @param chart who is recorded where
   * @param width in pixels
   * @param height in pixels; the map is smaller than its width allows where it would be higher
   */
  public WorldMap(Kit kit, Chart chart, float width, float height) {
    super(kit);
    this.chart = chart;
    this.width = width;
    plan = new Plan(kit, chart, width, height);
    spots = plan.spots();
    pointed = new Pointed(kit, chart, plan);
    order = order(spots);
    spotOf = new int[chart.places().size()];
    for (int i = 0; i < spots.size(); i++) {
      for (int number : spots.get(i).standing().numbers()) {
        spotOf[number] = i;
      }
    }
    at = first();
    enabled(!spots.isEmpty());
    addListener(new Pointer());
  }

  /** How high the map is at that width, in pixels. */
  public static float height(Kit kit, float width) {
    return Plan.height(kit, width);
  }

  private static int[] order(List<Spot> spots) {
    return spots.stream()
        .sorted(EASTWARDS)
        .flatMap(spot -> spot.standing().numbers().stream())
        .mapToInt(number -> number)
        .toArray();
  }

  private int first() {
    return spots.stream()
        .filter(spot -> spot.standing().isMarked())
        .map(spot -> spot.standing().numbers().get(0))
        .findFirst()
        .orElse(order.length == 0 ? 0 : order[0]);
  }

  /** Told which place, by its number on the chart, keyboard or mouse have come to. */
  public WorldMap onWalk(IntConsumer what) {
    walked = what;
    return this;
  }

  /** Comes to a place; tells nobody. */
  public WorldMap at(int place) {
    at = place;
    return this;
  }

  /** The place one is at: at first your own, or the one that was asked for. */
  public int at() {
    return at;
  }

  /** The place that lies so many steps to the east, or to the west where negative. */
  public int next(int by) {
    int now = 0;
    for (int i = 0; i < order.length; i++) {
      now = order[i] == at ? i : now;
    }
    return order[Math.max(0, Math.min(order.length - 1, now + by))];
  }

  @Override
  public boolean keyDown(int keycode) {
    int step = keycode == Input.Keys.LEFT ? -1 : keycode == Input.Keys.RIGHT ? 1 : 0;
    if (step == 0 || next(step) == at) {
      return false;
    }
    at = next(step);
    walked.accept(at);
    return true;
  }

  @Override
  protected void touched(float x, float y) {
    int touched = pointed.spotAt(x - mapLeft(), y - plan.below());
    missed = touched < 0;
    if (!missed) {
      // Touched once more, one with several positions goes on to its next.
      List<Integer> numbers = spots.get(touched).standing().numbers();
      at = numbers.get((numbers.indexOf(at) + 1) % numbers.size());
      walked.accept(at);
    }
  }

  /** Presses the place one is at; the mouse in the open sea presses nothing. */
  @Override
  public void press() {
    if (!missed) {
      super.press();
    }
    missed = false;
  }

  @Override
  public void ringAround(Rectangle bounds) {
    if (spots.isEmpty()) {
      super.ringAround(bounds);
    } else {
      Badge badge = spots.get(spotOf[at]).badge();
      bounds.set(
          mapLeft() + badge.x - badge.wide(),
          plan.below() + badge.y - badge.high(),
          2 * badge.wide(),
          2 * badge.high());
    }
  }

  @Override
  public float radius() {
    return spots.isEmpty() ? super.radius() : spots.get(spotOf[at]).badge().high();
  }

  @Override
  public float getPrefWidth() {
    return width;
  }

  @Override
  public float getMinWidth() {
    return width;
  }

  @Override
  public float getPrefHeight() {
    return plan.scale().height() + plan.below();
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    if (picture == null || !kit.murals().holds(picture)) {
      picture = painted();
    }
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float left = Math.round(getX() + mapLeft());
    float low = Math.round(getY() + plan.below());
    brush.picture(picture, left, low);
    for (int i = 0; i < spots.size(); i++) {
      spots.get(i).drawLeaders(brush, left, low);
    }
    for (int i = 0; i < spots.size(); i++) {
      spots.get(i).draw(brush, left, low);
    }
    int focused = hasFocus() && !spots.isEmpty() ? spotOf[at] : -1;
    int named = pointed.spot() >= 0 ? pointed.spot() : focused;
    if (named >= 0) {
      spots.get(named).drawName(brush, plan.map(), left, low);
    }
    pointed.draw(brush, left, low);
  }

  private record Subject(List<Place> places, String theme) {}

  private Picture painted() {
    Scale scale = plan.scale();
    return kit.murals()
        .of(
            new Subject(chart.places(), kit.theme().name()),
            scale.width(),
            scale.height(),
            pixels -> new Painter(kit, scale, plan.fills()).paint().copyTo(pixels));
  }

  private float mapLeft() {
    return Math.round((getWidth() - plan.scale().width()) / 2);
  }

  private final class Pointer extends InputListener {
    @Override
    public boolean mouseMoved(InputEvent event, float x, float y) {
      pointed.at(x - mapLeft(), y - plan.below());
      return false;
    }

    @Override
    public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
      pointed.nowhere();
    }
  }
}
