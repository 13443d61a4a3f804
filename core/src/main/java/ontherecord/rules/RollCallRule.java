package ontherecord.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Count;
import ontherecord.message.Message;
import ontherecord.record.Naming;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;

/**
 * What a roll-call is worth.
 *
 * <table>
 * <caption>Roll-call</caption>
 * <tr><th>the source's list</th><th>credit</th></tr>
 * <tr><td>is closed ("namely"), or there is none</td><td>right less wrong picks, over all that the
 * record names, rounded down to quarters</td></tr>
 * <tr><td>is open ("including")</td><td>right picks over all that it names, rounded down to
 * quarters</td></tr>
 * </table>
 *
 * <p>Where a list is open, of nobody can be said that it does not belong there: a wrong pick costs
 * nothing. So that picking everybody is no answer, no more may then be picked than the source
 * names.
 */
public final class RollCallRule {
  private RollCallRule() {}

  /**
   * What is asked.
   *
   * @param named ids of the delegations on offer that the record names, in alphabetical order; at
   *     least one
   * @param open whether the source leaves room for others
   */
  public record Asked(Set<String> named, boolean open, List<Evidence> evidence) {
    public Asked {
      named = Collections.unmodifiableSet(new TreeSet<>(named));
      evidence = List.copyOf(evidence);
    }

    /** Who of the candidates speaks, or is spoken for, in one of the statements. */
    public static Asked about(TheRecord record, List<String> statements, List<String> candidates) {
      List<Statement> found =
          statements.stream().map(id -> record.statement(id).orElseThrow()).toList();
      Set<String> named = new TreeSet<>();
      for (Statement statement : found) {
        named.addAll(statement.by());
        named.addAll(statement.onBehalfOf());
      }
      named.retainAll(Set.copyOf(candidates));
      return new Asked(
          named,
          found.stream().anyMatch(s -> s.naming() == Naming.OPEN),
          found.stream().map(Evidence::of).toList());
    }
  }

  /** Judges the picks. */
  public static Verdict judge(Asked asked, Answer.RollCalled answer) {
    int hits = 0;
    for (String picked : answer.delegations()) {
      hits += asked.named().contains(picked) ? 1 : 0;
    }
    int misses = answer.delegations().size() - hits;
    Message reason =
        new Message(
            asked.open() ? "reason.roll-call.open" : "reason.roll-call.closed",
            Map.of(
                "hits", new Count(hits),
                "named", new Count(asked.named().size()),
                "misses", new Count(misses)));
    return Marked.knowledge(
        Credit.share(asked.open() ? hits : hits - misses, asked.named().size()),
        List.of(reason),
        asked.evidence());
  }
}
