package ontherecord.screen.kit.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.page.Picture;
import ontherecord.screen.kit.press.Card;

/**
 * Candidates to be picked on the world map: a blank land and a box to tick each, with its name
 * where there is room and otherwise on demand. Those who have no land stand in the South Pacific,
 * or in rows under the map. Each is pressed and focused by itself; the mouse may press its land or
 * its name as well.
 */
public final class PickMap extends WidgetGroup {
  private final Kit kit;
  private final Chart chart;
  private final Plan plan;
  private final List<PickMark> marks = new ArrayList<>();
  private final Pointed pointed;
  private final float width;
  private Picture picture;

  /**
   * All candidates, none picked.
   *
   * @param width in pixels
   * @param height in pixels; the map is smaller than its width allows where it would be higher
   */
  public PickMap(Kit kit, List<Delegate> candidates, float width, float height) {
    this.kit = kit;
    this.width = width;
    chart = new Chart(candidates.stream().map(PickMap::blank).toList(), "", "", Map.of());
    plan = new Plan(kit, chart, width, height);
    pointed = new Pointed(kit, chart, plan);
    for (int i = 0; i < candidates.size(); i++) {
      int number = i;
      plan.spots().stream()
          .filter(spot -> spot.standing().numbers().contains(number))
          .forEach(spot -> marks.add(new PickMark(kit, spot)));
    }
    marks.forEach(this::addActor);
    setTransform(false);
    addListener(new Mouse());
  }

  /** How high the map is at that width, in pixels, where nobody is listed under it. */
  public static float height(Kit kit, float width) {
    return Plan.height(kit, width);
  }

  private static Place blank(Delegate candidate) {
    return new Place(candidate, PositionShape.HOLLOW, "", List.of());
  }

  /** The candidates' marks, in their order. */
  public List<? extends Card> cards() {
    return marks;
  }

  @Override
  public void layout() {
    for (PickMark mark : marks) {
      Box box = mark.spot().box();
      mark.setBounds(
          left() + Math.round(box.left()),
          plan.below() + Math.round(box.low()),
          Math.round(box.width()),
          Math.round(box.height()));
    }
  }

  private float left() {
    return Math.round((getWidth() - plan.scale().width()) / 2);
  }

  @Override
  public float getPrefWidth() {
    return width;
  }

  @Override
  public float getPrefHeight() {
    return plan.scale().height() + plan.below();
  }

  @Override
  public float getMinWidth() {
    return width;
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    if (picture == null || !kit.murals().holds(picture)) {
      picture = painted();
    }
    float left = Math.round(getX() + left());
    float low = Math.round(getY() + plan.below());
    kit.brush(batch, parentAlpha).picture(picture, left, low);
    for (int i = 0; i < marks.size(); i++) {
      PickMark mark = marks.get(i);
      Brush brush = kit.brush(batch, parentAlpha * mark.getColor().a);
      mark.spot().drawLeaders(brush, left, low);
      mark.spot().drawNames(brush, left, low);
    }
    super.draw(batch, parentAlpha);
    int focused = -1;
    for (int i = 0; i < marks.size(); i++) {
      focused = marks.get(i).hasFocus() ? plan.spots().indexOf(marks.get(i).spot()) : focused;
    }
    int named = pointed.spot() >= 0 ? pointed.spot() : focused;
    if (named >= 0) {
      plan.spots().get(named).drawName(kit.brush(batch, parentAlpha), plan.map(), left, low);
    }
  }

  private Picture painted() {
    Scale scale = plan.scale();
    return kit.murals()
        .of(
            List.of(chart.places(), kit.theme().name()),
            scale.width(),
            scale.height(),
            pixels -> new Painter(kit, scale, plan.fills()).paint().copyTo(pixels));
  }

  /** The mark at a point, be it box, name or land; itself where there is none. */
  private Actor at(float x, float y) {
    int spot = pointed.spotAt(x - left(), y - plan.below());
    for (PickMark mark : marks) {
      if (spot >= 0 && mark.spot() == plan.spots().get(spot)) {
        return mark;
      }
    }
    return this;
  }

  // A mark hears the mouse itself; here it is pressed through its land or its name on the map.
  private final class Mouse extends InputListener {
    private Actor pressed = PickMap.this;

    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
      pressed = button == 0 ? at(x, y) : PickMap.this;
      if (pressed instanceof PickMark mark) {
        mark.takeFocus();
        event.stop();
        return true;
      }
      return false;
    }

    @Override
    public void touchUp(InputEvent event, float x, float y, int pointer, int button) {
      if (pressed instanceof PickMark mark && at(x, y) == mark) {
        mark.press();
      }
    }

    @Override
    public boolean mouseMoved(InputEvent event, float x, float y) {
      pointed.at(x - left(), y - plan.below());
      return false;
    }

    @Override
    public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
      if (to == null || !to.isDescendantOf(PickMap.this)) {
        pointed.nowhere();
      }
    }
  }
}
