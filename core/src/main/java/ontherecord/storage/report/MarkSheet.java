package ontherecord.storage.report;

import java.util.List;

/**
 * A table for a mark book.
 *
 * @param name of its sheet, of no more than 31 letters
 * @param rows each as long as the heading
 */
public record MarkSheet(String name, List<Column> columns, List<List<Value>> rows) {
  public MarkSheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** One column, by what stands over it. */
  public record Column(String heading, Width width) {}

  /** How wide a column is. */
  public enum Width {
    NUMBER(11),
    NAME(22),
    SENTENCE(44);

    private final int letters;

    Width(int letters) {
      this.letters = letters;
    }

    int letters() {
      return letters;
    }
  }

  /** What stands in one field. */
  public sealed interface Value {}

  /** Words, whatever they look like. */
  public record Words(String words) implements Value {}

  /** A number that can be counted with, in quarters: 14 is 3.5. */
  public record Quarters(int quarters) implements Value {}

  /** A whole number. */
  public record Count(int count) implements Value {}
}
