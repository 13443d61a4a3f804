package ontherecord.storage.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.storage.export.Csv;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Mark sheets as files that spreadsheets open; none of their fields is ever run as a formula. */
final class MarkBook {
  /** Without it some spreadsheets take the file for one in the system's old encoding. */
  static final String MARK = "\uFEFF";

  /** More than this no spreadsheet takes into one field. */
  private static final int MOST_LETTERS = 32_000;

  private MarkBook() {}

  /** One sheet as a text with commas (RFC 4180), numbers as that language prints them. */
  static ByteArrayOutputStream csv(MarkSheet sheet, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(sheet.columns().stream().map(MarkSheet.Column::heading).toList());
    for (List<MarkSheet.Value> row : sheet.rows()) {
      rows.add(row.stream().map(value -> printed(value, language)).toList());
    }
    return bytes((MARK + Csv.print(rows)).getBytes(UTF_8));
  }

  private static ByteArrayOutputStream bytes(byte[] all) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(all);
    return out;
  }

  private static String printed(MarkSheet.Value value, Language language) {
    if (value instanceof MarkSheet.Quarters quarters) {
      String number = Double.toString(quarters.quarters() / 4.0).replaceFirst("\\.0$", "");
      return language == Language.ENGLISH ? number : number.replace('.', ',');
    } else if (value instanceof MarkSheet.Count count) {
      return Integer.toString(count.count());
    }
    return ((MarkSheet.Words) value).words();
  }

  /** All of them in one workbook. */
  static ByteArrayOutputStream xlsx(List<MarkSheet> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "On the Record", "1.0")) {
      sheets.forEach(sheet -> fill(book.newWorksheet(sheet.name()), sheet));
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory have no disk to fail", impossible);
    }
    return out;
  }

  private static void fill(Worksheet sheet, MarkSheet marks) {
    for (int column = 0; column < marks.columns().size(); column++) {
      MarkSheet.Column of = marks.columns().get(column);
      sheet.width(column, of.width().letters());
      sheet.value(0, column, of.heading());
      for (int row = 0; row < marks.rows().size(); row++) {
        put(sheet, row + 1, column, marks.rows().get(row).get(column));
      }
    }
    sheet
        .range(0, 0, 0, marks.columns().size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .fillColor("DDE6EE")
        .set();
    sheet.freezePane(1, 1);
  }

  private static void put(Worksheet sheet, int row, int column, MarkSheet.Value value) {
    if (value instanceof MarkSheet.Quarters quarters) {
      sheet.value(row, column, quarters.quarters() / 4.0);
    } else if (value instanceof MarkSheet.Count count) {
      sheet.value(row, column, count.count());
    } else {
      sheet.value(row, column, plain(((MarkSheet.Words) value).words()));
      // As text, or a spreadsheet turns "1/2" into a day of the year once somebody edits it.
      sheet.style(row, column).format("@").wrapText(true).verticalAlignment("top").set();
    }
  }

  /** What a workbook can hold: no signs that its XML forbids, and no more than a field takes. */
  private static String plain(String words) {
    String safe = Csv.harmless(words.replaceAll("[\\p{Cntrl}&&[^\t\n]]|[\\uFFFE\\uFFFF]", "�"));
    int end =
        safe.offsetByCodePoints(0, Math.min(MOST_LETTERS, safe.codePointCount(0, safe.length())));
    return safe.substring(0, end);
  }
}
