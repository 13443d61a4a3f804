package ontherecord.storage.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables for spreadsheets (RFC 4180): no cell of them is ever run as a formula. */
public final class Csv {
  private static final String TAKEN_FOR_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  /**
   * The rows with their separators; a cell that a spreadsheet would run is led by an apostrophe.
   */
  public static String print(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      rows.forEach(row -> writer.writeRecord(row.stream().map(Csv::harmless).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory has no disk to fail", impossible);
    }
    return out.toString();
  }

  /** A field that no spreadsheet runs: one that it would is led by an apostrophe. */
  public static String harmless(String cell) {
    boolean number = cell.matches("-?\\d+([.,]\\d+)?");
    boolean formula = !cell.isEmpty() && TAKEN_FOR_FORMULAS.indexOf(cell.charAt(0)) >= 0;
    return formula && !number ? "'" + cell : cell;
  }
}
