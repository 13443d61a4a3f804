package ontherecord.screen.check;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.function.BooleanSupplier;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** What pressing a card does, with its key: filled while the card is focused. */
final class Stamp extends Sign {
  private static final float HIGH = 5;
  private static final float SIDES = 1.6667f;
  private static final float BETWEEN = 1.3333f;

  private final Key cap;
  private final OneLine does;
  private final BooleanSupplier filled;

  Stamp(Kit kit, String key, String does, BooleanSupplier filled) {
    this(kit, Key.small(kit, key), line(kit, does), filled);
  }

  private Stamp(Kit kit, Key cap, OneLine does, BooleanSupplier filled) {
    super(
        kit,
        cap.getPrefWidth() + does.width() + kit.u(2 * SIDES + BETWEEN),
        Math.max(kit.u(HIGH), cap.getPrefHeight() + kit.u(1)));
    this.cap = cap;
    this.does = does;
    this.filled = filled;
  }

  private static OneLine line(Kit kit, String does) {
    return new OneLine(kit, does, Weight.SEMIBOLD, kit.size(Style.CAPTION));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float wide = getPrefWidth();
    float high = getPrefHeight();
    float x = Math.round(getX() + getWidth() - wide);
    float y = Math.round(centreY() - high / 2);
    float radius = kit.px(Length.BUTTON_RADIUS);
    boolean full = filled.getAsBoolean();
    if (full) {
      brush.round(x, y, wide, high, radius, kit.colour(Tone.ACCENT));
    } else {
      brush.round(x, y, wide, high, radius, kit.colour(Tone.SHEET));
      brush.outline(x, y, wide, high, radius, kit.px(Length.OUTLINE), kit.colour(Tone.LINE));
    }
    cap.on(full ? Key.Ground.ACCENT : Key.Ground.PLAIN);
    cap.setBounds(x + kit.u(SIDES), y, cap.getPrefWidth(), high);
    cap.draw(batch, parentAlpha);
    does.draw(
        kit.brush(batch, parentAlpha * getColor().a),
        x + kit.u(SIDES + BETWEEN) + cap.getPrefWidth(),
        does.baseline(y + high / 2),
        kit.colour(full ? Tone.ON_ACCENT : Tone.INK));
  }
}
