package ontherecord.record.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.record.Dialogue;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;

/**
 * What a lesson's own record means: with its dialogues in the order of their dates, and with what
 * its author may leave out. Whoever makes a statement at a dialogue spoke there; a source that
 * names no dialogue tells of each, as does one that is cited there; a position that nobody takes is
 * one that nobody takes.
 */
record OwnMeaning(RecordDraft draft) {

  TheRecord record() {
    return new TheRecord(
        new TheRecord.Entries(
            once(draft.sources(), Source::id),
            once(completed().dialogues(), Dialogue::id).stream()
                .sorted(Comparator.comparing(Dialogue::date))
                .toList(),
            once(draft.speakers(), Speaker::id),
            once(completed().issues(), Issue::id),
            once(draft.statements(), Statement::id),
            once(draft.trends(), Trend::id),
            once(draft.facts(), Fact::id),
            once(draft.discrepancies(), Discrepancy::id)));
  }

  /** The draft with everything in it that its author may leave out. */
  RecordDraft completed() {
    return new RecordDraft(
        draft.files(),
        draft.sources(),
        draft.dialogues().stream().map(d -> d.with(whole(d.value()))).toList(),
        draft.speakers(),
        draft.issues().stream().map(i -> i.with(whole(i.value()))).toList(),
        draft.statements(),
        draft.trends(),
        draft.facts(),
        draft.discrepancies(),
        draft.seals(),
        draft.reference());
  }

  private static <T> List<T> once(List<Drafted<T>> entries, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    return entries.stream()
        .map(Drafted::value)
        .filter(entry -> !id.apply(entry).isEmpty() && seen.add(id.apply(entry)))
        .toList();
  }

  private Dialogue whole(Dialogue d) {
    return new Dialogue(
        d.id(),
        d.date(),
        d.title(),
        d.agenda(),
        d.aims(),
        d.speakers().isEmpty() ? heard(d.id()) : d.speakers(),
        d.speakersList(),
        d.spoke(),
        d.sources().isEmpty() ? sources(d.id()) : d.sources(),
        d.note());
  }

  private List<String> heard(String dialogue) {
    Set<String> heard = new LinkedHashSet<>();
    draft.statements().stream()
        .map(Drafted::value)
        .filter(s -> s.dialogue().equals(dialogue))
        .forEach(s -> heard.addAll(s.by()));
    List<String> known = RecordDraft.ids(draft.speakers(), Speaker::id);
    return heard.stream().filter(known::contains).sorted().toList();
  }

  private List<String> sources(String dialogue) {
    Set<String> cited =
        draft.citations().stream()
            .filter(c -> c.dialogue().equals(dialogue))
            .map(c -> c.cite().source())
            .collect(Collectors.toSet());
    return draft.sources().stream()
        .map(Drafted::value)
        .filter(
            s -> s.dialogue().isEmpty() || s.dialogue().equals(dialogue) || cited.contains(s.id()))
        .map(Source::id)
        .distinct()
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private Issue whole(Issue issue) {
    List<Position> positions = new ArrayList<>();
    for (Position p : issue.positions()) {
      positions.add(new Position(p.id(), p.label(), p.meaning(), !isHeld(issue.id(), p.id())));
    }
    return new Issue(issue.id(), issue.name(), issue.question(), positions, issue.note());
  }

  private boolean isHeld(String issue, String position) {
    return draft.statements().stream()
            .map(Drafted::value)
            .anyMatch(s -> s.issue().equals(issue) && s.position().equals(position))
        || draft.trends().stream()
            .map(Drafted::value)
            .anyMatch(t -> t.issue().equals(issue) && t.position().equals(position));
  }
}
