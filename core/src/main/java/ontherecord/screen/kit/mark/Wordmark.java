package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * The name of the game behind an opening quotation mark in the accent. Set in letters: they are
 * hinted at every size and are on the page already, where reading a large picture takes a tenth of
 * the time to the first screen.
 */
public final class Wordmark extends Sign {
  private static final String OPENING = "\u201C";
  private static final float TRACKING = -34;

  /** Where the name starts, in parts of the size from the quotation mark's left edge. */
  private static final float NAME_AT = 0.468f;

  private static final float LINE = 1.1f;

  private final OneLine mark;
  private final OneLine name;

  private Wordmark(Kit kit, OneLine mark, OneLine name) {
    super(kit, name.size() * NAME_AT + name.width(), name.size() * LINE);
    this.mark = mark;
    this.name = name;
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
    float x = Math.round(getX());
    mark.draw(brush, x - mark.bearing(), baseline, kit.colour(Tone.ACCENT));
    name.draw(brush, x + name.size() * NAME_AT, baseline, kit.colour(Tone.INK));
  }
}
