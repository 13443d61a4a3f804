package ontherecord.screen.reveal;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** The scale of an estimate: yours above the line, what is on record below it. */
final class NumberLine extends Sign {
  private static final float HIGH = 17;
  private static final float LINE = 8.5f;

  private final long from;
  private final long to;
  private final long said;
  private final List<Long> values;
  private final OneLine least;
  private final OneLine most;
  private final OneLine yours;
  private final OneLine[] recorded;

  /**
   * That scale.
   *
   * @param you the word over your mark
   */
  NumberLine(Kit kit, float width, long from, long to, long said, List<Long> values, String you) {
    super(kit, width, kit.u(HIGH));
    this.from = from;
    this.to = to;
    this.said = said;
    this.values = values.stream().sorted().toList();
    least = line(kit, Long.toString(from), Weight.REGULAR, Style.CAPTION);
    most = line(kit, Long.toString(to), Weight.REGULAR, Style.CAPTION);
    yours = line(kit, you + " " + said, Weight.SEMIBOLD, Style.SUBHEADING);
    recorded = new OneLine[values.size()];
    for (int i = 0; i < recorded.length; i++) {
      recorded[i] = line(kit, Long.toString(this.values.get(i)), Weight.BOLD, Style.HEADING);
    }
  }

  private static OneLine line(Kit kit, String text, Weight weight, Style style) {
    return new OneLine(kit, text, weight, kit.size(style));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float y = Math.round(getY() + kit.u(LINE));
    float track = kit.u(0.6667f);
    float left = x(from);
    float right = x(to);
    brush.round(left, y - track / 2, right - left, track, track / 2, kit.colour(Tone.TICK));
    least.draw(brush, left, least.baseline(y - kit.u(2.3333f)), kit.colour(Tone.MUTED));
    most.draw(
        brush, right - most.width(), most.baseline(y - kit.u(2.3333f)), kit.colour(Tone.MUTED));
    float free = getX();
    for (int i = 0; i < recorded.length; i++) {
      free = recorded(brush, i, y, free);
    }
    float ring = kit.u(1.3333f);
    brush.disc(x(said), y, ring, kit.colour(Tone.SHEET));
    brush.ring(x(said), y, ring, kit.px(Length.RING), kit.colour(Tone.ACCENT));
    centred(brush, yours, x(said), y + kit.u(4), Tone.ACCENT);
  }

  // Numbers whose places lie close together step aside; a stroke leads each to its place.
  private float recorded(Brush brush, int index, float y, float free) {
    OneLine number = recorded[index];
    float place = x(values.get(index));
    float half = number.width() / 2;
    float x = Math.max(free + half, Math.min(getX() + getWidth() - half, place));
    float ink = kit.colour(Tone.INK);
    float wide = kit.px(Length.OUTLINE);
    brush.line(place, y + kit.u(1.3333f), place, y - kit.u(1.3333f), wide, ink);
    brush.line(place, y - kit.u(1.3333f), x, y - kit.u(3), wide, ink);
    number.centred(brush, x, y - kit.u(5), ink);
    return x + half + kit.u(1.3333f);
  }

  private void centred(Brush brush, OneLine line, float x, float y, Tone tone) {
    float half = line.width() / 2;
    float inside = Math.max(getX() + half, Math.min(getX() + getWidth() - half, x));
    line.centred(brush, inside, y, kit.colour(tone));
  }

  private float x(long place) {
    float end = kit.u(2);
    float part = to == from ? 0 : (float) (place - from) / (to - from);
    float inside = Math.max(0, Math.min(1, part));
    return Math.round(getX() + end + inside * (getWidth() - 2 * end));
  }
}
