package ontherecord.screen.kit.map;

import java.util.List;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;

/** A delegation as it stands on the widget: its badge, and its name where there was room. */
final class Spot {
  private static final float BESIDE = 1;

  private final Kit kit;
  private final Standing standing;
  private final Badge badge;
  private final Name name;
  private final List<Callout> callout;
  private final Pill pill;
  private final boolean beside;

  /**
   * A spot.
   *
   * @param callout the name's place; empty where the name is shown on demand
   * @param beside whether the badge stands at the head of the name, and not on land
   */
  Spot(Kit kit, Standing standing, Badge badge, Name name, List<Callout> callout, boolean beside) {
    this.kit = kit;
    this.standing = standing;
    this.badge = badge;
    this.name = name;
    this.callout = List.copyOf(callout);
    this.beside = beside;
    pill = new Pill(kit, standing.delegate().name());
  }

  Standing standing() {
    return standing;
  }

  Badge badge() {
    return badge;
  }

  /** The place of its name; none where that is shown on demand. */
  List<Callout> callouts() {
    return callout;
  }

  /** A box at whose left end a badge stands before a name. */
  static float width(Kit kit, Badge badge, Name name) {
    return 2 * badge.wide() + kit.u(BESIDE) + name.width();
  }

  void drawLeaders(Brush brush, float left, float low) {
    float ink = kit.colour(Tone.INK);
    float thin = Math.max(1, kit.units().unit() / 9);
    if (!beside) {
      badge.drawLeader(brush, left, low);
    }
    for (int i = 0; i < callout.size(); i++) {
      Leader line = callout.get(i).leader();
      float fromX = left + line.fromX();
      float fromY = low + line.fromY();
      if (beside && !line.equals(Leader.NONE)) {
        // To the badge at the name's head where that comes first, else to the name.
        boolean head = line.toX() <= badge.x + badge.wide();
        float toX = head ? badge.x : line.toX();
        float toY = head ? badge.y : line.toY();
        brush.flatLine(fromX, fromY, left + toX, low + toY, thin, ink);
        brush.disc(fromX, fromY, Math.max(2, kit.units().unit() / 5), ink);
      } else if (line.length() > kit.units().unit()) {
        brush.flatLine(fromX, fromY, left + line.toX(), low + line.toY(), thin, ink);
      }
    }
  }

  void draw(Brush brush, float left, float low) {
    badge.draw(brush, left, low);
    drawNames(brush, left, low);
  }

  /** Draws its name where there was room for it, and no badge. */
  void drawNames(Brush brush, float left, float low) {
    for (int i = 0; i < callout.size(); i++) {
      Box box = callout.get(i).box();
      float inside = beside ? 2 * badge.wide() + kit.u(BESIDE) : 0;
      name.draw(
          brush, left + box.left() + inside, low + box.low() + (box.height() - name.height()) / 2);
    }
  }

  /** Shows the name of one that is focused or pointed at, unless it stands there anyway. */
  void drawName(Brush brush, Box map, float left, float low) {
    if (callout.isEmpty()) {
      pill.draw(brush, map, left, low, badge.x, badge.y, badge.high());
    }
  }

  /** What is pressed beside its land: the badge, and the name at whose head it stands. */
  Box box() {
    return beside ? callout.get(0).box() : badge.box();
  }

  boolean covers(float x, float y) {
    for (int i = 0; i < callout.size(); i++) {
      if (callout.get(i).box().holds(x, y)) {
        return true;
      }
    }
    return badge.box().holds(x, y);
  }
}
