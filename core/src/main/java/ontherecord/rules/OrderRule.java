package ontherecord.rules;

import java.util.List;
import java.util.Map;
import ontherecord.message.Count;
import ontherecord.message.Message;
import ontherecord.record.Fact;

/**
 * What an order is worth: by its pairs.
 *
 * <table>
 * <caption>Order</caption>
 * <tr><th>pairs</th><th>credit</th></tr>
 * <tr><td>all in the right order</td><td>full</td></tr>
 * <tr><td>some</td><td>right less wrong pairs, over all pairs, rounded down to quarters</td></tr>
 * </table>
 *
 * <p>A pair whose order the sources do not tell (equal values, a year beside a day in it, values
 * that overlap where sources differ) counts for nobody. So that an order by chance earns nothing, a
 * wrong pair takes a right one back: this is Kendall's rank correlation, not below nought.
 */
public final class OrderRule {
  private OrderRule() {}

  /**
   * Judges an order.
   *
   * @param facts counts, or dates; in the order of the scenario file
   * @param answer their places there, least or earliest first
   */
  public static Verdict judge(List<Fact> facts, Answer.Ordered answer) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < answer.places().size(); i++) {
      for (int k = i + 1; k < answer.places().size(); k++) {
        int order = compare(facts.get(answer.places().get(i)), facts.get(answer.places().get(k)));
        right += order < 0 ? 1 : 0;
        wrong += order > 0 ? 1 : 0;
      }
    }
    Message reason =
        new Message(
            wrong == 0 ? "reason.order.right" : "reason.order.pairs",
            Map.of("right", new Count(right), "pairs", new Count(right + wrong)));
    return Marked.knowledge(
        Credit.share(right - wrong, Math.max(1, right + wrong)),
        List.of(reason),
        facts.stream()
            .flatMap(f -> f.values().stream().map(v -> new Evidence(f.id(), v.cite())))
            .toList());
  }

  /**
   * Below 0 where every value of the one comes before every value of the other, above 0 where it
   * comes after; 0 where the sources do not tell.
   */
  public static int compare(Fact one, Fact other) {
    int order = compare(one.values().get(0), other.values().get(0));
    for (Fact.Value a : one.values()) {
      for (Fact.Value b : other.values()) {
        if (Integer.signum(compare(a, b)) != Integer.signum(order)) {
          return 0;
        }
      }
    }
    return order;
  }

  private static int compare(Fact.Value one, Fact.Value other) {
    String a = one.printed();
    String b = other.printed();
    if (a.startsWith(b + "-") || b.startsWith(a + "-")) {
      return 0;
    }
    boolean numbers = one.number().isPresent() && other.number().isPresent();
    return numbers
        ? Long.compare(one.number().getAsLong(), other.number().getAsLong())
        : a.compareTo(b);
  }
}
