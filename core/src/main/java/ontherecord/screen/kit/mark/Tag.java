package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A word on a pill: filled in the accent for you, outlined otherwise. Not to be pressed. */
public final class Tag extends Sign {
  private final OneLine line;
  private final boolean filled;

  private Tag(Kit kit, OneLine line, boolean filled) {
    super(kit, line.width() + kit.u(1.6667f), kit.u(2.5f));
    this.line = line;
    this.filled = filled;
  }

  /** The pill that says you. */
  public static Tag you(Kit kit, String word) {
    return new Tag(kit, line(kit, word), true);
  }

  /** A pill that says something else. */
  public static Tag plain(Kit kit, String word) {
    return new Tag(kit, line(kit, word), false);
  }

  private static OneLine line(Kit kit, String word) {
    return new OneLine(kit, word, Weight.SEMIBOLD, kit.size(Style.CAPITALS));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    draw(brush, centreX(), centreY());
  }

  /** Draws it anywhere, with its centre there. */
  public void draw(Brush brush, float x, float y) {
    float width = getPrefWidth();
    float height = getPrefHeight();
    float left = Math.round(x - width / 2);
    float low = Math.round(y - height / 2);
    if (filled) {
      brush.round(left, low, width, height, height / 2, kit.colour(Tone.ACCENT));
    } else {
      brush.round(left, low, width, height, height / 2, kit.colour(Tone.SHEET));
      brush.outline(
          left, low, width, height, height / 2, kit.px(Length.HAIRLINE), kit.colour(Tone.ACCENT));
    }
    Tone ink = filled ? Tone.ON_ACCENT : Tone.ACCENT;
    line.centred(brush, left + width / 2, low + height / 2, kit.colour(ink));
  }
}
