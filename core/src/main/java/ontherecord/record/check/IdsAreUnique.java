package ontherecord.record.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * An id names one entry: of its kind, and of all that was said, since verdicts cite statements,
 * trends and facts alike. Within a spectrum a position's id names one position.
 */
final class IdsAreUnique implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    List<Drafted<?>> said = new ArrayList<>(draft.statements());
    said.addAll(draft.trends());
    said.addAll(draft.facts());
    said.addAll(draft.discrepancies());
    unique(said, problems);
    unique(List.copyOf(draft.sources()), problems);
    unique(List.copyOf(draft.dialogues()), problems);
    unique(List.copyOf(draft.speakers()), problems);
    unique(List.copyOf(draft.issues()), problems);
    draft.issues().forEach(issue -> positions(issue, problems));
  }

  private static void unique(List<Drafted<?>> entries, Problems problems) {
    Map<String, Place> seen = new HashMap<>();
    for (Drafted<?> entry : entries) {
      once(Ids.of(entry), entry.place("id"), seen, problems);
    }
  }

  private static void positions(Drafted<Issue> issue, Problems problems) {
    Map<String, Place> seen = new HashMap<>();
    for (int i = 0; i < issue.value().positions().size(); i++) {
      String id = issue.value().positions().get(i).id();
      once(id, issue.place("positions", i, "id"), seen, problems);
    }
  }

  private static void once(String id, Place place, Map<String, Place> seen, Problems problems) {
    Place first = id.isEmpty() ? null : seen.putIfAbsent(id, place);
    if (first != null) {
      problems.cannot(
          place,
          Message.of("problem.id-doubled")
              .with("id", id)
              .with("file", first.file())
              .with("line", first.line()));
    }
  }
}
