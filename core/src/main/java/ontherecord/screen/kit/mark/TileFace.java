package ontherecord.screen.kit.mark;

import java.util.List;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.page.Picture;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A flag tile at one size, to be drawn anywhere: a rounded flag, or initials on a soft tile. */
public final class TileFace {
  private static final float CORNER = 0.1f;
  private static final float LETTERS = 0.36f;
  private static final float LETTERS_ROOM = 0.8f;

  private final Kit kit;
  private final Picture flag;
  private final List<OneLine> letters;
  private final int width;
  private final int height;
  private final float rim;

  /**
   * The tile at that size.
   *
   * @param width in pixels; the height is three quarters of it
   */
  public TileFace(Kit kit, Emblem emblem, int width) {
    this.kit = kit;
    this.width = width;
    height = Math.round(width * 0.75f);
    rim = Math.max(1, Math.round(kit.units().unit() / 8));
    flag = emblem.hasFlag() ? kit.flags().flag(emblem.flag(), width) : null;
    letters = emblem.hasFlag() ? List.of() : fitted(emblem.initials());
  }

  // Long initials stand in two lines rather than too small to be read.
  private List<OneLine> fitted(String initials) {
    OneLine wished = new OneLine(kit, initials, Weight.BOLD, Math.round(width * LETTERS));
    float room = width * LETTERS_ROOM;
    if (wished.width() <= room) {
      return List.of(wished);
    }
    int half = (initials.length() + 1) / 2;
    int size = fitting(initials, room);
    if (size >= kit.units().smallest() || half < 3) {
      return List.of(new OneLine(kit, initials, Weight.BOLD, size));
    }
    String upper = initials.substring(0, half);
    int smaller = Math.min(fitting(upper, room), Math.round(height * LETTERS));
    return List.of(
        new OneLine(kit, upper, Weight.BOLD, smaller),
        new OneLine(kit, initials.substring(half), Weight.BOLD, smaller));
  }

  private int fitting(String text, float room) {
    OneLine probe = new OneLine(kit, text, Weight.BOLD, kit.units().smallest());
    return Math.max(1, (int) (probe.size() * room / probe.width()));
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The radius of its corners, in pixels. */
  public float radius() {
    return width * CORNER;
  }

  /** Draws it with its lower left corner there. */
  public void draw(Brush brush, float x, float y) {
    draw(brush, x, y, 0.5f, 0.5f);
  }

  /** The same with initials out of the way of a badge in the lower right corner. */
  public void drawBadged(Brush brush, float x, float y) {
    draw(brush, x, y, 0.41f, 0.62f);
  }

  private void draw(Brush brush, float x, float y, float across, float up) {
    if (flag != null) {
      brush.picture(flag, x, y);
      brush.outline(
          x - rim,
          y - rim,
          width + 2 * rim,
          height + 2 * rim,
          radius() + rim,
          rim + 1,
          kit.colour(Tone.RULE));
    } else {
      brush.round(x, y, width, height, radius(), kit.colour(Tone.SOFT));
      float step = letters.get(0).size() * 1.05f;
      for (int i = 0; i < letters.size(); i++) {
        float line = y + height * up + step * ((letters.size() - 1) / 2f - i);
        letters.get(i).centred(brush, x + width * across, line, kit.colour(Tone.ACCENT));
      }
      brush.outline(x, y, width, height, radius(), rim + 1, kit.colour(Tone.LINE));
    }
  }
}
