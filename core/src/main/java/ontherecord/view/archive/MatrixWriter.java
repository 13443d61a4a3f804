package ontherecord.view.archive;

import java.util.List;
import ontherecord.record.Issue;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.view.Shown;

/** Writes the matrix: for each delegation what position it is recorded at, and in which year. */
record MatrixWriter(Shown shown, Filter filter) {

  MatrixView write() {
    Lines lines = new Lines(shown);
    List<Issue> issues =
        record().entries().issues().stream().filter(issue -> !issue.isTheme()).toList();
    return new MatrixView(
        record().entries().dialogues().stream()
            .map(d -> new MatrixView.Year(d.id(), lines.year(d.id())))
            .toList(),
        issues.stream().map(this::column).toList(),
        record().entries().speakers().stream()
            .filter(this::shows)
            .map(Speaker::id)
            .sorted(lines.byName())
            .map(id -> row(id, issues))
            .toList());
  }

  private TheRecord record() {
    return shown.record();
  }

  private MatrixView.Column column(Issue issue) {
    return new MatrixView.Column(
        issue.id(),
        issue.name(),
        issue.positions().stream().map(p -> shown.mark(issue, p.id())).toList());
  }

  private boolean shows(Speaker speaker) {
    long dialogues = statements(speaker.id()).stream().map(Statement::dialogue).distinct().count();
    return speaker.isDelegation()
        && dialogues > 0
        && switch (filter.delegations()) {
          case RECORDED -> true;
          case GROUPS -> speaker.kind() != Speaker.Kind.STATE;
          case TWICE ->
              record().statementsOf(speaker.id()).stream()
                      .map(Statement::dialogue)
                      .distinct()
                      .count()
                  > 1;
        };
  }

  private List<Statement> statements(String speaker) {
    return record().statementsOf(speaker).stream().filter(s -> filter.shows(s.dialogue())).toList();
  }

  private MatrixView.Row row(String speaker, List<Issue> issues) {
    Lines lines = new Lines(shown);
    List<Statement> taken =
        statements(speaker).stream()
            .filter(Statement::takesPosition)
            .sorted(lines.byDate(Statement::dialogue))
            .toList();
    return new MatrixView.Row(
        shown.emblem(speaker),
        issues.stream()
            .map(
                issue ->
                    new MatrixView.Cell(
                        taken.stream()
                            .filter(s -> s.issue().equals(issue.id()))
                            .map(s -> lines.of(s, speaker))
                            .toList()))
            .toList());
  }
}
