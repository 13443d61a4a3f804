package ontherecord.screen.archive;

import java.util.List;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;

/**
 * What of the grid is in sight, and where. Whole rows and whole columns only, so that the heads
 * always stand with what they head.
 */
final class GridPlan {
  private static final float SIDE = 1;
  private static final float NARROWEST = 8;
  private static final float WIDEST = 20;
  private static final float ROW = 3.8f;
  private static final float THUMB = 2.3333f;

  final float row;
  final float names;
  float head;
  int rows;
  int columns;
  private final Kit kit;
  private final List<Words> heads;
  private final float[] wanted;
  private final float[] lefts;

  GridPlan(Kit kit, List<RowFace> rows, List<Words> heads) {
    this.kit = kit;
    this.heads = heads;
    row = Math.max(kit.u(ROW), Math.round(kit.line(Style.BODY) * 1.12f));
    float widest = 0;
    wanted = new float[heads.size()];
    lefts = new float[wanted.length + 1];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = Math.max(kit.u(NARROWEST), heads.get(i).getMinWidth());
    }
    for (RowFace face : rows) {
      widest = Math.max(widest, face.head());
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] = Math.max(wanted[i], face.cell(i).width());
      }
    }
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] += 2 * kit.u(SIDE);
    }
    names = widest + 3 * kit.u(SIDE);
  }

  /** How many columns there are. */
  int all() {
    return wanted.length;
  }

  /** From a cell's left edge to what stands in it. */
  float side() {
    return kit.u(SIDE);
  }

  /** Takes up the room there is; the cursor's cell comes into sight. */
  void fit(float width, float height, int count, Cursor cursor) {
    float room = width - names - kit.u(THUMB);
    cursor.left = Math.min(cursor.left, most(room));
    if (cursor.column() >= 0 && cursor.column() < cursor.left) {
      cursor.left = cursor.column();
    }
    columns = fitting(cursor.left, room);
    while (cursor.column() >= cursor.left + columns) {
      cursor.left++;
      columns = fitting(cursor.left, room);
    }
    spread(cursor.left, room);
    head = 0;
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).setVisible(i >= cursor.left && i < cursor.left + columns);
      if (heads.get(i).isVisible()) {
        heads.get(i).setWidth(width(i - cursor.left) - 2 * side());
        heads.get(i).validate();
        head = Math.max(head, heads.get(i).getPrefHeight());
      }
    }
    head += kit.u(1.6667f);
    float below = columns < heads.size() ? kit.u(1.6667f) : 0;
    rows = Math.max(1, (int) ((height - head - below) / row));
    if (cursor.row() >= 0) {
      cursor.top = Math.max(cursor.row() - rows + 1, Math.min(cursor.top, cursor.row()));
    }
    cursor.top = Math.max(0, Math.min(cursor.top, count - rows));
    rows = Math.min(rows, count);
  }

  /** Moves what is in sight by so many rows and columns; false where it is at its end. */
  boolean shift(Cursor cursor, int count, int down, int right) {
    int top = Math.max(0, Math.min(cursor.top + down, count - rows));
    int left = Math.max(0, Math.min(cursor.left + right, wanted.length - columns));
    boolean moved = top != cursor.top || left != cursor.left;
    cursor.top = top;
    cursor.left = left;
    return moved;
  }

  /** The cursor's row, or the nearest one in sight. */
  int rowInSight(Cursor cursor) {
    return cursor.row() < 0
        ? -1
        : Math.max(cursor.top, Math.min(cursor.row(), cursor.top + rows - 1));
  }

  /** The cursor's column, or the nearest one in sight. */
  int columnInSight(Cursor cursor) {
    return cursor.column() < 0
        ? -1
        : Math.max(cursor.left, Math.min(cursor.column(), cursor.left + columns - 1));
  }

  // The first column from which all to the end are in sight.
  private int most(float room) {
    int first = wanted.length;
    float sum = 0;
    while (first > 0 && sum + wanted[first - 1] <= room) {
      sum += wanted[--first];
    }
    return Math.max(0, Math.min(first, wanted.length - 1));
  }

  private int fitting(int from, float room) {
    int many = 0;
    float sum = 0;
    while (from + many < wanted.length && (many == 0 || sum + wanted[from + many] <= room)) {
      sum += wanted[from + many++];
    }
    return many;
  }

  private void spread(int from, float room) {
    float spare = room;
    for (int i = 0; i < columns; i++) {
      spare -= wanted[from + i];
    }
    float more = columns == 0 ? 0 : Math.max(0, spare / columns);
    lefts[0] = names;
    for (int i = 0; i < columns; i++) {
      float wide = Math.min(wanted[from + i] + more, Math.max(wanted[from + i], kit.u(WIDEST)));
      lefts[i + 1] = Math.round(lefts[i] + wide);
    }
  }

  /** Left edge of the column shown at that place, from 0. */
  float left(int place) {
    return lefts[place];
  }

  float width(int place) {
    return lefts[place + 1] - lefts[place];
  }

  /** Right edge of the last column in sight. */
  float right() {
    return lefts[columns];
  }
}
