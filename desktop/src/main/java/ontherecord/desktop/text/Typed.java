package ontherecord.desktop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a typed line means as numbers. */
final class Typed {
  private static final String GROUPED = "-?\\d{1,3}([ .,'’\\u00a0\\u202f]\\d{3})+";

  private Typed() {}

  /** A place in a list that is numbered from 1; answers it from 0. */
  static Optional<Integer> place(String line, int size) {
    return places(line, size).filter(all -> all.size() == 1).map(all -> all.get(0));
  }

  /** Several places, however they are set apart; each from 0, and each once. */
  static Optional<List<Integer>> places(String line, int size) {
    if (!line.matches("[\\d ,;.+]*\\d[\\d ,;.+]*")) {
      return Optional.empty();
    }
    List<Integer> places = new ArrayList<>();
    for (String word : line.split("[ ,;.+]+", -1)) {
      if (!word.isEmpty()) {
        int number = word.length() > 4 ? 0 : Integer.parseInt(word);
        if (number < 1 || number > size) {
          return Optional.empty();
        }
        if (!places.contains(number - 1)) {
          places.add(number - 1);
        }
      }
    }
    return Optional.of(places);
  }

  /** A whole number of that range; its thousands may be set apart. */
  static Optional<Long> number(String line, long from, long to) {
    String digits = line.matches(GROUPED) ? line.replaceAll("[^-\\d]", "") : line;
    if (!digits.matches("-?\\d{1,15}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(digits);
    return number >= from && number <= to ? Optional.of(number) : Optional.empty();
  }
}
