package ontherecord.record.check;

import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Position;
import ontherecord.record.Speaker;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * Ids are small letters, digits and hyphens; those of states ISO 3166 alpha-3, those of
 * organisations and groups capitals; those of what was said begin with their dialogue's.
 */
final class IdsAreWellFormed implements Promise {
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
  private static final Pattern GROUP = Pattern.compile("[A-Z][A-Z0-9]+");

  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<?> entry : draft.all()) {
      String id = Ids.of(entry);
      String start = Ids.dialogueOf(entry).isEmpty() ? "" : Ids.dialogueOf(entry) + "-";
      if (!id.isEmpty() && !form(entry).matcher(id).matches()) {
        problems.cannot(entry.place("id"), Message.of("problem.id-form").with("id", id));
      } else if (!id.isEmpty() && !id.startsWith(start)) {
        problems.cannot(
            entry.place("id"), Message.of("problem.id-start").with("id", id).with("start", start));
      }
    }
    draft.issues().forEach(i -> positions(i, problems));
  }

  private static void positions(Drafted<ontherecord.record.Issue> issue, Problems problems) {
    int index = 0;
    for (Position position : issue.value().positions()) {
      if (!position.id().isEmpty() && !PLAIN.matcher(position.id()).matches()) {
        problems.cannot(
            issue.place("positions", index, "id"),
            Message.of("problem.id-form").with("id", position.id()));
      }
      index++;
    }
  }

  private static Pattern form(Drafted<?> entry) {
    if (!(entry.value() instanceof Speaker speaker)) {
      return PLAIN;
    }
    return switch (speaker.kind()) {
      case STATE -> STATE;
      case ORGANISATION, GROUP -> GROUP;
      case OFFICIAL, CIVIL_SOCIETY -> PLAIN;
    };
  }
}
