package ontherecord.storage.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.problem.Place;
import ontherecord.storage.exchange.quiz.Quiz;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of one sheet of a workbook: of those that can be seen, the first with a heading that can
 * be read. Which it was is told where there are several.
 */
final class Workbook {
  /** So many rows are read: many more than a lesson can have. */
  private static final int MOST_ROWS = 110_000;

  private static final int LOOKED_AT = 60;

  private final Quiz quiz;
  private final ReadableWorkbook book;
  private final Place whole;

  private Workbook(Quiz quiz, ReadableWorkbook book) {
    this.quiz = quiz;
    this.book = book;
    this.whole = Place.whole(quiz.file());
  }

  /** The rows; empty, and told, where the archive is no workbook that can be read. */
  static Optional<List<Row>> rows(Quiz quiz, byte[] bytes) {
    Archive.Found found = Archive.look(bytes, quiz.file());
    Place whole = Place.whole(quiz.file());
    if (found.fault().isPresent()) {
      quiz.refuse(whole, found.fault().get());
      return Optional.empty();
    }
    // With cells that cannot be parsed as cells in error, and not as the end of the reading.
    ReadingOptions options = new ReadingOptions(true, true);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
      List<Row> rows = new Workbook(quiz, book).rows();
      if (found.merged()) {
        quiz.look(whole, Message.of("problem.sheet.merged"));
      }
      return Optional.of(rows);
    } catch (IOException | RuntimeException damaged) {
      quiz.refuse(whole, Message.of("problem.sheet.damaged"));
      return Optional.empty();
    }
  }

  private List<Row> rows() throws IOException {
    List<Sheet> seen =
        book.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
    List<Sheet> all = seen.isEmpty() ? book.getSheets().toList() : seen;
    if (all.isEmpty()) {
      return List.of();
    }
    Sheet best = all.get(0);
    int score = -1;
    for (Sheet sheet : all) {
      int own = score(sheet);
      if (own > score) {
        best = sheet;
        score = own;
      }
    }
    tellOthers(best, book.getSheets().toList());
    return read(best, MOST_ROWS, true);
  }

  private void tellOthers(Sheet read, List<Sheet> all) {
    List<Verbatim> others =
        all.stream()
            .filter(s -> s != read)
            .map(s -> new Verbatim('\u201c' + s.getName() + '\u201d'))
            .toList();
    if (!others.isEmpty()) {
      Message which =
          Message.of("problem.sheet.which")
              .with("sheet", read.getName())
              .with("others", new Listing(others));
      quiz.note(whole, which);
    }
  }

  private int score(Sheet sheet) throws IOException {
    return read(sheet, LOOKED_AT, false).stream()
        .mapToInt(row -> Heading.score(row.cells().stream().map(Cell::text).toList()))
        .max()
        .orElse(0);
  }

  private List<Row> read(Sheet sheet, int most, boolean telling) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<Verbatim> hidden = new ArrayList<>();
    try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
      Iterator<org.dhatim.fastexcel.reader.Row> found = stream.iterator();
      while (found.hasNext() && rows.size() < most) {
        org.dhatim.fastexcel.reader.Row one = found.next();
        Row row = WorkbookRow.of(quiz.file(), one, book.isDate1904());
        rows.add(row);
        if (one.isHidden() && !row.isEmpty()) {
          hidden.add(new Verbatim(String.valueOf(one.getRowNum())));
        }
      }
    }
    if (telling && !hidden.isEmpty()) {
      Message told =
          Message.of("problem.sheet.hidden")
              .with("number", hidden.size())
              .with("rows", new Listing(hidden.subList(0, Math.min(10, hidden.size()))));
      quiz.look(whole, told);
    }
    return rows;
  }
}
