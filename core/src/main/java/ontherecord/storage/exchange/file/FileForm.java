package ontherecord.storage.exchange.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** What the bytes of a file are, whatever its name says. */
public enum FileForm {
  /** A zip archive: a workbook, or something else. */
  ZIP,
  /** The old container of Microsoft's: a workbook before 2007, or one with a password. */
  OLD_OFFICE,
  PDF,
  RICH_TEXT,
  WEB_PAGE,
  XML,
  /** A text, or something that has no sign of its own. */
  TEXT;

  private static final int SIGN = 512;

  public static FileForm of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, SIGN), ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OLD_OFFICE;
    } else if (head.startsWith("%PDF-")) {
      return PDF;
    } else if (head.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    String words = head.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s+", "").toLowerCase(Locale.ROOT);
    if (words.startsWith("<!doctype html") || words.startsWith("<html")) {
      return WEB_PAGE;
    }
    return words.startsWith("<?xml") ? XML : TEXT;
  }

  /** The word for it in messages. */
  public String word() {
    return toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether an old workbook is one with a password, and not an old one. */
  public static boolean isLocked(byte[] bytes) {
    return new String(bytes, ISO_8859_1)
        .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
  }
}
