package ontherecord.scenario;

import java.util.List;
import ontherecord.problem.Fields;
import ontherecord.problem.Placed;

/** What a choice cites, as written: one id of each kind, or a list. */
public record EvidenceDraft(
    List<Placed<String>> statements, List<Placed<String>> facts, List<Placed<String>> trends) {

  static EvidenceDraft read(Fields round) {
    return new EvidenceDraft(
        round.optional("statement").wordsOrList(),
        round.optional("fact").wordsOrList(),
        round.optional("trend").wordsOrList());
  }

  public boolean isEmpty() {
    return statements.isEmpty() && facts.isEmpty() && trends.isEmpty();
  }
}
