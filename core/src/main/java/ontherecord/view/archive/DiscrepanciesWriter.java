package ontherecord.view.archive;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.record.Dialogue;
import ontherecord.record.Discrepancy;
import ontherecord.view.Shown;

/** Writes where the sources disagree, dialogue by dialogue. */
record DiscrepanciesWriter(Shown shown) {

  DiscrepanciesPage write() {
    Lines lines = new Lines(shown);
    return new DiscrepanciesPage(
        shown.record().entries().dialogues().stream()
            .sorted(lines.byDate(Dialogue::id))
            .map(d -> new DiscrepanciesPage.AtYear(d.id(), lines.year(d.id()), items(d)))
            .filter(year -> !year.items().isEmpty())
            .toList());
  }

  private List<DiscrepanciesPage.Item> items(Dialogue dialogue) {
    return shown.record().entries().discrepancies().stream()
        .filter(d -> d.dialogue().equals(dialogue.id()))
        .map(this::item)
        .toList();
  }

  private DiscrepanciesPage.Item item(Discrepancy d) {
    return new DiscrepanciesPage.Item(
        d.id(),
        Message.of(
            switch (d.kind()) {
              case BETWEEN_SOURCES -> "archive.discrepancy.between-sources";
              case WITHIN_SOURCE -> "archive.discrepancy.within-source";
              case LEFT_OPEN -> "archive.discrepancy.left-open";
            }),
        d.what(),
        d.sides().stream()
            .map(
                side -> new DiscrepanciesPage.Side(side.says(), shown.passage(d.id(), side.cite())))
            .toList(),
        Shown.orNothing(d.note()));
  }
}
