package ontherecord.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.record.Naming;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;

/**
 * What a roll-call is worth: right less wrong picks, over all that the record names, rounded down
 * to quarters. Where the source leaves its list open ("including", "such as"), of nobody can be
 * said that it does not belong there: a wrong pick then costs nothing, and no more may be picked
 * than the source names, so that picking everybody is no answer.
 */
public final class RollCallRule {
  private RollCallRule() {}

  /**
   * What is asked.
   *
   * @param statements ids of the statements whose speakers are asked for
   * @param candidates ids of the delegations on offer
   */
  public record Asked(List<String> statements, List<String> candidates) {
    public Asked {
      statements = List.copyOf(statements);
      candidates = List.copyOf(candidates);
    }

    /** Ids of the delegations on offer that the record names. */
    public Set<String> named(TheRecord record) {
      Set<String> named = new TreeSet<>();
      for (Statement statement : found(record)) {
        named.addAll(statement.by());
        named.addAll(statement.onBehalfOf());
      }
      named.retainAll(candidates);
      return named;
    }

    /** Whether the source leaves room for others. */
    public boolean open(TheRecord record) {
      return found(record).stream().anyMatch(s -> s.naming() == Naming.OPEN);
    }

    private List<Statement> found(TheRecord record) {
      return statements.stream().map(id -> record.statement(id).orElseThrow()).toList();
    }
  }

  /** Judges the picks; the record names at least one of the delegations on offer. */
  public static Verdict judge(TheRecord record, Asked asked, Answer.RollCalled answer) {
    Set<String> named = asked.named(record);
    boolean open = asked.open(record);
    int hits = (int) answer.delegations().stream().filter(named::contains).count();
    int misses = answer.delegations().size() - hits;
    List<Message> reasons = new ArrayList<>();
    reasons.add(
        Message.of(open ? "reason.roll-call.open" : "reason.roll-call.closed")
            .with("hits", hits)
            .with("named", named.size())
            .with("misses", misses));
    return Marked.knowledge(
        Credit.share(open ? hits : hits - misses, named.size()),
        reasons,
        asked.found(record).stream().map(s -> new Evidence(s.id(), s.cite())).toList());
  }
}
