package ontherecord.view.archive;

import java.util.List;
import ontherecord.record.Issue;
import ontherecord.view.Shown;

/** Writes the list of issues and themes from their pages. */
record TopicsWriter(Shown shown) {

  TopicsView write() {
    return new TopicsView(topics(false), topics(true));
  }

  private List<TopicsView.Topic> topics(boolean themes) {
    return shown.record().entries().issues().stream()
        .filter(issue -> issue.isTheme() == themes)
        .map(this::topic)
        .filter(topic -> !topic.years().isEmpty())
        .toList();
  }

  private TopicsView.Topic topic(Issue issue) {
    return new TopicsView.Topic(
        issue.id(),
        issue.name(),
        issue.positions().stream().map(p -> shown.mark(issue, p.id())).toList(),
        new IssueWriter(shown, issue.id()).write().years().stream().map(this::year).toList());
  }

  private TopicsView.AtYear year(IssuePage.AtYear year) {
    return new TopicsView.AtYear(
        year.dialogue(),
        year.year(),
        year.positions().stream()
            .filter(place -> !place.entries().isEmpty())
            .map(IssuePage.Place::mark)
            .toList(),
        year.ids());
  }
}
