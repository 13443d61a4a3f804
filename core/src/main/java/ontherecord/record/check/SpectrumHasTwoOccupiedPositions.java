package ontherecord.record.check;

import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * Named speakers stand at two or more of an issue's positions, else it is a theme; and a position
 * says so where nobody stands at it, which is at most one of them.
 */
final class SpectrumHasTwoOccupiedPositions implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Issue> issue : draft.issues()) {
      if (!issue.value().isTheme()) {
        occupied(issue, takenOn(issue.value().id(), draft), problems);
      }
    }
  }

  private static Set<String> takenOn(String issue, RecordDraft draft) {
    return draft.statements().stream()
        .map(Drafted::value)
        .filter(s -> s.issue().equals(issue) && s.takesPosition())
        .map(Statement::position)
        .collect(Collectors.toSet());
  }

  private static void occupied(Drafted<Issue> issue, Set<String> taken, Problems problems) {
    int empty = 0;
    int index = 0;
    for (Position position : issue.value().positions()) {
      boolean nobody = !taken.contains(position.id());
      if (nobody != position.nobody()) {
        String key = nobody ? "problem.position-empty" : "problem.position-not-empty";
        problems.cannot(
            issue.place("positions", index, "id"), Message.of(key).with("id", position.id()));
      }
      empty += nobody ? 1 : 0;
      index++;
    }
    if (issue.value().positions().size() - empty < 2 || empty > 1) {
      problems.cannot(
          issue.place("positions"),
          Message.of("problem.spectrum-empty").with("id", issue.value().id()));
    }
  }
}
