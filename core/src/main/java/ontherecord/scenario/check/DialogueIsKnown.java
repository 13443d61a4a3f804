package ontherecord.scenario.check;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.record.Dialogue;
import ontherecord.scenario.RoundDraft;

/** Every dialogue named is on the record, and of every round it is clear where it plays. */
final class DialogueIsKnown implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    List<String> recorded =
        lesson.record().entries().dialogues().stream().map(Dialogue::id).toList();
    for (Placed<String> dialogue : lesson.draft().dialogues()) {
      unless(recorded, dialogue, "scenario.problem.dialogue-unknown", problems);
    }
    List<String> played = Lesson.known(lesson.draft().dialogues());
    for (RoundDraft round : lesson.draft().rounds()) {
      Placed<String> own = round.common().dialogue();
      if (own.isThere()) {
        unless(played, own, "scenario.problem.dialogue-elsewhere", problems);
      } else if (played.size() > 1) {
        problems.cannot(round.place(), Message.of("scenario.problem.dialogue-unsaid"));
      }
    }
  }

  private static void unless(
      List<String> known, Placed<String> written, String key, Problems problems) {
    String id = written.orElse("");
    if (!known.contains(id)) {
      problems.cannot(
          written.place(), Message.of(key).with("id", id), Suggestion.remedy(id, known));
    }
  }
}
