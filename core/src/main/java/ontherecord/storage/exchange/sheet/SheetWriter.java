package ontherecord.storage.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Phrasebook;
import ontherecord.storage.exchange.lesson.Asked;
import ontherecord.storage.export.Csv;

/** Writes rounds as rows of our own sheet. */
public final class SheetWriter {
  /** Columns that stand there even where no row holds anything in them. */
  private static final Set<String> ALWAYS =
      Set.of("kind", "question", "option-1", "option-2", "right", "because");

  /** By it a spreadsheet knows the encoding. */
  private static final String MARK = "\ufeff";

  private final Phrasebook words;
  private final List<Map<String, String>> rows = new ArrayList<>();

  public SheetWriter(Phrasebook words) {
    this.words = words;
  }

  /** A row with what stands in its columns, by their keys. */
  public void add(Map<String, String> cells) {
    rows.add(Map.copyOf(cells));
  }

  /** A round that is asked without the record. */
  public static Map<String, String> row(Asked.Choice choice) {
    Map<String, String> cells = new HashMap<>();
    cells.put("kind", "choice");
    cells.put("question", choice.prompt());
    List<String> right = new ArrayList<>();
    for (int i = 0; i < choice.options().size(); i++) {
      cells.put("option-" + (i + 1), choice.options().get(i).text());
      if (choice.options().get(i).right()) {
        right.add(Cell.letters(i));
      }
    }
    cells.put("right", String.join(", ", right));
    cells.put("because", choice.because());
    return cells;
  }

  /** A round that is asked without the record. */
  public static Map<String, String> row(Asked.Figure number) {
    Map<String, String> cells = new HashMap<>();
    cells.put("kind", "estimate");
    cells.put("question", number.prompt());
    cells.put(
        "number", number.distinct().mapToObj(Long::toString).collect(Collectors.joining("; ")));
    cells.put("from", Long.toString(number.from()));
    cells.put("to", Long.toString(number.to()));
    return cells;
  }

  /** The heading and the rows; columns that hold nothing are left out where they may be. */
  public List<List<String>> table(Set<String> always) {
    List<String> keys =
        SheetColumns.keys().stream()
            .filter(key -> always.contains(key) || rows.stream().anyMatch(r -> holds(r, key)))
            .toList();
    List<List<String>> table = new ArrayList<>();
    table.add(keys.stream().map(key -> SheetColumns.heading(key, words)).toList());
    rows.forEach(row -> table.add(keys.stream().map(k -> row.getOrDefault(k, "")).toList()));
    return table;
  }

  private static boolean holds(Map<String, String> row, String key) {
    return !row.getOrDefault(key, "").isEmpty();
  }

  /** As a text with commas, in which no cell is run as a formula. */
  public String csv() {
    return MARK + Csv.print(table(ALWAYS));
  }

  /** The same with every column there is. */
  public String wholeCsv() {
    return MARK + Csv.print(table(Set.copyOf(SheetColumns.keys())));
  }
}
