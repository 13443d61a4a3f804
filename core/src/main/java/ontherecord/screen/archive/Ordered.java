package ontherecord.screen.archive;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ontherecord.message.Phrasebook;
import ontherecord.view.archive.MatrixView;

/**
 * The matrix in the order in which it is read: delegations by their names in the language spoken,
 * issues on which most is recorded first.
 */
public final class Ordered {
  private Ordered() {}

  /** The same view in that order. */
  public static MatrixView of(MatrixView view, Phrasebook words) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(words.language().code()));
    List<Integer> order =
        IntStream.range(0, view.columns().size())
            .boxed()
            .sorted(Comparator.comparing(column -> -recorded(view, column)))
            .toList();
    return new MatrixView(
        view.years(),
        order.stream().map(view.columns()::get).toList(),
        view.rows().stream()
            .sorted(Comparator.comparing(row -> words.say(row.emblem().name()), collator))
            .map(row -> row(row, order))
            .toList());
  }

  private static long recorded(MatrixView view, int column) {
    return view.rows().stream().filter(r -> !r.cells().get(column).entries().isEmpty()).count();
  }

  private static MatrixView.Row row(MatrixView.Row row, List<Integer> order) {
    return new MatrixView.Row(row.emblem(), order.stream().map(row.cells()::get).toList());
  }
}
