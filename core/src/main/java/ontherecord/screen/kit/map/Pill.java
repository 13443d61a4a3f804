package ontherecord.screen.kit.map;

import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A name on a dark ground of its own, over whatever lies there: on demand, one at a time. */
final class Pill {
  private static final float HIGH = 3.3333f;
  private static final float ROOM = 1;
  private static final float AWAY = 1;

  private final Kit kit;
  private final OneLine name;
  private final float width;
  private final float height;

  Pill(Kit kit, String text) {
    this.kit = kit;
    name = new OneLine(kit, text, Weight.SEMIBOLD, kit.size(Style.CAPTION));
    width = name.width() + 2 * kit.u(ROOM);
    height = kit.u(HIGH);
  }

  /**
   * Draws it above a point of the map, or below where there is no room.
   *
   * @param left of the map
   * @param low of the map
   * @param reach of what stands at that point
   */
  void draw(Brush brush, Box map, float left, float low, float x, float y, float reach) {
    float away = reach + kit.u(AWAY);
    float at = Math.max(map.left(), Math.min(map.right() - width, x - width / 2));
    float over = y + away;
    float from = over + height <= map.high() ? over : y - away - height;
    float pillLeft = Math.round(left + at);
    float pillLow = Math.round(low + from);
    float radius = kit.px(Length.KEY_RADIUS);
    brush.round(pillLeft, pillLow, width, height, radius, kit.colour(Tone.INK));
    name.centred(brush, pillLeft + width / 2, pillLow + height / 2, kit.colour(Tone.BACKGROUND));
  }
}
