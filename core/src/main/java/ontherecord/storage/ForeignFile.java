package ontherecord.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;

/**
 * A file of another program under a name of ours, known by how such files begin: whoever renamed a
 * document is told so, and not where its first odd character stands.
 */
final class ForeignFile {
  private static final int BEGINNING = 4_096;

  /** How files of each kind begin. No JSON begins like any of them. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "%PDF", "pdf",
          "{\\rtf", "rtf",
          "\u00d0\u00cf\u0011\u00e0", "old-office",
          "\u0089PNG", "picture",
          "\u00ff\u00d8\u00ff", "picture",
          "GIF8", "picture",
          "\u001f\u008b", "archive",
          "7z\u00bc\u00af", "archive");

  private ForeignFile() {}

  /** The same bytes; or, where they are no text of ours, what they are. */
  static Checked<byte[]> refuse(String file, byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    return kind(new String(bytes, 0, length, ISO_8859_1))
        .map(kind -> Checked.<byte[]>bad(List.of(problem(file, kind))))
        .orElse(Checked.good(bytes, List.of()));
  }

  private static Optional<String> kind(String beginning) {
    if (beginning.startsWith("PK\u0003\u0004")) {
      return Optional.of(packed(beginning));
    }
    String marked = beginning.startsWith("\u00ef\u00bb\u00bf") ? beginning.substring(3) : beginning;
    if (marked.strip().startsWith("<")) {
      boolean page = marked.toLowerCase(Locale.ROOT).contains("<html");
      return Optional.of(page ? "html" : "xml");
    }
    return BEGINNINGS.entrySet().stream()
        .filter(known -> beginning.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Documents and sheets of today are packed folders, and name what lies in them. */
  private static String packed(String beginning) {
    if (beginning.contains("word/") || beginning.contains("opendocument.text")) {
      return "document";
    } else if (beginning.contains("xl/") || beginning.contains("opendocument.spreadsheet")) {
      return "sheet";
    }
    return beginning.contains("[Content_Types].xml") ? "document" : "archive";
  }

  private static Problem problem(String file, String kind) {
    Message found = Message.of("problem.file-foreign." + kind);
    return new Problem(
        Severity.CANNOT_BE_PLAYED,
        Place.whole(file),
        Message.of("problem.file-foreign").with("found", found),
        Message.of(
            kind.equals("sheet")
                ? "problem.file-foreign.remedy-sheet"
                : "problem.file-foreign.remedy"));
  }
}
