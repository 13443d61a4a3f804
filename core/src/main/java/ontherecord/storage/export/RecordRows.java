package ontherecord.storage.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.message.Language;
import ontherecord.record.TheRecord;

/**
 * The record or a part of it, one flat row per citation: of a statement, of a trend, of each value
 * of a fact, of each side of a discrepancy.
 */
public final class RecordRows {
  private static final Gson JSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

  private RecordRows() {}

  /**
   * An array of objects, each with every column; what does not apply is null or an empty list.
   *
   * @param ids of the entries wanted, as {@link Wanted} tells them or a page shows them
   */
  public static String json(TheRecord record, Language language, Set<String> ids) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RecordRow row : RecordRow.of(record, language, ids)) {
      Map<String, Object> cells = new LinkedHashMap<>(row.cells());
      cells.replaceAll((column, cell) -> cell.equals("") ? null : cell);
      rows.add(cells);
    }
    return JSON.toJson(rows) + "\n";
  }

  /**
   * A table (RFC 4180) with a heading row; lists are joined by "; ".
   *
   * @param ids of the entries wanted, as {@link Wanted} tells them or a page shows them
   */
  public static String csv(TheRecord record, Language language, Set<String> ids) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(RecordRow.COLUMNS);
    for (RecordRow row : RecordRow.of(record, language, ids)) {
      rows.add(row.cells().values().stream().map(RecordRows::cell).toList());
    }
    return Csv.print(rows);
  }

  private static String cell(Object cell) {
    return cell instanceof List<?> list
        ? String.join("; ", list.stream().map(Object::toString).toList())
        : cell.toString();
  }
}
