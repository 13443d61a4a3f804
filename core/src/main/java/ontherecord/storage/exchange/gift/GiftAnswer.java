package ontherecord.storage.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer as it stands between braces.
 *
 * @param at where it begins in the text
 * @param mark {@code =} or {@code ~}; a blank for words before the first mark
 * @param weight its part of the marks, in percent; where none is written, all behind {@code =} and
 *     in front of the first mark, none behind {@code ~}
 * @param words as written, without mark and weight
 * @param feedback what is said to whoever chooses it, as written; "" for nothing
 */
record GiftAnswer(int at, char mark, double weight, String words, String feedback) {
  private static final double WHOLE = 100;
  private static final Pattern WEIGHT =
      Pattern.compile("\\s*%\\s*(-?\\d{1,3}(?:[.,]\\d{0,10})?)\\s*%(.*)", Pattern.DOTALL);

  /** Whether it is right without reserve. */
  boolean isWholly() {
    return weight >= WHOLE;
  }

  boolean isRightInPart() {
    return weight > 0 && !isWholly();
  }

  /**
   * The answers in a part of a text.
   *
   * @param marks which characters begin one
   */
  static List<GiftAnswer> in(String text, int from, int to, String marks) {
    List<GiftAnswer> answers = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i > start
          && (i == to || marks.indexOf(text.charAt(i)) >= 0)
          && !isInMarks(text, i, from)) {
        boolean marked = start < to && marks.indexOf(text.charAt(start)) >= 0;
        String written = text.substring(marked ? start + 1 : start, i);
        if (marked || !written.isBlank()) {
          answers.add(of(start, marked ? text.charAt(start) : ' ', written));
        }
        start = i;
      }
    }
    return answers;
  }

  /** The second character of {@code ~=}, as some programs write: one mark, and no empty answer. */
  private static boolean isInMarks(String text, int i, int from) {
    return i > from && text.startsWith("~=", i - 1);
  }

  private static GiftAnswer of(int at, char mark, String written) {
    boolean both = mark == '~' && written.startsWith("=");
    char meant = both ? '=' : mark;
    String rest = both ? written.substring(1) : written;
    int hash = rest.indexOf('#');
    String words = hash < 0 ? rest : rest.substring(0, hash);
    String feedback = hash < 0 ? "" : rest.substring(hash + 1);
    Matcher weight = WEIGHT.matcher(words);
    if (weight.matches()) {
      double percent = Double.parseDouble(weight.group(1).replace(',', '.'));
      return new GiftAnswer(at, meant, percent, weight.group(2), feedback);
    }
    return new GiftAnswer(at, meant, meant == '~' ? 0 : WHOLE, words, feedback);
  }
}
