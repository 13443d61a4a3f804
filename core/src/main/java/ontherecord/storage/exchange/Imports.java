package ontherecord.storage.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.record.TheRecord;
import ontherecord.storage.FileText;
import ontherecord.storage.exchange.file.Decoded;
import ontherecord.storage.exchange.file.FileForm;
import ontherecord.storage.exchange.gift.GiftFile;
import ontherecord.storage.exchange.quiz.LessonName;
import ontherecord.storage.exchange.quiz.Played;
import ontherecord.storage.exchange.quiz.Quiz;
import ontherecord.storage.exchange.sheet.SheetFile;

/** Reads questions from other programs: {@code .gift}, {@code .txt}, {@code .csv} and others. */
public final class Imports {
  private static final Set<String> GIFT = Set.of("gift", "txt");
  private static final Set<String> SHEETS = Set.of("csv", "tsv", "xlsx");

  private Imports() {}

  /** Whether a file of that name is one to import. Looks at the name alone. */
  public static boolean reads(Path file) {
    return GIFT.contains(ending(file)) || SHEETS.contains(ending(file));
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  /**
   * Reads a file. Never throws: whatever is wrong with it is among the problems.
   *
   * @param record what a sheet may name statements, facts and issues of
   */
  public static Imported read(Path file, TheRecord record) {
    return read(file, String.valueOf(file.getFileName()), record);
  }

  /** The same, with problems that call the file by its whole path, as it was given. */
  public static Imported named(Path file, TheRecord record) {
    return read(file, file.toString(), record);
  }

  private static Imported read(Path file, String called, TheRecord record) {
    LessonName name = LessonName.of(file);
    Checked<byte[]> bytes = FileText.bytes(file);
    if (bytes.value().isEmpty()) {
      return new Imported(name.id(), Optional.empty(), 0, 0, bytes.problems());
    }
    Quiz quiz = quiz(file, called, bytes.value().get(), record);
    if (name.isShortened() && !quiz.questions().isEmpty()) {
      quiz.note(Place.whole(called), Message.of("import.title-short").with("title", name.title()));
    }
    Played.Lesson lesson = Played.of(quiz, name, record);
    return new Imported(name.id(), lesson.text(), lesson.rounds(), quiz.left(), quiz.problems());
  }

  private static Quiz quiz(Path file, String called, byte[] bytes, TheRecord record) {
    FileForm form = FileForm.of(bytes);
    if (bytes.length == 0) {
      return refused(called, Message.of("import.empty"));
    } else if (form == FileForm.ZIP) {
      return SheetFile.workbook(called, bytes, record);
    } else if (form == FileForm.OLD_OFFICE && FileForm.isLocked(bytes)) {
      return refused(called, Message.of("import.form.locked"));
    }
    Decoded text = Decoded.of(bytes);
    if (form != FileForm.TEXT || text.isNoText()) {
      return refused(called, Message.of("import.form." + form.word()));
    } else if (text.text().isBlank()) {
      return refused(called, Message.of("import.empty"));
    }
    Quiz quiz =
        SHEETS.contains(ending(file))
            ? SheetFile.text(called, text.text(), record)
            : GiftFile.read(called, text.text());
    if (ending(file).equals("xlsx")) {
      quiz.note(Place.whole(called), Message.of("import.text-named-workbook"));
    }
    if (!text.encoding().isEmpty()) {
      Message read = Message.of("import.encoding").with("encoding", text.encoding());
      quiz.note(Place.whole(called), read);
    }
    return quiz;
  }

  private static Quiz refused(String called, Message why) {
    Quiz none = new Quiz(called);
    none.refuse(Place.whole(called), why);
    return none;
  }
}
