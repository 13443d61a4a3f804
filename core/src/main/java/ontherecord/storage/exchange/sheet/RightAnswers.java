package ontherecord.storage.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.problem.Suggestion;

/**
 * Which answers a cell calls right: by their number (1, 3), by their letter (A, C), or in their own
 * words, parted by commas, semicolons, bars, line breaks or "and".
 *
 * @param numbers of the answers that are right
 * @param fault why none can be told
 */
record RightAnswers(Set<Integer> numbers, Optional<Fault> fault) {
  private static final Pattern PARTS =
      Pattern.compile("(?i)[,;|/&+\\n]|\\band\\b|\\bet\\b|\\by\\b");
  private static final Pattern STRONG_PARTS = Pattern.compile("[;|\\n]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:(?:option|answer|choice|reponse|réponse|choix|opcion|opción|respuesta|n[o°º.]?)\\s*)?"
              + "#?\\(?(\\d{1,2}|[a-h])[).:]?(?:\\.0+)?");

  RightAnswers {
    numbers = Set.copyOf(numbers);
  }

  /** Why it cannot be told, and what would be right. */
  record Fault(Message what, Message remedy) {
    private static Fault of(Message what) {
      return new Fault(what, new Message(what.key() + ".remedy", what.arguments()));
    }
  }

  /**
   * What a cell says.
   *
   * @param options the answers by their number
   */
  static RightAnswers of(String written, Map<Integer, String> options) {
    Optional<Integer> whole = inWords(written, options);
    Optional<Integer> ordinal = byNumber(written, options);
    if (whole.isPresent() && ordinal.isPresent() && !whole.equals(ordinal)) {
      return bad(
          Message.of("problem.sheet.right-either")
              .with("written", written)
              .with("number", whole.get())
              .with("letter", Cell.letters(ordinal.get() - 1)));
    } else if (whole.isPresent() || ordinal.isPresent()) {
      return new RightAnswers(Set.of(whole.or(() -> ordinal).orElseThrow()), Optional.empty());
    }
    RightAnswers strong = parts(STRONG_PARTS.split(written, -1), options);
    if (strong.fault().isEmpty()) {
      return strong;
    }
    RightAnswers several = parts(PARTS.split(written, -1), options);
    if (several.fault().isEmpty()) {
      return several;
    }
    RightAnswers glued = glued(written, options);
    return glued.fault().isEmpty() ? glued : several;
  }

  /** What a cell says where answers have numbers: only what is none is looked for in words. */
  static RightAnswers byNumberFirst(String written, Map<Integer, String> options) {
    Set<Integer> numbers = new TreeSet<>();
    for (String part : PARTS.split(written, -1)) {
      if (part.isBlank()) {
        continue;
      }
      Optional<Integer> one = byNumber(part, options);
      if (one.isEmpty()) {
        return of(written, options);
      }
      numbers.add(one.get());
    }
    return numbers.isEmpty() ? of(written, options) : new RightAnswers(numbers, Optional.empty());
  }

  private static RightAnswers bad(Message what) {
    return new RightAnswers(Set.of(), Optional.of(Fault.of(what)));
  }

  private static RightAnswers parts(String[] parts, Map<Integer, String> options) {
    Set<Integer> numbers = new TreeSet<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        Optional<Integer> one = inWords(part, options).or(() -> byNumber(part, options));
        if (one.isEmpty()) {
          return unknown(part.strip(), options);
        }
        numbers.add(one.get());
      }
    }
    return numbers.isEmpty() ? unknown("", options) : new RightAnswers(numbers, Optional.empty());
  }

  /** Numbers or letters that a spreadsheet glued together: {@code 1.3}, {@code 1 3}, {@code AC}. */
  private static RightAnswers glued(String written, Map<Integer, String> options) {
    if (!written.matches("[1-9]([ .][1-9])+|[A-H]{2,8}|[a-h]( [a-h])+|[A-H]( [A-H])+")) {
      return unknown(written, options);
    }
    return parts(written.replaceAll("[ .]", "").split("", -1), options);
  }

  private static RightAnswers unknown(String part, Map<Integer, String> options) {
    Message what = Message.of("problem.sheet.right-unknown").with("written", part);
    List<String> texts = new ArrayList<>(options.values());
    Optional<String> near = part.length() < 3 ? Optional.empty() : Suggestion.nearest(part, texts);
    Message remedy =
        near.map(n -> Message.of("problem.did-you-mean").with("suggestion", n))
            .orElse(Message.of("problem.sheet.right-unknown.remedy"));
    return new RightAnswers(Set.of(), Optional.of(new Fault(what, remedy)));
  }

  private static Optional<Integer> inWords(String written, Map<Integer, String> options) {
    return options.entrySet().stream()
        .filter(o -> o.getValue().equals(written.strip()))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> nearlyInWords(written, options));
  }

  /** Capitals and marks aside; where that names one answer alone. */
  private static Optional<Integer> nearlyInWords(String written, Map<Integer, String> options) {
    String plain = Words.plain(written);
    List<Integer> same =
        options.entrySet().stream()
            .filter(o -> !plain.isEmpty() && Words.plain(o.getValue()).equals(plain))
            .map(Map.Entry::getKey)
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static Optional<Integer> byNumber(String written, Map<Integer, String> options) {
    Matcher number = NUMBER.matcher(written.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    String name = number.group(1);
    char first = Character.toLowerCase(name.charAt(0));
    int place = Character.isDigit(first) ? Integer.parseInt(name) : first - 'a' + 1;
    return options.containsKey(place) ? Optional.of(place) : Optional.empty();
  }
}
