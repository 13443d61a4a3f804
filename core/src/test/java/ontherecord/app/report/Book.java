package ontherecord.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A workbook as a spreadsheet reads it. */
final class Book {
  private Book() {}

  /** The words in its first sheet. */
  static List<String> cells(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      return book.getFirstSheet().read().stream()
          .flatMap(row -> row.stream())
          .filter(cell -> cell != null && cell.getType() == CellType.STRING)
          .map(Cell::asString)
          .toList();
    }
  }
}
