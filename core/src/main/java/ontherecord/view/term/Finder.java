package ontherecord.view.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the terms of one language. Forms are kept by their first word, the longest first, so that a
 * text is walked once and few words are looked at twice.
 */
final class Finder {
  private static final Comparator<Form> LONGEST_FIRST =
      Comparator.comparingInt((Form f) -> f.letters().length()).reversed();

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  /**
   * "the Court", "l’Assemblée": a name in short, which is none where the name goes on.
   *
   * <p>"the Court of Justice", "la Cour européenne", "la Corte Internacional".
   */
  private static final Pattern SHORT =
      Pattern.compile("([Tt]he|[Ll]a|[Ll]e|[Ll]|[Ee]l)[ ’]\\p{Lu}\\p{L}*");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "[ \u00A0](\\p{Lu}|(of|des?|du|del)\\P{L}|d[’']|\\p{L}+(ale|enne|aine|ique|éen)\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private record Form(String letters, boolean isShort, Explained term) {}

  /** Makes a form known. */
  void add(String form, Explained term) {
    List<Form> alike =
        byFirstWord.computeIfAbsent(form.substring(0, wordEnd(form, 0)), w -> new ArrayList<>());
    alike.add(new Form(form, SHORT.matcher(form).matches(), term));
    alike.sort(LONGEST_FIRST);
  }

  /** Each term that stands in the text, where it stands first. */
  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int wordEnd = wordEnd(text, at);
      Form form = at(text, at, wordEnd);
      if (form == null) {
        at = wordEnd;
        continue;
      }
      int end = at + form.letters().length();
      if (seen.add(form.term().id())) {
        all.add(new Found(at, end, form.term()));
      }
      at = end;
    }
    return all;
  }

  // The longest form that stands there; null where none does, since a text has many words.
  private Form at(String text, int at, int wordEnd) {
    for (Form form : byFirstWord.getOrDefault(text.substring(at, wordEnd), List.of())) {
      if (stands(form.letters(), text, at) && !(form.isShort() && goesOn(text, at, form))) {
        return form;
      }
    }
    return null;
  }

  private static boolean goesOn(String text, int at, Form form) {
    return GOES_ON
        .matcher(text)
        .region(at + form.letters().length(), text.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  private static boolean stands(String form, String text, int at) {
    int end = at + form.length();
    if (end > text.length() || (end < text.length() && isWord(text, end))) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (plain(form.charAt(i)) != plain(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }

  // Whether the word goes on there.
  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  // Typesetting alone tells these apart.
  private static char plain(char letter) {
    return switch (letter) {
      case '\u00A0', '\u202F', '\n' -> ' ';
      case '\u2019' -> '\'';
      case '\u2011' -> '-';
      default -> letter;
    };
  }
}
