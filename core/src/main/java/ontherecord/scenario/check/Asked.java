package ontherecord.scenario.check;

import java.util.List;
import java.util.TreeSet;
import ontherecord.rules.SpeakerRule;
import ontherecord.scenario.RoundDraft;

/** What a roll-call, as drafted, asks for, and who is on offer in a round. */
final class Asked {
  private Asked() {}

  /** Whether all that the round names is on the record, so that it can be told who is named. */
  static boolean isClear(Lesson lesson, RoundDraft.RollCall round) {
    boolean statements =
        Lesson.known(round.statements()).stream()
            .allMatch(id -> lesson.record().statement(id).isPresent());
    boolean issue =
        round.statements().isEmpty()
            && lesson
                .issue(round.issue())
                .filter(i -> i.placeOf(round.position().orElse("")) >= 0)
                .isPresent();
    return lesson.dialogueOf(round).isPresent()
        && (round.statements().isEmpty() ? issue : statements);
  }

  /** Ids of the statements whose speakers are asked for. */
  static List<String> statements(Lesson lesson, RoundDraft.RollCall round) {
    if (!round.statements().isEmpty()) {
      return Lesson.known(round.statements());
    }
    String dialogue = lesson.dialogueOf(round).orElse("");
    return lesson.record().stands(round.issue().orElse(""), dialogue).stream()
        .filter(s -> s.position().equals(round.position().orElse("")))
        .map(s -> s.statement().id())
        .distinct()
        .toList();
  }

  /**
   * Ids of those on offer: the author's, or the delegations that spoke at the dialogue; where words
   * are asked for that no delegation said, whoever else spoke there.
   */
  static List<String> candidates(Lesson lesson, RoundDraft round) {
    if (!round.candidates().isEmpty()) {
      return List.copyOf(new TreeSet<>(Lesson.known(round.candidates())));
    }
    String dialogue = lesson.dialogueOf(round).orElse("");
    return round.offersOnlyDelegations() || saidByDelegations(lesson, round)
        ? lesson.delegationsAt(dialogue)
        : lesson.othersAt(dialogue);
  }

  private static boolean saidByDelegations(Lesson lesson, RoundDraft round) {
    return Lesson.known(round.evidence().statements()).stream()
        .flatMap(id -> lesson.record().statement(id).stream())
        .flatMap(statement -> SpeakerRule.speakers(statement).stream())
        .anyMatch(lesson::isDelegation);
  }
}
