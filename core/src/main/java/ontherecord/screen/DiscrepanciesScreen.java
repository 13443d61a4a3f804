package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.archive.Column;
import ontherecord.screen.archive.Disagreement;
import ontherecord.screen.archive.Entries;
import ontherecord.screen.archive.Section;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Notice;
import ontherecord.view.archive.DiscrepanciesPage;
import ontherecord.view.archive.Page;

/** Where the sources disagree, side beside side; then what they leave open. */
public final class DiscrepanciesScreen extends ArchiveScreen {
  private static final Message OPEN = Message.of("archive.discrepancy.left-open");

  /** What tells most comes first: two sources against each other, then one against itself. */
  private static final List<Message> DIFFER =
      List.of(
          Message.of("archive.discrepancy.between-sources"),
          Message.of("archive.discrepancy.within-source"));

  private final DiscrepanciesPage page;

  public DiscrepanciesScreen(Kit kit, Phrasebook words, DiscrepanciesPage page, Listener listener) {
    super(kit, words, Optional.of(Section.DISCREPANCIES), listener);
    this.page = page;
  }

  @Override
  public boolean isAt(Page other) {
    return other instanceof Page.Discrepancies;
  }

  @Override
  protected Extract extract() {
    return new Extract(say("archive.tab.discrepancies"), page.ids());
  }

  @Override
  protected void fill(Table content, Foot foot) {
    content
        .add(new Words(kit, Style.TITLE, say("archive.tab.discrepancies")).orSmaller().most(1))
        .growX()
        .row();
    content
        .add(new Words(kit, Style.CAPTION, say("archive.discrepancies.about")).tone(Tone.MUTED))
        .growX()
        .padBottom(kit.u(2.6667f))
        .row();
    Column column = new Column(kit, words());
    Entries entries = new Entries(kit, words(), this::passages);
    Disagreement disagreement = new Disagreement(kit, words(), entries);
    DIFFER.forEach(kind -> add(column, disagreement, kind));
    if (has(OPEN)) {
      column
          .rule()
          .put(new Words(kit, Style.HEADING, say("archive.left-open")))
          .small(Message.of("archive.left-open.about"))
          .put(new Table().padTop(kit.u(2)));
      add(column, disagreement, OPEN);
    }
    if (!column.table().hasChildren()) {
      new Notice(kit, say("archive.discrepancies.none"), "").in(column.table());
    }
    Scroll scroll = Scroll.of(kit, column.table());
    scroll.setName("disagreements");
    content.add(scroll).grow().prefHeight(0);
    startAt("entry-0");
    foot.hint(say("key.enter"), say("archive.read"));
  }

  private boolean has(Message kind) {
    return page.years().stream()
        .flatMap(year -> year.items().stream())
        .anyMatch(item -> item.kind().equals(kind));
  }

  private void add(Column column, Disagreement disagreement, Message kind) {
    for (DiscrepanciesPage.AtYear year : page.years()) {
      for (DiscrepanciesPage.Item item : year.items()) {
        if (item.kind().equals(kind)) {
          disagreement.add(column.table(), words().say(year.year()), item);
        }
      }
    }
  }
}
