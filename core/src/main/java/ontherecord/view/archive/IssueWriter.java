package ontherecord.view.archive;

import java.util.stream.Stream;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.Stand;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.view.ChamberView;
import ontherecord.view.Rooms;
import ontherecord.view.Shown;

/** Writes an issue's page: year by year who stands where, and what the room said. */
record IssueWriter(Shown shown, String id) {

  IssuePage write() {
    Issue issue = issue();
    return new IssuePage(
        id,
        issue.name(),
        Shown.orNothing(issue.question()),
        Shown.orNothing(issue.note()),
        issue.isTheme(),
        record().entries().dialogues().stream()
            .sorted(new Lines(shown).byDate(Dialogue::id))
            .map(this::at)
            .filter(year -> !year.ids().isEmpty())
            .toList());
  }

  private TheRecord record() {
    return shown.record();
  }

  private Issue issue() {
    return record().issue(id).orElseThrow();
  }

  private IssuePage.AtYear at(Dialogue dialogue) {
    Lines lines = new Lines(shown);
    return new IssuePage.AtYear(
        dialogue.id(),
        lines.name(dialogue.id()),
        shown.date(dialogue),
        issue().positions().stream().map(p -> place(p, dialogue)).toList(),
        statements(dialogue).filter(s -> !s.takesPosition()).map(lines::of).toList(),
        record().entries().trends().stream()
            .filter(t -> t.issue().equals(id) && t.dialogue().equals(dialogue.id()))
            .map((Trend t) -> lines.of(t))
            .toList(),
        record().entries().facts().stream()
            .filter(f -> f.issue().equals(id) && f.dialogue().equals(dialogue.id()))
            .flatMap((Fact f) -> lines.of(f).stream())
            .toList(),
        issue().isTheme() ? ChamberView.NONE : new Rooms(shown).on(id, dialogue.id(), "", ""));
  }

  private Stream<Statement> statements(Dialogue dialogue) {
    return record().entries().statements().stream()
        .filter(s -> s.issue().equals(id) && s.dialogue().equals(dialogue.id()));
  }

  private IssuePage.Place place(Position position, Dialogue dialogue) {
    Lines lines = new Lines(shown);
    return new IssuePage.Place(
        shown.mark(issue(), position.id()),
        position.meaning(),
        position.nobody(),
        record().stands(id, dialogue.id()).stream()
            .filter(stand -> stand.position().equals(position.id()))
            .map(Stand::speaker)
            .distinct()
            .sorted(lines.byName())
            .map(shown::emblem)
            .toList(),
        statements(dialogue)
            .filter(s -> s.position().equals(position.id()))
            .map(lines::of)
            .toList());
  }
}
