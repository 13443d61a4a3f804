package ontherecord.record.check;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** A position that is taken is one of its issue's; on a theme none can be taken. */
final class PositionIsOnTheSpectrum implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    Map<String, Issue> issues =
        draft.issues().stream()
            .map(Drafted::value)
            .collect(Collectors.toMap(Issue::id, Function.identity(), (a, b) -> a));
    draft
        .statements()
        .forEach(
            s ->
                position(
                    issues,
                    s.value().issue(),
                    s.value().position(),
                    s.place("position"),
                    problems));
    draft
        .trends()
        .forEach(
            t ->
                position(
                    issues,
                    t.value().issue(),
                    t.value().position(),
                    t.place("position"),
                    problems));
  }

  private static void position(
      Map<String, Issue> issues, String id, String position, Place place, Problems problems) {
    Issue issue = issues.get(id);
    if (issue == null || position.isEmpty() || issue.placeOf(position) >= 0) {
      return;
    }
    Message arguments = Message.of("").with("position", position).with("issue", id);
    if (issue.isTheme()) {
      problems.cannot(place, new Message("problem.theme-has-none", arguments.arguments()));
    } else {
      problems.cannot(
          place,
          new Message("problem.position-unknown", arguments.arguments()),
          Suggestion.remedy(position, issue.positions().stream().map(Position::id).toList()));
    }
  }
}
