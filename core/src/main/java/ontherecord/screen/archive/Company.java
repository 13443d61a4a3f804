package ontherecord.screen.archive;

import java.util.List;
import ontherecord.view.Emblem;
import ontherecord.view.archive.Entry;
import ontherecord.view.archive.MatrixView;

/** Who else is recorded at a position in the same year. */
final class Company {
  private Company() {}

  /** Everyone in a column who takes the entry's position in its year, but for one speaker. */
  static List<Emblem> of(MatrixView view, int column, Entry entry, String but) {
    return view.rows().stream()
        .filter(row -> !row.emblem().id().equals(but))
        .filter(
            row ->
                row.cells().get(column).entries().stream()
                    .anyMatch(e -> e.year().equals(entry.year()) && e.mark().equals(entry.mark())))
        .map(MatrixView.Row::emblem)
        .toList();
  }
}
