package ontherecord.record.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One source's text as it is compared: words are found in it whatever marks, line breaks and page
 * headers stand between.
 */
public final class SourceText {
  private static final int FAR = 1500;
  private static final int LONGEST_QUOTE = 600;
  private static final String OPENING = "\u201c\u201e\u00ab\u2018";
  private static final String CLOSING = "\u201d\u00bb";

  private final String text;
  private final String printed;
  private final int reachesBack;
  private final List<Integer> starts = new ArrayList<>();

  private SourceText(Passages passages) {
    Normal normal = new Normal();
    for (String passage : passages.all()) {
      starts.add(normal.length());
      normal.add(passage);
    }
    text = normal.text();
    printed = normal.printed();
    reachesBack = passages.areParagraphs() ? 1 : 0;
  }

  public static SourceText of(String raw) {
    return new SourceText(new Passages(raw));
  }

  /** Every place at which the words stand verbatim, from 0; empty if they stand nowhere. */
  public List<Integer> find(String words) {
    List<Integer> found = new ArrayList<>();
    String sought = Normal.of(words);
    for (int at = text.indexOf(sought);
        at >= 0 && !sought.isEmpty();
        at = text.indexOf(sought, at + 1)) {
      if (wholeWords(at, at + sought.length())) {
        found.add(at);
      }
    }
    return found;
  }

  /** Whether one of the names stands in the paragraph of that place, or in the one before. */
  public boolean isNamedNear(Collection<String> names, int at) {
    int passage = passageOf(at);
    int from = Math.max(starts.get(Math.max(0, passage - reachesBack)), at - FAR);
    int to = passage + 1 < starts.size() ? starts.get(passage + 1) : text.length();
    String near = text.substring(from, Math.min(to, at + FAR));
    return names.stream().anyMatch(name -> stands(name, near));
  }

  /** Whether the passage at that place comes after a heading of that wording. */
  public boolean isUnder(String heading, int at) {
    return find(heading).stream().anyMatch(h -> h <= at);
  }

  /** Whether the source itself prints what stands there inside quotation marks. */
  public boolean isQuoted(String words, int at) {
    return opensBefore(at) && closesAfter(at + Normal.of(words).length());
  }

  private boolean opensBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_QUOTE); i--) {
      char c = printed.charAt(i);
      if (OPENING.indexOf(c) >= 0 || (c == '\'' && !letterBefore(i))) {
        return true;
      } else if (c == '"' || CLOSING.indexOf(c) >= 0) {
        return c == '"' && isFirstOfPair(i);
      }
    }
    return false;
  }

  private boolean closesAfter(int end) {
    for (int i = end - 1; i < Math.min(text.length(), end + LONGEST_QUOTE); i++) {
      char c = printed.charAt(i);
      boolean apostrophe = letterBefore(i) && letterAfter(i);
      if (c == '"' || CLOSING.indexOf(c) >= 0 || (text.charAt(i) == '\'' && !apostrophe)) {
        return true;
      } else if (OPENING.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Straight marks look the same on both sides: the odd ones of a passage open. */
  private boolean isFirstOfPair(int i) {
    String before = printed.substring(starts.get(passageOf(i)), i);
    return before.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private boolean wholeWords(int from, int to) {
    boolean startsWithin = Character.isLetter(text.charAt(from)) && letterBefore(from);
    boolean endsWithin = Character.isLetter(text.charAt(to - 1)) && letterAfter(to - 1);
    return !startsWithin && !endsWithin;
  }

  private boolean letterBefore(int i) {
    return i > 0 && Character.isLetter(text.charAt(i - 1));
  }

  private boolean letterAfter(int i) {
    return i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
  }

  private int passageOf(int at) {
    int passage = 0;
    while (passage + 1 < starts.size() && starts.get(passage + 1) <= at) {
      passage++;
    }
    return passage;
  }

  private static boolean stands(String name, String near) {
    String pattern = "(?<!\\p{L})" + Pattern.quote(Normal.of(name)) + "(?!\\p{L})";
    return Pattern.compile(pattern).matcher(near).find();
  }
}
