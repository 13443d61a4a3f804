package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.record.Speaker;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Every state that speaks is a member state in the reference: it has a flag and a group there. */
final class StatesAreInTheReference implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Speaker> speaker : draft.speakers()) {
      String id = speaker.value().id();
      if (speaker.value().kind() == Speaker.Kind.STATE
          && !id.isEmpty()
          && draft.reference().state(id).isEmpty()) {
        problems.cannot(
            speaker.place("id"),
            Message.of("problem.state-unknown").with("id", id),
            Suggestion.remedy(id, draft.reference().states().keySet()));
      }
    }
  }
}
