package ontherecord.rules;

import java.util.List;
import java.util.Map;
import ontherecord.message.Count;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.record.Counted;
import ontherecord.record.Fact;

/**
 * What an estimate is worth: the nearer to a value that a source gives, the more.
 *
 * <table>
 * <caption>Estimate, with the numbers of the shipped rulebook</caption>
 * <tr><th>off by, in percent of the scale's length</th><th>credit</th></tr>
 * <tr><td>nothing</td><td>full</td></tr>
 * <tr><td>up to 5</td><td>three quarters</td></tr>
 * <tr><td>up to 10</td><td>half</td></tr>
 * <tr><td>up to 20</td><td>a quarter</td></tr>
 * <tr><td>more</td><td>nothing</td></tr>
 * </table>
 *
 * <p>Where sources disagree, any of their values is right, and the reasons say that they differ.
 */
public final class EstimateRule {
  private EstimateRule() {}

  /**
   * Judges an estimate on a scale.
   *
   * @param counted what a source counts, in whole numbers
   */
  public static Verdict judge(
      Rulebook rulebook, Counted counted, long from, long to, Answer.NumberEstimated answer) {
    List<Fact.Value> values = counted.values();
    Fact.Value nearest = values.get(0);
    long off = off(nearest, answer);
    for (int i = 1; i < values.size(); i++) {
      long distance = off(values.get(i), answer);
      if (distance < off) {
        off = distance;
        nearest = values.get(i);
      }
    }
    Verbatim value = new Verbatim(nearest.printed());
    Message reason =
        off == 0
            ? new Message("reason.estimate.exact", Map.of("value", value))
            : new Message("reason.estimate.off", Map.of("value", value, "off", new Count(off)));
    return Marked.knowledge(
        credit(rulebook, off, to - from),
        values.size() == 1 ? List.of(reason) : List.of(reason, sourcesDiffer(values)),
        values.stream().map(v -> new Evidence(counted.id(), v.cite())).toList());
  }

  private static long off(Fact.Value value, Answer.NumberEstimated answer) {
    return Math.abs(value.number().orElseThrow() - answer.number());
  }

  private static Credit credit(Rulebook rulebook, long off, long scale) {
    for (int i = 0; i < rulebook.estimatePercent().size(); i++) {
      if (off * 100 <= rulebook.estimatePercent().get(i) * scale) {
        return new Credit(4 - i);
      }
    }
    return Credit.NONE;
  }

  private static Message sourcesDiffer(List<Fact.Value> values) {
    return Message.of("reason.estimate.sources-differ")
        .with("values", new Listing(values.stream().map(v -> new Verbatim(v.printed())).toList()));
  }
}
