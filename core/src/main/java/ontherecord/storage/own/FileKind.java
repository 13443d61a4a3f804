package ontherecord.storage.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ontherecord.storage.exchange.Imports;

/** What the game makes of a file, as far as its name tells. */
public enum FileKind {
  /** A lesson in our own format. */
  SCENARIO,
  /** A quiz or a sheet, from which a lesson can be made. */
  SHEET,
  /** Nothing that the game reads. */
  OTHER;

  private static final String LESSON = "json";
  private static final List<String> SHEETS = List.of("gift", "txt", "csv", "tsv", "xlsx");

  /** What lies beside the lessons for the sake of editors. */
  static final String SCHEMA = ".schema.json";

  /** By the name's ending, in either case; what systems hide or lay beside a file is none of it. */
  public static FileKind of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.startsWith(".")
        || !name.contains(".")
        || name.startsWith("~$")
        || name.endsWith(SCHEMA)) {
      return OTHER;
    }
    return name.endsWith("." + LESSON) ? SCENARIO : Imports.reads(file) ? SHEET : OTHER;
  }

  /** The endings of all that is read, without their dots, lessons first. */
  public static List<String> endings() {
    return Stream.concat(Stream.of(LESSON), SHEETS.stream()).toList();
  }
}
