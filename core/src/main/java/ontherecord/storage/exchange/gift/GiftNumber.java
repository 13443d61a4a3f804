package ontherecord.storage.exchange.gift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that is asked for, with how far off an answer may be: {@code 3}, {@code 3:2}, {@code
 * 1..5}.
 *
 * @param least the least that is right
 * @param most the most that is right
 * @param value the number itself; halfway where only a range is given
 * @param ranged whether only a range is given
 */
record GiftNumber(BigDecimal least, BigDecimal most, BigDecimal value, boolean ranged) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})([eE][+-]?\\d{1,2})?");

  /** The number that is written; empty for anything else. */
  static Optional<GiftNumber> of(String written) {
    String words = written.strip();
    int range = words.indexOf("..");
    int colon = words.indexOf(':');
    if (range > 0) {
      return both(words.substring(0, range), words.substring(range + 2))
          .map(ends -> range(ends.get(0).min(ends.get(1)), ends.get(0).max(ends.get(1))));
    } else if (colon > 0) {
      return both(words.substring(0, colon), words.substring(colon + 1))
          .map(
              pair ->
                  new GiftNumber(
                      pair.get(0).subtract(pair.get(1).abs()),
                      pair.get(0).add(pair.get(1).abs()),
                      pair.get(0),
                      false));
    }
    return number(words).map(n -> new GiftNumber(n, n, n, false));
  }

  private static GiftNumber range(BigDecimal least, BigDecimal most) {
    return new GiftNumber(least, most, least.add(most).divide(TWO), true);
  }

  private static Optional<List<BigDecimal>> both(String one, String other) {
    return number(one).flatMap(a -> number(other).map(b -> List.of(a, b)));
  }

  private static Optional<BigDecimal> number(String written) {
    String words = written.strip();
    return NUMBER.matcher(words).matches() ? Optional.of(new BigDecimal(words)) : Optional.empty();
  }

  /** Whether answers that are off are right too. */
  boolean hasMargin() {
    return least.compareTo(most) < 0;
  }

  /**
   * The whole numbers that it stands for: itself, or, where the middle of a range is none, those
   * beside it that are right; none where no whole number is meant, or it is below nought or too
   * large.
   */
  List<Long> whole(long furthest) {
    return List.of(value.setScale(0, RoundingMode.FLOOR), value.setScale(0, RoundingMode.CEILING))
        .stream()
        .filter(n -> ranged || n.compareTo(value) == 0)
        .filter(n -> n.compareTo(least) >= 0 && n.compareTo(most) <= 0)
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(furthest)) <= 0)
        .map(BigDecimal::longValueExact)
        .distinct()
        .toList();
  }
}
