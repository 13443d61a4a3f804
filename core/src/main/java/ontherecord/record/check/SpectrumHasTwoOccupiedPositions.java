package ontherecord.record.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.Statement;
import ontherecord.record.Trend;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * Named speakers stand at two or more of an issue's positions, else it is a theme. Each position is
 * taken by a named speaker or held in the room by what a trend tells; it says so where it is not,
 * which is at most one of them.
 */
final class SpectrumHasTwoOccupiedPositions implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Issue> issue : draft.issues()) {
      if (!issue.value().isTheme()) {
        Set<String> taken = takenOn(issue.value().id(), draft);
        Set<String> held = heldOn(issue.value().id(), draft);
        held.addAll(taken);
        occupied(issue, taken, held, problems);
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

  private static Set<String> heldOn(String issue, RecordDraft draft) {
    return draft.trends().stream()
        .map(Drafted::value)
        .filter(t -> t.issue().equals(issue) && !t.position().isEmpty())
        .map(Trend::position)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static void occupied(
      Drafted<Issue> issue, Set<String> taken, Set<String> held, Problems problems) {
    int empty = 0;
    int index = 0;
    for (Position position : issue.value().positions()) {
      boolean nobody = !held.contains(position.id());
      if (nobody != position.nobody()) {
        String key = nobody ? "problem.position-empty" : "problem.position-not-empty";
        problems.cannot(
            issue.place("positions", index, "id"), Message.of(key).with("id", position.id()));
      }
      empty += nobody ? 1 : 0;
      index++;
    }
    if (taken.size() < 2 || empty > 1) {
      problems.cannot(
          issue.place("positions"),
          Message.of("problem.spectrum-empty").with("id", issue.value().id()));
    }
  }
}
