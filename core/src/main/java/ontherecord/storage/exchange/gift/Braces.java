package ontherecord.storage.exchange.gift;

/**
 * Looks ahead for braces. What was found once is kept, so that looking from every line of a long
 * text stays quick; each place asked for is behind the one before.
 */
final class Braces {
  private final String text;
  private int nextOpen = -1;
  private int nextClose = -1;
  private int paragraphEnd = -1;
  private int counted;
  private int opens;
  private int closes;

  Braces(String text) {
    this.text = text;
  }

  /** Whether the next brace behind a place is one that closes. */
  boolean closesFirst(int at) {
    if (nextOpen < at) {
      nextOpen = indexOf('{', at);
    }
    if (nextClose < at) {
      nextClose = indexOf('}', at);
    }
    return nextClose < nextOpen;
  }

  private int indexOf(char brace, int from) {
    int found = text.indexOf(brace, from);
    return found < 0 ? text.length() : found;
  }

  /** Whether enough braces close before the next blank line for that many that are open. */
  boolean closes(int at, int open) {
    if (at >= paragraphEnd) {
      paragraphEnd = paragraphEnd(at);
      counted = at;
      opens = count('{', at);
      closes = count('}', at);
    }
    for (; counted < at; counted++) {
      opens -= text.charAt(counted) == '{' ? 1 : 0;
      closes -= text.charAt(counted) == '}' ? 1 : 0;
    }
    return closes - opens >= open;
  }

  private int count(char brace, int from) {
    int number = 0;
    for (int i = from; i < paragraphEnd; i++) {
      number += text.charAt(i) == brace ? 1 : 0;
    }
    return number;
  }

  private int paragraphEnd(int from) {
    for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
      int k = i + 1;
      while (k < text.length() && text.charAt(k) == ' ') {
        k++;
      }
      if (k >= text.length() || text.charAt(k) == '\n') {
        return i;
      }
    }
    return text.length();
  }
}
