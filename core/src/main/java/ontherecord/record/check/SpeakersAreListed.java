package ontherecord.record.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * A delegation that is recorded as speaking at a dialogue is in that dialogue's list, and where the
 * list is of those who are named, nobody is in it of whom nothing is told.
 */
final class SpeakersAreListed implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    Set<String> delegations =
        draft.speakers().stream()
            .map(Drafted::value)
            .filter(Speaker::isDelegation)
            .map(Speaker::id)
            .collect(Collectors.toSet());
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      List<String> listed = dialogue.value().speakers();
      Set<String> heard = new HashSet<>();
      for (Drafted<Statement> statement : draft.statements()) {
        if (statement.value().dialogue().equals(dialogue.value().id())) {
          heard.addAll(statement.value().by());
          heard.addAll(statement.value().onBehalfOf());
          unlisted(statement, delegations, listed, problems);
        }
      }
      if (dialogue.value().speakersList() == Dialogue.SpeakersList.NAMED_ONLY) {
        unheard(dialogue, heard, problems);
      }
    }
  }

  private static void unlisted(
      Drafted<Statement> statement,
      Set<String> delegations,
      List<String> listed,
      Problems problems) {
    for (int i = 0; i < statement.value().by().size(); i++) {
      String speaker = statement.value().by().get(i);
      if (delegations.contains(speaker) && !listed.contains(speaker)) {
        problems.cannot(
            statement.place("by", i), Message.of("problem.speaker-unlisted").with("id", speaker));
      }
    }
  }

  private static void unheard(Drafted<Dialogue> dialogue, Set<String> heard, Problems problems) {
    for (int i = 0; i < dialogue.value().speakers().size(); i++) {
      String speaker = dialogue.value().speakers().get(i);
      if (!heard.contains(speaker)) {
        problems.look(
            dialogue.place("speakers", i),
            Message.of("problem.speaker-unheard").with("id", speaker));
      }
    }
  }
}
