package ontherecord.rules;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.record.Fact;

/**
 * What an estimate is worth: the nearer to a value that a source gives, the more. How near stands
 * in the rulebook, in percent of the scale's length. Where sources disagree, any of their values is
 * right, and the reasons say that they differ.
 */
public final class EstimateRule {
  private EstimateRule() {}

  /**
   * Judges an estimate on a scale.
   *
   * @param fact a count with at least one whole number among its values
   */
  public static Verdict judge(
      Rulebook rulebook, Fact fact, long from, long to, Answer.NumberEstimated answer) {
    Fact.Value nearest = null;
    long off = Long.MAX_VALUE;
    for (Fact.Value value : fact.values()) {
      long distance = Math.abs(value.number().orElseThrow() - answer.number());
      if (distance < off) {
        off = distance;
        nearest = value;
      }
    }
    return Marked.knowledge(
        credit(rulebook, off, to - from), reasons(fact, nearest, off), evidence(fact));
  }

  private static Credit credit(Rulebook rulebook, long off, long scale) {
    for (int i = 0; i < rulebook.estimatePercent().size(); i++) {
      if (off * 100 <= rulebook.estimatePercent().get(i) * scale) {
        return new Credit(4 - i);
      }
    }
    return Credit.NONE;
  }

  private static List<Message> reasons(Fact fact, Fact.Value nearest, long off) {
    List<Message> reasons = new ArrayList<>();
    reasons.add(
        off == 0
            ? Message.of("reason.estimate.exact").with("value", nearest.printed())
            : Message.of("reason.estimate.off").with("value", nearest.printed()).with("off", off));
    if (fact.values().size() > 1) {
      reasons.add(
          Message.of("reason.estimate.sources-differ")
              .with(
                  "values",
                  new Listing(
                      fact.values().stream().map(v -> new Verbatim(v.printed())).toList())));
    }
    return reasons;
  }

  private static List<Evidence> evidence(Fact fact) {
    return fact.values().stream().map(v -> new Evidence(fact.id(), v.cite())).toList();
  }
}
