package ontherecord.storage.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the questions of a text. Blank lines part them; but not inside braces, as long as these are
 * closed before the next ones open, and a question that begins right behind another's last brace is
 * one of its own.
 */
final class GiftBlocks {
  /**
   * What a comment is made of, once it is none any more: part of no question, and no blank line.
   */
  static final char COMMENT = '\ufde0';

  static final String CATEGORY = "$category:";

  private final String text;
  private final List<GiftBlock> found = new ArrayList<>();
  private final Braces ahead;
  private int start = -1;
  private int open = -1;
  private int close = -1;
  private int closeLineEnd;
  private int nested;
  private boolean everNested;
  private boolean twice;
  private boolean unopened;

  private GiftBlocks(String text) {
    this.text = text;
    this.ahead = new Braces(text);
  }

  static List<GiftBlock> of(String text) {
    return new GiftBlocks(text).blocks();
  }

  private List<GiftBlock> blocks() {
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      line(line, end);
      line = end + 1;
    }
    finish(text.length(), isOpen());
    return found;
  }

  private boolean isOpen() {
    return open >= 0 && close < 0;
  }

  private void line(int from, int to) {
    int first = from;
    while (first < to && text.charAt(first) == ' ') {
      first++;
    }
    if (first == to) {
      blank(to);
      return;
    } else if (text.charAt(first) == COMMENT) {
      comment(from);
      return;
    }
    boolean category = isCategory(first, to);
    boolean titled = text.startsWith("::", first) && text.substring(first + 2, to).contains("::");
    if (start >= 0 && (category || titled)) {
      finish(from, isOpen());
    } else if (close >= 0 && text.substring(first, to).indexOf('{') >= 0) {
      int next = Math.min(closeLineEnd, from);
      finish(next, false);
      start = pastBlanks(next);
    }
    if (start < 0) {
      start = first;
    }
    if (category) {
      finish(to, false);
    } else {
      braces(first, to);
    }
  }

  /** Behind a question that is complete, a comment speaks of the next. */
  private void comment(int at) {
    if (close >= 0) {
      finish(at, false);
    }
  }

  private int pastBlanks(int from) {
    int i = from;
    while (text.charAt(i) == ' ' || text.charAt(i) == '\n') {
      i++;
    }
    return i;
  }

  private void braces(int first, int to) {
    for (int i = first; i < to; i++) {
      if (text.charAt(i) == '{') {
        opened(i, first);
      } else if (text.charAt(i) == '}') {
        closed(i, to);
      }
    }
  }

  private boolean isCategory(int first, int to) {
    return text.substring(first, Math.min(to, first + CATEGORY.length()))
        .toLowerCase(Locale.ROOT)
        .startsWith(CATEGORY);
  }

  private void blank(int at) {
    if (start >= 0 && (!isOpen() || !ahead.closesFirst(at))) {
      finish(at, isOpen());
    }
  }

  private void opened(int at, int lineStart) {
    if (close >= 0) {
      twice = true;
    } else if (open < 0) {
      open = at;
      nested = 1;
    } else if (isAnswer(lineStart) || lineStart < open || ahead.closes(at, nested)) {
      nested++;
      everNested = true;
    } else {
      finish(lineStart, true);
      start = lineStart;
      open = at;
      nested = 1;
    }
  }

  private void closed(int at, int lineEnd) {
    if (nested > 0) {
      nested--;
      if (nested == 0 && close < 0) {
        close = at;
        closeLineEnd = lineEnd;
      }
    } else {
      unopened |= open < 0;
    }
  }

  private boolean isAnswer(int lineStart) {
    return "=~#".indexOf(text.charAt(lineStart)) >= 0;
  }

  private void finish(int end, boolean unclosed) {
    if (start >= 0) {
      GiftBlock.Fault fault =
          unclosed
              ? GiftBlock.Fault.UNCLOSED
              : twice
                  ? GiftBlock.Fault.TWICE
                  : unopened
                      ? GiftBlock.Fault.UNOPENED
                      : everNested ? GiftBlock.Fault.NESTED : GiftBlock.Fault.NONE;
      found.add(new GiftBlock(start, end, open, close, fault));
    }
    start = -1;
    open = -1;
    close = -1;
    nested = 0;
    everNested = false;
    twice = false;
    unopened = false;
  }
}
