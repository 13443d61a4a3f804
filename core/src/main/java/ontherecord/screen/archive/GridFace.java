package ontherecord.screen.archive;

import com.badlogic.gdx.math.Rectangle;
import java.util.List;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** Draws the part of the grid that is in sight, and knows what lies where. Allocates nothing. */
final class GridFace {
  /** Neither a head nor a cell. */
  static final int NOWHERE = -2;

  private final Kit kit;
  private final List<RowFace> rows;
  private final GridPlan plan;
  private final Cursor cursor;
  private int pointedRow = NOWHERE;
  private int pointedColumn = NOWHERE;

  GridFace(Kit kit, List<RowFace> rows, GridPlan plan, Cursor cursor) {
    this.kit = kit;
    this.rows = rows;
    this.plan = plan;
    this.cursor = cursor;
  }

  /** The row at that height, −1 for the heads. */
  int rowAt(float y, float height) {
    float down = height - plan.head - y;
    if (down < 0) {
      return y <= height ? -1 : NOWHERE;
    }
    int row = (int) (down / plan.row);
    return row < plan.rows ? cursor.top + row : NOWHERE;
  }

  /** The column there, −1 for the names. */
  int columnAt(float x) {
    if (x < 0 || x >= plan.right()) {
      return NOWHERE;
    }
    int column = -1;
    while (column + 1 < plan.columns && x >= plan.left(column + 1)) {
      column++;
    }
    return column < 0 ? -1 : cursor.left + column;
  }

  /** The mouse points there. */
  void point(int row, int column) {
    pointedRow = row;
    pointedColumn = column;
  }

  /** Sets the bounds of a cell or head, seen from the grid's own corner. */
  void around(int row, int column, float height, Rectangle bounds) {
    float inset = kit.px(Length.RING);
    float x = column < 0 ? 0 : plan.left(column - cursor.left);
    float width = column < 0 ? plan.names : plan.width(column - cursor.left);
    float high = row < 0 ? plan.head : plan.row;
    float y = row < 0 ? height - plan.head : low(row, height);
    bounds.set(x + inset, y + inset, width - 2 * inset, high - 2 * inset);
  }

  private float low(int row, float height) {
    return height - plan.head - (row - cursor.top + 1) * plan.row;
  }

  void draw(Brush brush, float x, float y, float width, float height) {
    ground(brush, x, y, height);
    float line = kit.px(Length.HAIRLINE);
    float top = y + height - plan.head;
    brush.fill(x, top, plan.right(), line, kit.colour(Tone.LINE));
    for (int i = 0; i < plan.rows; i++) {
      int row = cursor.top + i;
      float low = top - (i + 1) * plan.row;
      float middle = low + plan.row / 2;
      RowFace face = rows.get(row);
      face.drawHead(brush, x + plan.side(), middle, row == cursor.row());
      for (int k = 0; k < plan.columns; k++) {
        face.cell(cursor.left + k).draw(brush, x + plan.left(k) + plan.side(), middle);
      }
      brush.fill(x, low, plan.right(), line, kit.colour(Tone.RULE));
    }
    thumbs(brush, x, y, width, height);
  }

  private void ground(Brush brush, float x, float y, float height) {
    int row = cursor.row();
    float soft = kit.colour(Tone.SOFT);
    float radius = kit.px(Length.BUTTON_RADIUS);
    if (row >= cursor.top && row < cursor.top + plan.rows) {
      brush.round(x, y + low(row, height), plan.right(), plan.row, radius, soft);
    }
    box(brush, pointedRow, pointedColumn, x, y, height, Tone.SUNK);
    box(brush, row, cursor.column(), x, y, height, Tone.SHEET);
  }

  private void box(Brush brush, int row, int column, float x, float y, float height, Tone tone) {
    boolean rowThere = row == -1 || (row >= cursor.top && row < cursor.top + plan.rows);
    boolean columnThere =
        column == -1 || (column >= cursor.left && column < cursor.left + plan.columns);
    if (!rowThere || !columnThere || (row < 0 && column < 0)) {
      return;
    }
    float left = column < 0 ? 0 : plan.left(column - cursor.left);
    float wide = column < 0 ? plan.names : plan.width(column - cursor.left);
    float low = row < 0 ? height - plan.head : low(row, height);
    float high = row < 0 ? plan.head : plan.row;
    float radius = kit.px(Length.BUTTON_RADIUS);
    brush.round(x + left, y + low, wide, high, radius, kit.colour(tone));
  }

  private void thumbs(Brush brush, float x, float y, float width, float height) {
    float thick = kit.u(0.6667f);
    float body = plan.rows * plan.row;
    float top = y + height - plan.head;
    if (plan.rows < rows.size()) {
      float high = Math.max(kit.u(4), body * plan.rows / rows.size());
      float at = (body - high) * cursor.top / (rows.size() - plan.rows);
      float right = x + width - thick;
      brush.round(right, top - body, thick, body, thick / 2, kit.colour(Tone.RULE));
      brush.round(
          right, Math.round(top - at - high), thick, high, thick / 2, kit.colour(Tone.LINE));
    }
    int columns = rows.isEmpty() ? 0 : plan.all();
    if (plan.columns < columns) {
      float along = plan.right() - plan.names;
      float wide = along * plan.columns / columns;
      float at = (along - wide) * cursor.left / (columns - plan.columns);
      float low = top - body - kit.u(1.3333f);
      brush.round(x + plan.names, low, along, thick, thick / 2, kit.colour(Tone.RULE));
      brush.round(
          Math.round(x + plan.names + at), low, wide, thick, thick / 2, kit.colour(Tone.LINE));
    }
  }
}
