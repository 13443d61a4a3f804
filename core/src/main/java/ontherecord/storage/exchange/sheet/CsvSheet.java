package ontherecord.storage.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.storage.exchange.quiz.Quiz;

/**
 * Rows of a text in which marks part the cells: commas, semicolons, tabs or upright bars. Which it
 * is, a line {@code sep=;} says, or else the heading that can be read best.
 */
final class CsvSheet {
  private static final String SEPARATORS = ",;\t|";
  private static final Pattern SEP = Pattern.compile("(?i)\"?sep=([,;\\t|])\"?[ ,;\\t]*\\R?");

  /** The apostrophe by which a cell is kept from being run as a formula. */
  private static final Pattern DEFUSED = Pattern.compile("^'(?=[=+\\-@\t\r\n])");

  /** So many rows may be damaged before the rest is no longer looked at. */
  private static final int MOST_FAULTS = 200;

  /** A cell of so many lines that look like rows is one whose quotation mark was never closed. */
  private static final int MOST_LINES = 8;

  /** Rows by which the mark is found out. */
  private static final int LOOKED_AT = 40;

  private static final int LONGEST_CELL = 1 << 24;

  private final Quiz quiz;
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private char separator;
  private int faults;

  private CsvSheet(Quiz quiz, String text) {
    this.quiz = quiz;
    this.text = text;
  }

  /** The rows of a text; what is wrong with its marks is told to the quiz. */
  static List<Row> rows(Quiz quiz, String text) {
    return new CsvSheet(quiz, text.replace('\0', ' ')).read();
  }

  private List<Row> read() {
    Matcher sep = SEP.matcher(text);
    int start = 0;
    int line = 1;
    if (sep.lookingAt()) {
      separator = sep.group(1).charAt(0);
      start = sep.end();
      line = 2;
    } else {
      separator = best();
    }
    while (start < text.length() && faults < MOST_FAULTS) {
      int fault = readFrom(text.substring(start), line);
      if (fault < 0) {
        return rows;
      }
      for (; line <= fault && start < text.length(); line++) {
        start = endOfLine(text, start);
      }
    }
    return rows;
  }

  private static int endOfLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1))) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** The mark with which the heading is read best; among equals the one that parts most cells. */
  private char best() {
    return SEPARATORS
        .chars()
        .boxed()
        .max(
            Comparator.comparingInt((Integer mark) -> recognised((char) mark.intValue()))
                .thenComparingInt(mark -> cells((char) mark.intValue())))
        .map(mark -> (char) mark.intValue())
        .orElse(',');
  }

  private int recognised(char mark) {
    return first(mark).stream().mapToInt(r -> Heading.score(r.getFields())).max().orElse(0);
  }

  private int cells(char mark) {
    return first(mark).stream().mapToInt(CsvRecord::getFieldCount).sum();
  }

  private List<CsvRecord> first(char mark) {
    List<CsvRecord> first = new ArrayList<>();
    String head = text.substring(0, Math.min(text.length(), 20_000));
    try {
      for (CsvRecord found : reader(mark, head)) {
        first.add(found);
        if (first.size() == LOOKED_AT) {
          break;
        }
      }
    } catch (CsvParseException cutOff) {
      return first;
    }
    return first;
  }

  private static CsvReader<CsvRecord> reader(char mark, String text) {
    return CsvReader.builder()
        .fieldSeparator(mark)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(text);
  }

  /** Reads up to the next fault, which is told; the number of its line, or -1 without one. */
  private int readFrom(String rest, int line) {
    int next = line;
    try {
      Iterator<CsvRecord> found = reader(separator, rest).iterator();
      while (found.hasNext()) {
        CsvRecord one = found.next();
        int at = line + (int) one.getStartingLineNumber() - 1;
        if (one.getFields().stream().anyMatch(this::swallowsRows)) {
          return fault(at);
        }
        rows.add(row(at, one.getFields()));
        next = at + lines(one);
      }
      return -1;
    } catch (CsvParseException unclosed) {
      return fault(next);
    }
  }

  private int fault(int line) {
    faults++;
    quiz.leave(new Place(quiz.file(), line, 1, ""), Message.of("problem.sheet.unclosed-quote"));
    return line;
  }

  private static int lines(CsvRecord one) {
    return 1 + one.getFields().stream().mapToInt(CsvSheet::breaks).sum();
  }

  private static int breaks(String field) {
    int breaks = 0;
    for (int i = endOfLine(field, 0); i < field.length(); i = endOfLine(field, i)) {
      breaks++;
    }
    boolean atEnd = field.endsWith("\n") || field.endsWith("\r");
    return breaks + (atEnd ? 1 : 0);
  }

  private boolean swallowsRows(String field) {
    if (breaks(field) < MOST_LINES) {
      return false;
    }
    String[] lines = field.split("\\R", -1);
    long likeRows = 0;
    for (String line : lines) {
      likeRows += line.chars().filter(c -> c == separator).count() > 1 ? 1 : 0;
    }
    return likeRows * 2 > lines.length;
  }

  private Row row(int line, List<String> fields) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Place place = new Place(quiz.file(), line, i + 1, Cell.letters(i) + line);
      String words = Words.of(DEFUSED.matcher(fields.get(i)).replaceFirst(""));
      cells.add(new Cell(words, place, Cell.Oddity.NONE));
    }
    return new Row(new Place(quiz.file(), line, 1, ""), cells);
  }
}
