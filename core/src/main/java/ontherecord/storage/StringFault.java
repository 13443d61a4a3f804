package ontherecord.storage;

import java.util.regex.Pattern;
import ontherecord.message.Message;

/** What is wrong inside quotation marks: a line break, an unknown escape, no end. */
final class StringFault {
  /** Half of a character beyond the 65,536th: alone it could never be written to a file again. */
  private static final Pattern HALF = Pattern.compile("\\\\u[dD][89a-fA-F]");

  private StringFault() {}

  /** The fault of the words whose quotation mark stands at {@code open}. */
  static SyntaxFault find(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return HALF.matcher(text.substring(open, i)).find()
            ? new SyntaxFault(open, Message.of("problem.json-half-character"))
            : new SyntaxFault(i + 1, Message.of("problem.json-colon-missing"));
      } else if (c == '\n' || c == '\r') {
        return new SyntaxFault(open, Message.of("problem.json-words-unended"));
      } else if (c == '\t') {
        return new SyntaxFault(i, Message.of("problem.json-tab"));
      } else if (c < ' ') {
        String code = String.format("\\u%04x", (int) c);
        return new SyntaxFault(i, Message.of("problem.json-control").with("code", code));
      } else if (c == '\\') {
        if (!knownEscape(text, i + 1)) {
          return new SyntaxFault(i, Message.of("problem.json-escape"));
        }
        i++;
      }
    }
    return new SyntaxFault(open, Message.of("problem.json-ends-in-words"));
  }

  private static boolean knownEscape(String text, int i) {
    if (i >= text.length()) {
      return false;
    }
    return text.charAt(i) == 'u'
        ? text.length() >= i + 5 && text.substring(i + 1, i + 5).matches("[0-9a-fA-F]{4}")
        : "\"\\/bfnrt".indexOf(text.charAt(i)) >= 0;
  }
}
