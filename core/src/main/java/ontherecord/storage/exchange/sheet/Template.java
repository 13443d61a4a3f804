package ontherecord.storage.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.message.Phrasebook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Our own sheet, to be filled in. */
public final class Template {
  /** How wide a column is where whole sentences stand in it, and where not, in characters. */
  private static final int WIDE = 44;

  private static final int NARROW = 16;
  private static final Set<String> SENTENCES = Set.of("question", "because", "discuss");

  private Template() {}

  /** Rows that show how it is done: one right answer, several, true or false, a number. */
  public static SheetWriter examples(Phrasebook words) {
    SheetWriter writer = new SheetWriter(words);
    for (String example : List.of("one", "several", "truth", "number")) {
      Map<String, String> cells = new HashMap<>();
      for (String key : List.of("kind", "question", "right", "because", "number", "from", "to")) {
        put(cells, key, example, key, words);
      }
      for (int i = 1; i <= 4; i++) {
        put(cells, "option-" + i, example, "option-" + i, words);
      }
      writer.add(cells);
    }
    return writer;
  }

  private static void put(
      Map<String, String> cells, String column, String example, String part, Phrasebook words) {
    String key = "sheet.example." + example + "." + part;
    if (words.sentences().containsKey(key)) {
      cells.put(column, words.say(key));
    }
  }

  /** As a workbook: one sheet with the heading alone, and one with the examples. */
  public static byte[] workbook(Phrasebook words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "On the Record", "1.0")) {
      Set<String> all = Set.copyOf(SheetColumns.keys());
      fill(book.newWorksheet(words.say("sheet.name")), new SheetWriter(words).table(all));
      fill(book.newWorksheet(words.say("sheet.examples")), examples(words).table(all));
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory have no disk to fail", impossible);
    }
    return out.toByteArray();
  }

  private static void fill(Worksheet sheet, List<List<String>> table) {
    List<String> keys = SheetColumns.keys();
    for (int column = 0; column < keys.size(); column++) {
      sheet.width(column, SENTENCES.contains(keys.get(column)) ? WIDE : NARROW);
      for (int row = 0; row < table.size(); row++) {
        sheet.value(row, column, table.get(row).get(column));
      }
      // As text, or a spreadsheet turns "1/2" into a day of the year.
      sheet.style(column).format("@").wrapText(true).set();
    }
    sheet.range(0, 0, 0, keys.size() - 1).style().bold().fillColor("DDE6EE").set();
    sheet.freezePane(0, 1);
  }
}
