package ontherecord.scenario.check;

import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.NameForId;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.scenario.RoundDraft;

/** Whoever asks for a position names an issue of the record, and a position on its spectrum. */
final class RoundNamesAKnownIssue implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Position round : lesson.rounds(RoundDraft.Position.class)) {
      issue(lesson, round.issue(), problems);
    }
    for (RoundDraft.RollCall round : lesson.rounds(RoundDraft.RollCall.class)) {
      issue(lesson, round.issue(), problems)
          .ifPresent(issue -> position(issue, round.position(), problems));
    }
  }

  private static Optional<Issue> issue(Lesson lesson, Placed<String> written, Problems problems) {
    Optional<Issue> issue = lesson.issue(written);
    if (written.isThere() && issue.isEmpty()) {
      String id = written.orElse("");
      problems.cannot(
          written.place(),
          Message.of("scenario.problem.issue-unknown").with("id", id),
          NameForId.remedy(
              id,
              lesson.issues(),
              other -> lesson.record().issue(other).map(Issue::name).orElse(Text.NONE)));
    }
    issue
        .filter(Issue::isTheme)
        .ifPresent(
            theme ->
                problems.cannot(
                    written.place(),
                    Message.of("scenario.problem.issue-is-theme").with("theme", theme.name())));
    return issue.filter(i -> !i.isTheme());
  }

  private static void position(Issue issue, Placed<String> written, Problems problems) {
    String id = written.orElse("");
    if (written.isThere() && issue.placeOf(id) < 0) {
      problems.cannot(
          written.place(),
          Message.of("scenario.problem.position-unknown")
              .with("id", id)
              .with("issue", issue.name()),
          NameForId.remedy(
              id,
              issue.positions().stream().map(Position::id).toList(),
              other -> issue.position(other).label()));
    }
  }
}
