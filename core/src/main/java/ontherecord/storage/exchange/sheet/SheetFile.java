package ontherecord.storage.exchange.sheet;

import ontherecord.record.TheRecord;
import ontherecord.storage.exchange.quiz.Quiz;

/** Reads a sheet: its rows, and what became of each. */
public final class SheetFile {
  private SheetFile() {}

  /** The rows of a text in which marks part the cells. */
  public static Quiz text(String file, String text, TheRecord record) {
    Quiz quiz = new Quiz(file);
    SheetQuiz.read(quiz, CsvSheet.rows(quiz, text), record);
    return quiz;
  }

  /** The rows of a workbook's sheet. */
  public static Quiz workbook(String file, byte[] bytes, TheRecord record) {
    Quiz quiz = new Quiz(file);
    Workbook.rows(quiz, bytes).ifPresent(rows -> SheetQuiz.read(quiz, rows, record));
    return quiz;
  }
}
