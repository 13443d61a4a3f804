package ontherecord.screen.archive;

import ontherecord.screen.kit.page.Kit;

/**
 * The tracks beside and under the grid: where the mouse takes hold of them, all comes into sight.
 */
final class GridTracks {
  private enum Hold {
    NOTHING,
    ROWS,
    COLUMNS
  }

  private final Kit kit;
  private final GridPlan plan;
  private final Cursor cursor;
  private final int rows;
  private Hold hold = Hold.NOTHING;

  GridTracks(Kit kit, GridPlan plan, Cursor cursor, int rows) {
    this.kit = kit;
    this.plan = plan;
    this.cursor = cursor;
    this.rows = rows;
  }

  /** Takes hold of the track at that place; false where there is none. */
  boolean take(float x, float y, float width, float height) {
    float low = height - plan.head - plan.rows * plan.row;
    if (plan.rows < rows && x > width - kit.u(2) && y < height - plan.head) {
      hold = Hold.ROWS;
    } else if (plan.columns < plan.all() && y < low && y > low - kit.u(3)) {
      hold = Hold.COLUMNS;
    } else {
      hold = Hold.NOTHING;
    }
    return isHeld();
  }

  boolean isHeld() {
    return hold != Hold.NOTHING;
  }

  /** By how many rows the held track moves to come to that height. */
  int down(float y, float height) {
    float part = (height - plan.head - y) / (plan.rows * plan.row);
    return hold == Hold.ROWS ? Math.round(part * rows - plan.rows / 2f) - cursor.top : 0;
  }

  /** By how many columns the held track moves to come there. */
  int right(float x) {
    float part = (x - plan.names) / (plan.right() - plan.names);
    return hold == Hold.COLUMNS
        ? Math.round(part * plan.all() - plan.columns / 2f) - cursor.left
        : 0;
  }
}
