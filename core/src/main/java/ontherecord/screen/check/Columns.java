package ontherecord.screen.check;

import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Style;

/** Where the columns of the table of rounds stand: as many whole ones as there is room for. */
final class Columns {
  private static final float NAMES = 24;
  private static final float NAME_LETTERS = 7.5f;
  private static final float FLAG = 8;
  private static final float SUM = 9;
  private static final float WIDE = 4.3333f;
  private static final float WIDEST = 7;

  final float names;
  final float sum;
  final float wide;
  final int first;
  final int shown;

  /**
   * Columns of a table.
   *
   * @param room in pixels, for names, rounds and sums
   * @param first the first that is wanted in sight
   */
  Columns(Kit kit, float room, int all, int first) {
    float letters = kit.size(Style.CAPTION) * NAME_LETTERS + kit.u(FLAG);
    names = Math.max(letters, kit.u(kit.units().narrow() ? 0 : NAMES));
    sum = Math.max(kit.u(SUM), kit.size(Style.CAPTION) * 4.5f);
    float least = Math.max(kit.u(WIDE), kit.size(Style.CAPTION) * 2f);
    shown = Math.max(1, Math.min(all, (int) ((room - names - sum) / least)));
    wide =
        Math.max(least, Math.min(kit.u(WIDEST), (float) Math.floor((room - names - sum) / shown)));
    this.first = Math.max(0, Math.min(first, all - shown));
  }

  /** From the left edge of a row to the middle of a column shown, from 0. */
  float middle(int place) {
    return names + (place + 0.5f) * wide;
  }

  /** How wide all of them are. */
  float all() {
    return names + shown * wide + sum;
  }
}
