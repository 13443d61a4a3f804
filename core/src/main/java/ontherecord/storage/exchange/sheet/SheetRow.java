package ontherecord.storage.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A row as its heading tells it: each cell by what stands in it. */
record SheetRow(Heading heading, Row row) {
  private static final Pattern LIST = Pattern.compile("[;,\\n]");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}(\\.0+)?");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?\\d{1,3}([ \u00a0\u202f'\u2019,.]\\d{3})+");
  private static final Set<String> TRUE =
      Set.of("true", "t", "vrai", "v", "verdadero", "yes", "oui", "si");
  private static final Set<String> FALSE = Set.of("false", "f", "faux", "falso", "no", "non");

  /** The cell of the first column of that kind; an empty one where there is none. */
  Cell cell(Column column) {
    return heading.first(column).map(row::at).orElse(row.at(Integer.MAX_VALUE / 2));
  }

  String text(Column column) {
    return heading.first(column).isPresent() ? cell(column).text() : "";
  }

  boolean has(Column column) {
    return !text(column).isEmpty();
  }

  /** The cells of all columns of that kind that hold something. */
  List<Integer> filled(Column column) {
    return heading.all(column).stream().filter(c -> !row.at(c).isEmpty()).toList();
  }

  /** Whether none of its cells that belong to a round holds anything. */
  boolean isEmpty() {
    return heading.columns().entrySet().stream()
        .filter(c -> c.getValue().column().isOfARound())
        .allMatch(c -> row.at(c.getKey()).isEmpty());
  }

  /** The words of a cell, in which several are parted by semicolons, commas or line breaks. */
  List<String> list(Column column) {
    List<String> words = new ArrayList<>();
    for (String part : LIST.split(text(column), -1)) {
      if (!part.isBlank()) {
        words.add(part.strip());
      }
    }
    return words;
  }

  /** A whole number, with or without blanks or points between its thousands. */
  Optional<Long> number(Column column) {
    return number(text(column));
  }

  static Optional<Long> number(String written) {
    String words = written.strip();
    if (WHOLE.matcher(words).matches()) {
      return Optional.of(new BigDecimal(words).longValue());
    }
    return GROUPED.matcher(words).matches()
        ? Optional.of(Long.parseLong(words.replaceAll("[^\\d-]", "")))
        : Optional.empty();
  }

  /** Whether a cell says that something is so, or is not so; empty for anything else. */
  static Optional<Boolean> truth(String written) {
    String plain = Words.plain(written);
    return TRUE.contains(plain)
        ? Optional.of(true)
        : FALSE.contains(plain) ? Optional.of(false) : Optional.empty();
  }
}
