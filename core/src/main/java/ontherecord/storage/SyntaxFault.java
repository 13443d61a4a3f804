package ontherecord.storage;

import java.util.regex.Pattern;
import ontherecord.message.Message;

/**
 * Why a text stops being JSON, told as its author would see it: found again from where the last
 * good token ended, since a reader for machines only says that something was wrong thereabouts.
 *
 * @param offset of the character at fault
 */
record SyntaxFault(int offset, Message what) {
  private static final String ASIDE = "/#";

  /** How a number begins, or what others write for one that JSON does not have. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+.]?(\\d|NaN|Infinity|[iI]nf\\b|nan\\b)|[-+.]");

  private static final String CURLY_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019";

  /** What the last good token was. */
  enum After {
    NOTHING,
    TABLE_OPENED,
    LIST_OPENED,
    KEY,
    VALUE_IN_TABLE,
    VALUE_IN_LIST,
    DOCUMENT
  }

  static SyntaxFault find(String text, int end, After after) {
    int i = pastBlanks(text, end);
    if (i >= text.length()) {
      return new SyntaxFault(text.length(), Message.of("problem.json-ends-early"));
    }
    char c = text.charAt(i);
    if (ASIDE.indexOf(c) >= 0) {
      return fault(i, "problem.json-comment");
    }
    boolean afterValue = after == After.VALUE_IN_TABLE || after == After.VALUE_IN_LIST;
    if (after == After.DOCUMENT) {
      return fault(i, "problem.json-goes-on");
    } else if (afterValue && c == ',') {
      return afterComma(text, pastBlanks(text, i + 1), i, after == After.VALUE_IN_TABLE);
    } else if (afterValue) {
      return notAComma(i, c, after);
    } else if (after == After.KEY) {
      return c == ':'
          ? value(text, pastBlanks(text, i + 1))
          : fault(i, "problem.json-colon-missing");
    }
    if (after == After.NOTHING && "}],\"".indexOf(c) < 0) {
      return fault(i, "problem.json-no-beginning");
    }
    return after == After.TABLE_OPENED ? key(text, i) : value(text, i);
  }

  private static SyntaxFault afterComma(String text, int i, int comma, boolean inTable) {
    if (i >= text.length()) {
      return new SyntaxFault(text.length(), Message.of("problem.json-ends-early"));
    } else if (text.charAt(i) == '}' || text.charAt(i) == ']' || text.charAt(i) == ',') {
      return fault(comma, "problem.json-comma-too-many");
    } else if (ASIDE.indexOf(text.charAt(i)) >= 0) {
      return fault(i, "problem.json-comment");
    }
    return inTable ? key(text, i) : value(text, i);
  }

  private static SyntaxFault notAComma(int i, char c, After after) {
    if (c == '}' || c == ']') {
      String open = after == After.VALUE_IN_TABLE ? "{" : "[";
      return new SyntaxFault(
          i, Message.of("problem.json-bracket-wrong").with("found", "" + c).with("open", open));
    }
    return fault(i, c == ';' ? "problem.json-semicolon" : "problem.json-comma-missing");
  }

  private static SyntaxFault key(String text, int i) {
    if (text.charAt(i) == '"') {
      return StringFault.find(text, i);
    } else if (CURLY_QUOTES.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '\'') {
      return fault(i, "problem.json-quotes-wrong");
    }
    return fault(i, "problem.json-key-unquoted");
  }

  private static SyntaxFault value(String text, int i) {
    if (i >= text.length()) {
      return new SyntaxFault(text.length(), Message.of("problem.json-ends-early"));
    }
    char c = text.charAt(i);
    if (c == '"') {
      return StringFault.find(text, i);
    } else if (CURLY_QUOTES.indexOf(c) >= 0 || c == '\'') {
      return fault(i, "problem.json-quotes-wrong");
    } else if (c == ',') {
      return fault(i, "problem.json-comma-too-many");
    } else if (c == '}' || c == ']') {
      return fault(i, "problem.json-value-missing");
    }
    String word = word(text, i);
    boolean number = NUMBER.matcher(word).lookingAt();
    if (number && word.endsWith(";")) {
      return fault(i + word.length() - 1, "problem.json-semicolon");
    }
    String key = number ? "problem.json-number-wrong" : "problem.json-word-unquoted";
    return new SyntaxFault(i, Message.of(key).with("word", word));
  }

  private static SyntaxFault fault(int offset, String key) {
    return new SyntaxFault(offset, Message.of(key));
  }

  private static String word(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < 30 && " \t\r\n,:]}[{\"".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, Math.max(to, from + 1));
  }

  private static int pastBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
