package ontherecord.problem;

import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;

/**
 * What an author wrote, told back so that it can be read: not longer than a sentence bears, and
 * what could not be seen, or would turn the letters around it about, by its code point.
 */
final class Legible {
  private static final int LONGEST = 160;

  private Legible() {}

  /** The same message, with every word in it legible. */
  static Message of(Message message) {
    Map<String, Sayable> arguments = new TreeMap<>(message.arguments());
    arguments.replaceAll((name, argument) -> of(argument));
    return new Message(message.key(), arguments);
  }

  private static Sayable of(Sayable argument) {
    if (argument instanceof Verbatim words) {
      return new Verbatim(of(words.words(), LONGEST));
    }
    return argument instanceof Message message ? of(message) : argument;
  }

  /** At most so many characters of the words, the last of them an ellipsis where there are more. */
  static String of(String words, int longest) {
    boolean plain = words.length() <= longest && words.chars().noneMatch(Legible::isOdd);
    return plain ? words : written(words, longest);
  }

  private static String written(String words, int longest) {
    boolean whole = words.codePointCount(0, words.length()) <= longest;
    StringBuilder legible = new StringBuilder();
    words
        .codePoints()
        .limit(whole ? longest : longest - 1)
        .forEach(
            c -> {
              if (isOdd(c)) {
                legible.append(String.format("<U+%04X>", c));
              } else {
                legible.appendCodePoint(c);
              }
            });
    return whole ? legible.toString() : legible.append('…').toString();
  }

  /**
   * Whether it shows nothing of its own: controls, marks of direction, odd blanks, no character.
   */
  private static boolean isOdd(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
