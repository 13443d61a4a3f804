package ontherecord.view.check;

import java.util.ArrayList;
import java.util.List;
import ontherecord.problem.Place;

/** Cuts the pieces out of a file that its problems are about. Knows where its lines begin. */
final class Excerpts {
  /** In characters: more of a line is never seen beside the marked place. */
  private static final int BEFORE = 60;

  private static final int MARKED = 48;
  private static final int AFTER = 120;
  private static final String JOINTS = ",:{}[]\"";

  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  Excerpts(String text) {
    this.text = text;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
  }

  /** The piece at that place; {@link Excerpt#NONE} where the text has no such line. */
  Excerpt at(Place place) {
    if (text.isEmpty() || place.line() < 1 || place.line() > starts.size()) {
      return Excerpt.NONE;
    }
    int start = starts.get(place.line() - 1);
    int end = place.line() < starts.size() ? starts.get(place.line()) - 1 : text.length();
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    int from = forward(start, place.column() - 1, end);
    int to = markedEnd(from, end);
    return new Excerpt(
        place.line(),
        before(start, from),
        Legible.plain(text.substring(from, to), MARKED),
        after(to, end));
  }

  private String before(int start, int from) {
    int first = from;
    for (int i = 0; i < BEFORE && first > start; i++) {
      first = text.offsetByCodePoints(first, -1);
    }
    String piece = text.substring(first, from);
    return first == start
        ? Legible.plain(piece.stripLeading(), BEFORE)
        : "…" + Legible.plain(piece, BEFORE);
  }

  private String after(int to, int end) {
    int last = forward(to, AFTER + 1, end);
    return Legible.plain(text.substring(to, last), AFTER).stripTrailing();
  }

  // Words in quotation marks, a mark of its own, or up to the next mark or blank.
  private int markedEnd(int from, int end) {
    if (from == end) {
      return from;
    }
    char first = text.charAt(from);
    if (first == '"') {
      return wordsEnd(from, end);
    }
    if (JOINTS.indexOf(first) >= 0 || Character.isWhitespace(first)) {
      return from + 1;
    }
    int to = from;
    while (to < end
        && to - from <= 2 * MARKED
        && JOINTS.indexOf(text.charAt(to)) < 0
        && !Character.isWhitespace(text.charAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return Math.min(to, end);
  }

  private int wordsEnd(int from, int end) {
    int to = from + 1;
    while (to < end && to - from <= 2 * MARKED && text.charAt(to) != '"') {
      to += text.charAt(to) == '\\' ? 2 : Character.charCount(text.codePointAt(to));
    }
    return Math.min(to < end && text.charAt(to) == '"' ? to + 1 : to, end);
  }

  private int forward(int from, int codePoints, int end) {
    int at = from;
    for (int i = 0; i < codePoints && at < end; i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, end);
  }
}
