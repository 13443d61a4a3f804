package ontherecord.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Naming;
import ontherecord.record.Stand;
import ontherecord.record.Statement;
import ontherecord.rules.SpeakerRule;
import ontherecord.scenario.RoundDraft;

/**
 * Who said it has one answer: of those on offer the record ties the words to one or more and not to
 * all, the source does not leave its list open, and nobody else on offer stands at the same
 * position.
 */
final class SpeakerCanBeTold implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Speaker round : lesson.rounds(RoundDraft.Speaker.class)) {
      Optional<Statement> statement = round.statement().value().flatMap(lesson.record()::statement);
      List<String> candidates = Asked.candidates(lesson, round);
      statement.ifPresent(s -> speakers(lesson, round, s, candidates, problems));
    }
  }

  private static void speakers(
      Lesson lesson,
      RoundDraft.Speaker round,
      Statement statement,
      List<String> candidates,
      Problems problems) {
    Set<String> said = SpeakerRule.speakers(statement);
    said.retainAll(candidates);
    if (statement.naming() == Naming.OPEN) {
      problems.cannot(round.statement().place(), Message.of("scenario.problem.speaker-open"));
    } else if (said.isEmpty()) {
      problems.cannot(round.place(), Message.of("scenario.problem.speaker-not-offered"));
    } else if (said.size() == candidates.size()) {
      problems.cannot(round.place(), Message.of("scenario.problem.speaker-everybody"));
    } else {
      others(lesson, statement, candidates)
          .ifPresent(
              id ->
                  problems.cannot(
                      round.place(),
                      Message.of("scenario.problem.speaker-shared").with("name", lesson.name(id))));
    }
  }

  /** Somebody on offer who did not say these words and is recorded at the same position. */
  private static Optional<String> others(
      Lesson lesson, Statement statement, List<String> candidates) {
    Set<String> same = new TreeSet<>();
    if (statement.takesPosition()) {
      lesson.record().stands(statement.issue(), statement.dialogue()).stream()
          .filter(stand -> stand.position().equals(statement.position()))
          .map(Stand::speaker)
          .forEach(same::add);
    }
    same.removeAll(SpeakerRule.speakers(statement));
    same.retainAll(candidates);
    return same.stream().findFirst();
  }
}
