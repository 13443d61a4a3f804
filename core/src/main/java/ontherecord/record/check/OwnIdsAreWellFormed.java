package ontherecord.record.check;

import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** In a lesson's own record an id is letters, digits and hyphens, and short. */
final class OwnIdsAreWellFormed implements Promise {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(-[\\p{L}\\p{M}\\p{Nd}]+)*");
  private static final int LONGEST = 60;

  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<?> entry : draft.all()) {
      plain(Ids.of(entry), entry.place("id"), problems);
    }
    for (Drafted<Issue> issue : draft.issues()) {
      for (int i = 0; i < issue.value().positions().size(); i++) {
        String id = issue.value().positions().get(i).id();
        plain(id, issue.place("positions", i, "id"), problems);
      }
    }
  }

  private static void plain(String id, Place place, Problems problems) {
    if (!id.isEmpty() && (id.length() > LONGEST || !PLAIN.matcher(id).matches())) {
      problems.cannot(
          place, Message.of("problem.own.id-form").with("id", id).with("longest", LONGEST));
    }
  }
}
