package ontherecord.problem;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;

/**
 * One value, read as what its reader expects there. Anything else is told, with what stands there
 * and what would be right; a value that was left out is silently missing.
 */
public final class Field {
  /** Longer numbers than any that is meant are refused like words: to read them takes too long. */
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,1000}");

  private final Written written;
  private final boolean there;
  private final Problems problems;

  private Field(Written written, boolean there, Problems problems) {
    this.written = written;
    this.there = there;
    this.problems = problems;
  }

  public static Field of(Written written, Problems problems) {
    return new Field(written, true, problems);
  }

  static Field leftOut(Place place, Problems problems) {
    return new Field(new Written.Nothing(place), false, problems);
  }

  /** What stands here, understood no further. */
  public Written written() {
    return written;
  }

  public Place place() {
    return written.place();
  }

  public boolean isThere() {
    return there;
  }

  /** Whether a list stands here. */
  public boolean isList() {
    return written instanceof Written.Items;
  }

  /** Words that are not blank. */
  public Placed<String> words() {
    if (!(written instanceof Written.Words found)) {
      return refuse(WrittenKind.WORDS);
    }
    if (found.words().isBlank()) {
      problems.cannot(place(), Message.of("problem.words-empty"));
      return Placed.missing(place());
    }
    return Placed.at(place(), found.words());
  }

  /** One of a few words that stand for values; any other is told with the nearest. */
  public <T> Placed<T> oneOf(Map<String, T> choices) {
    Placed<String> word = oneOf(choices.keySet());
    return word.value()
        .map(w -> Placed.at(place(), choices.get(w)))
        .orElse(Placed.missing(place()));
  }

  /** One of a few words; any other is told with the nearest. */
  public Placed<String> oneOf(Collection<String> choices) {
    Placed<String> word = words();
    if (word.isThere() && !choices.contains(word.orElse(""))) {
      problems.cannot(
          place(),
          Message.of("problem.word-unknown").with("word", word.orElse("")),
          Suggestion.remedy(word.orElse(""), choices));
      return Placed.missing(place());
    }
    return word;
  }

  /** A whole number from {@code from} to {@code to}, both included. */
  public Placed<Long> wholeNumber(long from, long to) {
    if (!(written instanceof Written.Figure figure)) {
      return refuse(WrittenKind.WHOLE_NUMBER);
    }
    Message range = Message.of("problem.number-unfit.remedy").with("from", from).with("to", to);
    if (!WHOLE.matcher(figure.printed()).matches()) {
      problems.cannot(
          place(), Message.of("problem.number-not-whole").with("number", figure.printed()), range);
      return Placed.missing(place());
    }
    BigInteger number = new BigInteger(figure.printed());
    boolean fits = number.bitLength() < Long.SIZE;
    if (!fits || number.longValue() < from || number.longValue() > to) {
      problems.cannot(
          place(), Message.of("problem.number-unfit").with("number", figure.printed()), range);
      return Placed.missing(place());
    }
    return Placed.at(place(), number.longValue());
  }

  /** A number as printed. */
  public Placed<String> figure() {
    return written instanceof Written.Figure figure
        ? Placed.at(place(), figure.printed())
        : refuse(WrittenKind.FIGURE);
  }

  /** Whether a number stands here. */
  public boolean isFigure() {
    return written instanceof Written.Figure;
  }

  public Placed<Boolean> truth() {
    return written instanceof Written.Truth truth
        ? Placed.at(place(), truth.value())
        : refuse(WrittenKind.TRUTH);
  }

  /** A text: plain words, or an object of words by language code. */
  public Placed<Text> text() {
    if (written instanceof Written.Words) {
      return words()
          .value()
          .map(w -> Placed.at(place(), Text.of(w)))
          .orElse(Placed.missing(place()));
    }
    if (!(written instanceof Written.Table table)) {
      return refuse(WrittenKind.TEXT);
    }
    if (isAsUsual(table)) {
      return Placed.at(place(), new Text(words(table)));
    }
    if (table.members().isEmpty()) {
      problems.cannot(place(), Message.of("problem.words-empty"));
    }
    Fields languages = Fields.in(table, problems);
    Map<String, String> byLanguage = new HashMap<>();
    for (String code : Language.CODES) {
      languages.optional(code).words().ifThere(words -> byLanguage.put(code, words));
    }
    languages.noOthers();
    return byLanguage.isEmpty()
        ? Placed.missing(place())
        : Placed.at(place(), new Text(byLanguage));
  }

  /**
   * Whether there is nothing to tell of a text, as of nearly every one: no other key, no blanks.
   */
  private static boolean isAsUsual(Written.Table text) {
    List<Written.Member> members = text.members();
    for (int i = 0; i < members.size(); i++) {
      Written.Member member = members.get(i);
      boolean known = Language.CODES.contains(member.key());
      if (!known || !(member.value() instanceof Written.Words w) || w.words().isBlank()) {
        return false;
      }
    }
    return !members.isEmpty() && !Fields.anyTwice(members);
  }

  private static Map<String, String> words(Written.Table text) {
    Map<String, String> words = new HashMap<>();
    for (Written.Member member : text.members()) {
      words.put(member.key(), ((Written.Words) member.value()).words());
    }
    return words;
  }

  /** The texts of a list, those that are texts. */
  public List<Placed<Text>> textList(int least) {
    return items(least).stream().map(Field::text).filter(Placed::isThere).toList();
  }

  /** A text, or a list of texts. */
  public List<Placed<Text>> textOrList() {
    return isList() ? textList(1) : Stream.of(text()).filter(Placed::isThere).toList();
  }

  /** The values of a list with at least {@code least} of them; none of anything else. */
  public List<Field> items(int least) {
    if (!(written instanceof Written.Items items)) {
      refuse(WrittenKind.ITEMS);
      return List.of();
    }
    if (items.values().size() < least) {
      problems.cannot(
          place(),
          Message.of("problem.list-short").with("number", items.values().size()),
          Message.of("problem.list-short.remedy").with("least", least));
    }
    List<Field> fields = new ArrayList<>(items.values().size());
    items.values().forEach(value -> fields.add(of(value, problems)));
    return fields;
  }

  /** The words of a list, those that are words. */
  public List<Placed<String>> wordsList(int least) {
    List<Placed<String>> all = new ArrayList<>();
    for (Field item : items(least)) {
      Placed<String> words = item.words();
      if (words.isThere()) {
        all.add(words);
      }
    }
    return List.copyOf(all);
  }

  /** Words, or a list of words. */
  public List<Placed<String>> wordsOrList() {
    if (isList()) {
      return wordsList(1);
    }
    Placed<String> one = words();
    return one.isThere() ? List.of(one) : List.of();
  }

  /** The fields of a table; none of anything else. */
  public Fields table() {
    if (written instanceof Written.Table table) {
      return Fields.in(table, problems);
    }
    refuse(WrittenKind.TABLE);
    return Fields.none(place(), problems);
  }

  private <T> Placed<T> refuse(WrittenKind wanted) {
    if (there) {
      problems.cannot(
          place(),
          Message.of("problem.kind-wrong").with("found", WrittenKind.of(written).inWords()),
          Message.of("problem.kind-wrong.remedy").with("wanted", wanted.inWords()));
    }
    return Placed.missing(place());
  }
}
