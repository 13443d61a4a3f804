package ontherecord.storage.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ontherecord.problem.Place;
import org.dhatim.fastexcel.reader.CellType;

/** A row of a workbook as a reader of it sees its cells. */
final class WorkbookRow {
  /** No sheet of questions has more columns. */
  private static final int MOST_COLUMNS = 100;

  /** As exactly as a spreadsheet shows a number. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final Pattern DATE_FORMAT = Pattern.compile("[ymdh]", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private WorkbookRow() {}

  static Row of(String file, org.dhatim.fastexcel.reader.Row row, boolean since1904) {
    int line = row.getRowNum();
    List<Cell> cells = new ArrayList<>();
    int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
    for (int i = 0; i < columns; i++) {
      Place place = new Place(file, line, i + 1, Cell.letters(i) + line);
      cells.add(cell(row.getOptionalCell(i).orElse(null), place, since1904));
    }
    return new Row(new Place(file, line, 1, ""), cells);
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, Place place, boolean since1904) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return new Cell("", place, Cell.Oddity.NONE);
    }
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> number(cell, raw, place, since1904);
      case BOOLEAN -> new Cell(truth(raw), place, Cell.Oddity.NONE);
      case ERROR -> new Cell(raw.startsWith("#") ? "" : Words.of(raw), place, Cell.Oddity.FAILED);
      case FORMULA -> formula(cell, raw, place, since1904);
      default -> new Cell(Words.of(text(cell)), place, Cell.Oddity.NONE);
    };
  }

  private static String text(org.dhatim.fastexcel.reader.Cell cell) {
    return cell.getValue() == null ? "" : cell.getValue().toString();
  }

  private static String truth(String raw) {
    return raw.equals("1") || raw.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
  }

  private static Cell formula(
      org.dhatim.fastexcel.reader.Cell cell, String raw, Place place, boolean since1904) {
    if (raw.isEmpty()) {
      // Some programs mark a plain text as one that a formula gave, an empty one too.
      boolean runs = cell.getFormula() != null;
      return new Cell("", place, runs ? Cell.Oddity.FORMULA : Cell.Oddity.NONE);
    } else if (raw.matches("#[A-Z/0!?]+")) {
      return new Cell("", place, Cell.Oddity.FAILED);
    }
    return raw.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")
        ? number(cell, raw, place, since1904)
        : new Cell(Words.of(raw), place, Cell.Oddity.NONE);
  }

  private static Cell number(
      org.dhatim.fastexcel.reader.Cell cell, String raw, Place place, boolean since1904) {
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    BigDecimal number = new BigDecimal(raw).round(SHOWN);
    if (isDate(format)) {
      return new Cell(date(number, since1904), place, Cell.Oddity.DATE);
    }
    boolean percent = format.contains("%") && number.abs().compareTo(BigDecimal.TEN) < 0;
    BigDecimal shown = percent ? number.movePointRight(2) : number;
    boolean long12 = shown.abs().precision() - shown.scale() > 30;
    String plain = long12 ? raw : shown.stripTrailingZeros().toPlainString();
    return new Cell(percent ? plain + "%" : plain, place, Cell.Oddity.NONE);
  }

  private static boolean isDate(String format) {
    String bare = QUOTED.matcher(format).replaceAll("");
    return !format.equalsIgnoreCase("General") && DATE_FORMAT.matcher(bare).find();
  }

  /** Days since the end of 1899, of which spreadsheets count 29 February 1900; or since 1904. */
  private static String date(BigDecimal number, boolean since1904) {
    long days = number.longValue();
    long minutes = Math.round((number.doubleValue() - days) * 24 * 60);
    try {
      LocalDateTime start =
          since1904
              ? LocalDateTime.of(1904, 1, 1, 0, 0)
              : LocalDateTime.of(1899, 12, 30, 0, 0).plusDays(days < 60 ? 1 : 0);
      LocalDateTime date = start.plusDays(days).plusMinutes(minutes);
      return date.format(minutes == 0 ? DAY : MINUTE);
    } catch (DateTimeException | ArithmeticException beyond) {
      return number.toPlainString();
    }
  }
}
