package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A key cap with what stands on the key. */
public final class Key extends Sign {
  private static final float SMALL = 3.3333f;
  private static final float LARGE = 4;
  private static final float SIDES = 1.6667f;

  /** What the cap lies on. */
  public enum Ground {
    /** Paper or a sheet. */
    PLAIN,
    /** Something chosen: the cap is filled. */
    CHOSEN,
    /** The accent, as in the main button. */
    ACCENT
  }

  private final OneLine line;
  private Ground ground = Ground.PLAIN;

  private Key(Kit kit, OneLine line, float height) {
    super(kit, Math.max(kit.u(height), line.width() + kit.u(SIDES)), kit.u(height));
    this.line = line;
  }

  /** A cap as in the foot line. */
  public static Key small(Kit kit, String key) {
    return new Key(kit, new OneLine(kit, key, Weight.SEMIBOLD, kit.size(Style.CAPITALS)), SMALL);
  }

  /** A cap as on a card. */
  public static Key large(Kit kit, String key) {
    return new Key(kit, new OneLine(kit, key, Weight.SEMIBOLD, kit.size(Style.CAPTION)), LARGE);
  }

  /** Says what it lies on. */
  public Key on(Ground what) {
    ground = what;
    return this;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float width = getPrefWidth();
    float height = getPrefHeight();
    float x = Math.round(getX() + (getWidth() - width) / 2);
    float y = Math.round(getY() + (getHeight() - height) / 2);
    float radius = kit.px(Length.KEY_RADIUS);
    if (ground != Ground.ACCENT) {
      Tone fill = ground == Ground.CHOSEN ? Tone.ACCENT : Tone.SHEET;
      brush.round(x, y, width, height, radius, kit.colour(fill));
    }
    if (ground != Ground.CHOSEN) {
      Tone rim = ground == Ground.ACCENT ? Tone.ON_ACCENT : Tone.LINE;
      brush.outline(x, y, width, height, radius, kit.px(Length.HAIRLINE), kit.colour(rim));
    }
    Tone ink = ground == Ground.PLAIN ? Tone.INK : Tone.ON_ACCENT;
    line.centred(brush, x + width / 2, y + height / 2, kit.colour(ink));
  }
}
