package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** The name of the game behind an opening quotation mark in the accent. */
public final class Wordmark extends Sign {
  private static final String OPENING = "\u201C";
  private static final float TRACKING = -34;

  private final OneLine mark;
  private final OneLine name;
  private final float gap;

  private Wordmark(Kit kit, OneLine mark, OneLine name) {
    super(kit, mark.width() + name.width() - mark.bearing(), name.size() * 1.1f);
    this.mark = mark;
    this.name = name;
    gap = name.size() * 0.03f;
  }

  /**
   * The mark with that name.
   *
   * @param size of the type, in pixels
   */
  public static Wordmark of(Kit kit, String name, int size) {
    return new Wordmark(
        kit,
        new OneLine(kit, OPENING, Weight.BOLD_ITALIC, size),
        new OneLine(kit, name, Weight.BOLD, size, TRACKING));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float baseline = name.baseline(centreY());
    float x = Math.round(getX() - mark.bearing());
    mark.draw(brush, x, baseline, kit.colour(Tone.ACCENT));
    name.draw(brush, x + mark.width() - gap, baseline, kit.colour(Tone.INK));
  }
}
