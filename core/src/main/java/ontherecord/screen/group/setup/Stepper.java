package ontherecord.screen.group.setup;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.IntConsumer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * A row with a value that is stepped through. Left, right, plus and minus do it while it is
 * focused, Enter and Space go on to the next, the mouse presses the caps.
 */
final class Stepper extends Pressable {
  private static final float HIGH = 5.3333f;
  private static final float MARGIN = 0.6667f;

  private final Key less;
  private final Key more;
  private final IntConsumer step;

  /**
   * A row.
   *
   * @param room how much width there is, in pixels; where label and value have no room side by
   *     side, the value stands below
   * @param caps what stands on the two keys
   * @param step told 1 or −1
   */
  Stepper(Kit kit, String label, String value, String caps, float room, IntConsumer step) {
    super(kit);
    this.step = step;
    less = Key.small(kit, caps.substring(0, 1));
    more = Key.small(kit, caps.substring(1));
    pad(kit.u(MARGIN), kit.u(MARGIN), kit.u(MARGIN), kit.u(MARGIN));
    Words named = new Words(kit, Style.BODY, label);
    Words told = new Words(kit, Style.BODY, value).weight(Weight.SEMIBOLD);
    Table set = new Table();
    set.add(less);
    set.add(told).growX().minWidth(kit.u(4)).padLeft(kit.u(1)).padRight(kit.u(1));
    set.add(more);
    float wide = named.getPrefWidth() + told.getPrefWidth() + 2 * kit.u(5 + MARGIN);
    boolean beside = wide <= room;
    add(named).growX().left();
    if (beside) {
      add(set).right().padLeft(kit.u(1));
    } else {
      row();
      add(set).growX().padTop(kit.u(0.3333f));
    }
    told.align(com.badlogic.gdx.utils.Align.center);
    onPress(() -> {});
  }

  @Override
  public boolean keyDown(int keycode) {
    switch (keycode) {
      case Input.Keys.LEFT -> step.accept(-1);
      case Input.Keys.RIGHT, Input.Keys.SPACE -> step.accept(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean keyTyped(char letter) {
    switch (letter) {
      case '+' -> step.accept(1);
      case '-', '−' -> step.accept(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  protected void touched(float x, float y) {
    if (isOn(less, x, y)) {
      step.accept(-1);
    } else if (isOn(more, x, y)) {
      step.accept(1);
    }
  }

  private boolean isOn(Key cap, float x, float y) {
    var corner = cap.localToAscendantCoordinates(this, new com.badlogic.gdx.math.Vector2());
    return x >= corner.x
        && x <= corner.x + cap.getWidth()
        && y >= corner.y
        && y <= corner.y + cap.getHeight();
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public float getPrefHeight() {
    return Math.max(kit.u(HIGH), super.getPrefHeight());
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    if (hasFocus()) {
      brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(Tone.SOFT));
    } else {
      float rule = kit.px(Length.HAIRLINE);
      brush.fill(x, y, getWidth(), rule, kit.colour(Tone.RULE));
    }
  }
}
