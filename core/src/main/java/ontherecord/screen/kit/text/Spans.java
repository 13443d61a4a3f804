package ontherecord.screen.kit.text;

import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * The parts of a text that look different from the rest; where several cover a letter, the last.
 */
final class Spans {
  private final List<Span> spans = new ArrayList<>();

  /** Marks the first place where that part stands; false where it stands nowhere. */
  boolean mark(String text, String part, Weight weight, Tone tone, boolean tinted) {
    int at = part.isEmpty() ? -1 : text.indexOf(part);
    if (at < 0) {
      return false;
    }
    int from = text.codePointCount(0, at);
    int to = from + part.codePointCount(0, part.length());
    spans.add(new Span(from, to, weight, tone, tinted));
    return true;
  }

  void clear() {
    spans.clear();
  }

  int count() {
    return spans.size();
  }

  /** The first letter on the tint of that part; the same as {@link #tintTo} where it has none. */
  int tintFrom(int span) {
    return spans.get(span).tinted ? spans.get(span).from : 0;
  }

  /** Whether that letter stands on a tint. */
  boolean tints(int letter) {
    return spans.stream().anyMatch(s -> s.tinted && s.covers(letter));
  }

  /** The letter after the last one on the tint of that part. */
  int tintTo(int span) {
    return spans.get(span).tinted ? spans.get(span).to : 0;
  }

  Weight weight(int letter, Weight usual) {
    for (int i = spans.size() - 1; i >= 0; i--) {
      Span span = spans.get(i);
      if (span.weight != null && span.covers(letter)) {
        return span.weight;
      }
    }
    return usual;
  }

  Tone tone(int letter, Tone usual) {
    for (int i = spans.size() - 1; i >= 0; i--) {
      Span span = spans.get(i);
      if (span.tone != null && span.covers(letter)) {
        return span.tone;
      }
    }
    return usual;
  }

  private record Span(int from, int to, Weight weight, Tone tone, boolean tinted) {
    boolean covers(int letter) {
      return letter >= from && letter < to;
    }
  }
}
