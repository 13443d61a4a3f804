package ontherecord.record.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Nobody is named twice in one list, and nobody speaks on its own behalf through itself. */
final class NamesStandOnce implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Statement> statement : draft.statements()) {
      Set<String> seen = new HashSet<>();
      once(statement, "by", statement.value().by(), seen, problems);
      once(statement, "onBehalfOf", statement.value().onBehalfOf(), seen, problems);
    }
    for (Drafted<Fact> fact : draft.facts()) {
      once(fact, "mentions", fact.value().mentions(), new HashSet<>(), problems);
    }
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      once(dialogue, "speakers", dialogue.value().speakers(), new HashSet<>(), problems);
      once(dialogue, "sources", dialogue.value().sources(), new HashSet<>(), problems);
    }
  }

  private static void once(
      Drafted<?> entry, String key, List<String> names, Set<String> seen, Problems problems) {
    for (int i = 0; i < names.size(); i++) {
      if (!seen.add(names.get(i))) {
        problems.cannot(
            entry.place(key, i), Message.of("problem.name-doubled").with("id", names.get(i)));
      }
    }
  }
}
