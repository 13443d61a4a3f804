package ontherecord.screen.kit.mark;

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
  private final OneLine letters;
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
    letters = emblem.hasFlag() ? null : fitted(emblem.initials());
  }

  private OneLine fitted(String initials) {
    OneLine wished = new OneLine(kit, initials, Weight.BOLD, Math.round(width * LETTERS));
    float room = width * LETTERS_ROOM;
    if (wished.width() <= room) {
      return wished;
    }
    int smaller = (int) (wished.size() * room / wished.width());
    return new OneLine(kit, initials, Weight.BOLD, Math.max(1, smaller));
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
    if (letters == null) {
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
      letters.centred(brush, x + width / 2f, y + height / 2f, kit.colour(Tone.ACCENT));
      brush.outline(x, y, width, height, radius(), rim + 1, kit.colour(Tone.LINE));
    }
  }
}
