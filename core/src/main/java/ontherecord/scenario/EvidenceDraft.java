package ontherecord.scenario;

import java.util.List;
import ontherecord.problem.Fields;
import ontherecord.problem.Placed;

/** What a round names of the record, as written: one id of each kind, or a list. */
public record EvidenceDraft(
    List<Placed<String>> statements,
    List<Placed<String>> facts,
    List<Placed<String>> trends,
    List<Placed<String>> discrepancies) {

  static final EvidenceDraft NONE = new EvidenceDraft(List.of(), List.of(), List.of(), List.of());

  public EvidenceDraft {
    statements = List.copyOf(statements);
    facts = List.copyOf(facts);
    trends = List.copyOf(trends);
    discrepancies = List.copyOf(discrepancies);
  }

  static EvidenceDraft ofStatements(List<Placed<String>> ids) {
    return new EvidenceDraft(ids, List.of(), List.of(), List.of());
  }

  static EvidenceDraft ofFacts(List<Placed<String>> ids) {
    return new EvidenceDraft(List.of(), ids, List.of(), List.of());
  }

  static EvidenceDraft ofTrends(List<Placed<String>> ids) {
    return new EvidenceDraft(List.of(), List.of(), ids, List.of());
  }

  static EvidenceDraft read(Fields round) {
    return new EvidenceDraft(
        round.optional("statement").wordsOrList(),
        round.optional("fact").wordsOrList(),
        round.optional("trend").wordsOrList(),
        round.optional("discrepancy").wordsOrList());
  }

  public boolean isEmpty() {
    return statements.isEmpty() && facts.isEmpty() && trends.isEmpty() && discrepancies.isEmpty();
  }
}
