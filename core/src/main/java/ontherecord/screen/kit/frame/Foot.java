package ontherecord.screen.kit.frame;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Layout;
import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * The line at the bottom: three to six keys on the left, status on the right. Where it is too
 * narrow for all, hints from the left's end step back (the help holds them still), then status from
 * its beginning; the last one on the right always stays.
 */
public final class Foot extends WidgetGroup {
  private static final float BETWEEN = 2.6667f;

  private final Kit kit;
  private final List<Actor> left = new ArrayList<>();
  private final List<Actor> right = new ArrayList<>();

  Foot(Kit kit) {
    this.kit = kit;
  }

  /** A key on the left and what it does. */
  public Foot hint(String key, String does, Runnable what) {
    return add(left, new Hint(kit, key, does).onPress(what));
  }

  /** A key on the left for keys that are not one action, such as the arrows. */
  public Foot hint(String key, String does) {
    return add(left, new Hint(kit, key, does));
  }

  /** A key on the right. */
  public Foot last(String key, String does, Runnable what) {
    return add(right, new Hint(kit, key, does).onPress(what));
  }

  /** A text on the right. */
  public Foot status(String text) {
    return add(right, new Words(kit, Style.CAPTION, text).tone(Tone.MUTED).oneLine());
  }

  /** A name and its figure on the right. */
  public Foot figure(String name, String figure) {
    Table pair = new Table();
    pair.add(new Words(kit, Style.CAPTION, name).tone(Tone.MUTED).oneLine()).padRight(kit.u(1));
    pair.add(new Words(kit, Style.CAPTION, figure).weight(Weight.SEMIBOLD).oneLine());
    return add(right, pair);
  }

  private Foot add(List<Actor> side, Actor what) {
    side.add(what);
    addActor(what);
    return this;
  }

  @Override
  public void layout() {
    float room = getWidth() - 2 * kit.px(Length.SIDE);
    int hints = left.size();
    int from = 0;
    while (width(left, 0, hints) + width(right, from, right.size()) > room) {
      if (hints > 1) {
        hints--;
      } else if (from < right.size() - 1) {
        from++;
      } else {
        break;
      }
    }
    place(left, 0, hints, kit.px(Length.SIDE));
    float start = getWidth() - kit.px(Length.SIDE) + kit.u(BETWEEN);
    place(right, from, right.size(), start - width(right, from, right.size()));
  }

  private float width(List<Actor> side, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += ((Layout) side.get(i)).getPrefWidth() + kit.u(BETWEEN);
    }
    return sum;
  }

  private void place(List<Actor> side, int from, int to, float start) {
    float x = start;
    for (int i = 0; i < side.size(); i++) {
      Actor actor = side.get(i);
      actor.setVisible(i >= from && i < to);
      if (actor.isVisible()) {
        float width = ((Layout) actor).getPrefWidth();
        actor.setBounds(Math.round(x), 0, width, getHeight());
        x += width + kit.u(BETWEEN);
      }
    }
  }

  @Override
  public float getPrefHeight() {
    return kit.px(Length.FOOT);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    float rule = kit.px(Length.HAIRLINE);
    kit.brush(batch, parentAlpha)
        .fill(getX(), getY() + getHeight() - rule, getWidth(), rule, kit.colour(Tone.RULE));
    super.draw(batch, parentAlpha);
  }
}
