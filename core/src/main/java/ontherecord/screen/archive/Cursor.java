package ontherecord.screen.archive;

import java.util.List;
import ontherecord.view.archive.MatrixView;

/**
 * Where one is in the grid: at a cell, at the head of a row or of a column. It is kept by what
 * stands there, so that it outlives a filter.
 */
public final class Cursor {
  private String speaker = "";
  private String issue = "";
  private int row;
  private int column;
  int top;
  int left;

  /** Comes to the first cell in which anything is recorded. */
  public void toFirst(MatrixView view) {
    for (int i = 0; i < view.rows().size(); i++) {
      for (int k = 0; k < view.columns().size(); k++) {
        if (!view.rows().get(i).cells().get(k).entries().isEmpty()) {
          to(view, i, k);
          return;
        }
      }
    }
  }

  /** Fits it to what is shown now: to the same speaker and issue, or as near as can be. */
  void fit(MatrixView view) {
    List<String> speakers = view.rows().stream().map(r -> r.emblem().id()).toList();
    List<String> issues = view.columns().stream().map(MatrixView.Column::issue).toList();
    row = speaker.isEmpty() ? row : at(speakers, speaker, row);
    column = issue.isEmpty() ? column : at(issues, issue, column);
    row = Math.min(row, view.rows().size() - 1);
    to(view, row, column);
  }

  private static int at(List<String> ids, String id, int before) {
    int found = ids.indexOf(id);
    return found < 0 ? Math.max(0, Math.min(before, ids.size() - 1)) : found;
  }

  /** Comes to a place; −1 is the row or the column of the heads. False where there is none. */
  boolean to(MatrixView view, int newRow, int newColumn) {
    if (newRow < -1
        || newColumn < -1
        || newRow >= view.rows().size()
        || newColumn >= view.columns().size()
        || (newRow < 0 && newColumn < 0)) {
      return false;
    }
    row = newRow;
    column = newColumn;
    speaker = row < 0 ? "" : view.rows().get(row).emblem().id();
    issue = column < 0 ? "" : view.columns().get(column).issue();
    return true;
  }

  /** From 0, or −1 at the head of a column. */
  public int row() {
    return row;
  }

  /** From 0, or −1 at the head of a row. */
  public int column() {
    return column;
  }
}
