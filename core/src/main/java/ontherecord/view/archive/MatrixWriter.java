package ontherecord.view.archive;

import java.util.List;
import java.util.Optional;
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
            .map(d -> new MatrixView.Year(d.id(), lines.name(d.id())))
            .toList(),
        issues.stream().map(this::column).toList(),
        record().entries().speakers().stream()
            .filter(Speaker::isDelegation)
            .map(Speaker::id)
            .sorted(lines.byName())
            .flatMap(id -> row(id, issues).stream())
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

  private Optional<MatrixView.Row> row(String speaker, List<Issue> issues) {
    List<Statement> all = record().statementsOf(speaker);
    List<Statement> here = all.stream().filter(s -> filter.shows(s.dialogue())).toList();
    boolean asked =
        switch (filter.delegations()) {
          case RECORDED -> true;
          case GROUPS -> record().speaker(speaker).orElseThrow().kind() != Speaker.Kind.STATE;
          case TWICE -> all.stream().map(Statement::dialogue).distinct().count() > 1;
        };
    return here.isEmpty() || !asked ? Optional.empty() : Optional.of(row(speaker, issues, here));
  }

  private MatrixView.Row row(String speaker, List<Issue> issues, List<Statement> here) {
    Lines lines = new Lines(shown);
    List<Statement> taken =
        here.stream()
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
