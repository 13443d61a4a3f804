package ontherecord.view.archive;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.Emblem;
import ontherecord.view.Mark;

/**
 * Delegations by issues, years as marks.
 *
 * @param years every dialogue, earliest first, as choices of the filter
 * @param columns the issues, in the record's order
 * @param rows delegations with anything recorded under the filter, by name
 */
public record MatrixView(List<Year> years, List<Column> columns, List<Row> rows) {
  public MatrixView {
    years = List.copyOf(years);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Of every entry shown, each once. */
  public List<String> ids() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.entries().stream())
        .map(Entry::id)
        .distinct()
        .toList();
  }

  /** A dialogue: its id and its year as shown. */
  public record Year(String dialogue, Sayable year) {}

  /** An issue and its spectrum. */
  public record Column(String issue, Sayable name, List<Mark> spectrum) {
    public Column {
      spectrum = List.copyOf(spectrum);
    }
  }

  /**
   * One delegation.
   *
   * @param cells one a column
   */
  public record Row(Emblem emblem, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What is recorded of a delegation on an issue.
   *
   * @param entries statements that take a position, earliest first; none where nothing is recorded
   */
  public record Cell(List<Entry> entries) {
    public Cell {
      entries = List.copyOf(entries);
    }
  }
}
