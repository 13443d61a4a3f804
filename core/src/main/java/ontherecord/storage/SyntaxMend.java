package ontherecord.storage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The likeliest mend of a fault, of the same length, so that everything behind it stays in its
 * place. Only for looking further; nobody's file is ever written so.
 */
final class SyntaxMend {
  private static final String QUOTES = "'\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019";
  private static final String BLANKS = " \t\r\n";
  private static final String ENDS_WORD = BLANKS + ",:]}[{\"";

  private static final List<String> KNOWN = List.of("true", "false", "null");

  private final StringBuilder text;
  private final int at;

  private SyntaxMend(String text, int at) {
    this.text = new StringBuilder(text);
    this.at = at;
  }

  /** The text without that fault; empty where its mend is not plain. */
  static Optional<String> of(String text, SyntaxFault fault) {
    if (fault.offset() >= text.length()) {
      return Optional.empty();
    }
    SyntaxMend mend = new SyntaxMend(text, fault.offset());
    return mend.did(fault.what().key()) ? Optional.of(mend.text.toString()) : Optional.empty();
  }

  private boolean did(String fault) {
    return switch (fault) {
      case "problem.json-comma-missing" -> before(',');
      case "problem.json-comma-too-many" -> follows(':') ? before('0') : put(at, ' ');
      case "problem.json-comment" -> comment();
      case "problem.json-quotes-wrong" -> quotes();
      case "problem.json-colon-missing" -> colon();
      case "problem.json-key-unquoted" -> key();
      case "problem.json-word-unquoted", "problem.json-number-wrong" -> word();
      case "problem.json-value-missing" -> before('0');
      case "problem.json-control" -> put(at, ' ');
      case "problem.json-escape" -> put(at, '/');
      case "problem.json-words-unended" -> end();
      default -> false;
    };
  }

  private boolean put(int place, char c) {
    text.setCharAt(place, c);
    return true;
  }

  /** In the blank before the fault, where there is one. */
  private boolean before(char c) {
    return at > 0 && isBlank(at - 1) && put(at - 1, c);
  }

  /** Whether that is the last thing before the fault. */
  private boolean follows(char c) {
    int i = at - 1;
    while (i >= 0 && isBlank(i)) {
      i--;
    }
    return i >= 0 && text.charAt(i) == c;
  }

  private boolean isBlank(int place) {
    return place < text.length() && BLANKS.indexOf(text.charAt(place)) >= 0;
  }

  private boolean comment() {
    boolean block = text.charAt(at) == '/' && at + 1 < text.length() && text.charAt(at + 1) == '*';
    int closed = block ? text.indexOf("*/", at) : text.indexOf("\n", at);
    int to = closed < 0 ? text.length() : block ? closed + 2 : closed;
    for (int i = at; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
    return true;
  }

  private boolean quotes() {
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      boolean quote = QUOTES.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"';
      if (quote && endsWords(i + 1)) {
        inside(i);
        return put(at, '"') && put(i, '"');
      }
    }
    return false;
  }

  /** Straight marks between other ones would end the words too early. */
  private void inside(int to) {
    for (int i = at + 1; i < to; i++) {
      if (text.charAt(i) == '"' && text.charAt(i - 1) != '\\') {
        text.setCharAt(i, '\'');
      }
    }
  }

  private boolean endsWords(int place) {
    int i = place;
    while (isBlank(i)) {
      i++;
    }
    return i >= text.length() || ",:]}".indexOf(text.charAt(i)) >= 0;
  }

  private boolean colon() {
    return text.charAt(at) == '=' ? put(at, ':') : before(':');
  }

  // The blanks around it lend the place for the marks.
  private boolean key() {
    int to = at;
    while (to < text.length() && ENDS_WORD.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    boolean room = at > 0 && isBlank(at - 1) && to > at && isBlank(to + 1);
    return room && text.charAt(to) == ':' && put(at - 1, '"') && put(to, '"') && put(to + 1, ':');
  }

  // What is known in small letters is meant; in place of the rest stands a number, told by nobody.
  private boolean word() {
    int to = at;
    while (to < text.length() && ENDS_WORD.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    if (to == at) {
      return false;
    }
    String small = text.substring(at, to).toLowerCase(Locale.ROOT);
    String meant = KNOWN.contains(small) ? small : "0";
    text.replace(at, to, meant + " ".repeat(to - at - meant.length()));
    return true;
  }

  /** A line break among the words, or a mark that is missing at the line's end. */
  private boolean end() {
    int line = at;
    while (line < text.length() && "\r\n".indexOf(text.charAt(line)) < 0) {
      line++;
    }
    if (line >= text.length()) {
      return false;
    }
    if (!beginsAnew(line)) {
      return put(line, ' ');
    }
    return text.charAt(line - 1) == ',' ? put(line - 1, '"') && put(line, ',') : put(line, '"');
  }

  private boolean beginsAnew(int line) {
    int i = line;
    while (isBlank(i)) {
      i++;
    }
    return i < text.length() && "\"}]{[".indexOf(text.charAt(i)) >= 0;
  }
}
