package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.screen.archive.Column;
import ontherecord.screen.archive.DialogueSheet;
import ontherecord.screen.archive.Entries;
import ontherecord.screen.archive.Section;
import ontherecord.screen.archive.YearPills;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Notice;
import ontherecord.screen.part.Space;
import ontherecord.view.archive.Archive;
import ontherecord.view.archive.DialoguePage;
import ontherecord.view.archive.MatrixView;
import ontherecord.view.archive.Page;

/** One annual meeting: what it was about, who spoke, what was said on what. */
public final class DialogueScreen extends ArchiveScreen {
  private static final float LEFT = 84f / 148;
  private static final float LEFT_NARROW = 58f / 108;
  private static final float BETWEEN = 4;

  private final Archive archive;
  private final List<MatrixView.Year> years;
  private DialoguePage page;

  /**
   * The page.
   *
   * @param years all there are to turn to
   * @param dialogue the one to begin with
   */
  public DialogueScreen(
      Kit kit,
      Phrasebook words,
      Archive archive,
      List<MatrixView.Year> years,
      String dialogue,
      Listener listener) {
    super(kit, words, Optional.of(Section.DIALOGUES), listener);
    this.archive = archive;
    this.years = List.copyOf(years);
    page = archive.dialogue(dialogue);
  }

  @Override
  public boolean isAt(Page other) {
    return other.equals(new Page.AtDialogue(page.dialogue()));
  }

  @Override
  protected Extract extract() {
    return new Extract(page.dialogue(), page.ids());
  }

  @Override
  protected void fill(Table content, Foot foot) {
    content.add(head()).growX().colspan(2).padBottom(kit.u(2)).row();
    Space space = Space.ofContent(kit);
    float left = Math.round(space.width() * (kit.units().narrow() ? LEFT_NARROW : LEFT));
    float right = space.width() - left - kit.u(BETWEEN);
    Scroll said = Scroll.of(kit, said());
    said.setName("said-" + page.dialogue());
    content.add(said).width(left).growY().prefHeight(0);
    Column about = new Column(kit, words());
    new DialogueSheet(kit, words(), page, right - kit.u(3), id -> follow(new Page.OfSpeaker(id)))
        .in(about);
    Scroll beside = Scroll.of(kit, about.table());
    beside.setName("about-" + page.dialogue());
    content.add(beside).width(right).growY().prefHeight(0).padLeft(kit.u(BETWEEN));
    startAt("year-" + page.dialogue());
    foot.hint(say("key.enter"), say("archive.read"));
  }

  private Table head() {
    Table head = new Table();
    Table both = new Table();
    both.add(new Words(kit, Style.CAPTION, say(page.date())).tone(Tone.MUTED)).growX().row();
    both.add(new Words(kit, Style.HEADING, say(page.title())).orSmaller().most(3)).growX();
    head.add(both).growX();
    YearPills pills = new YearPills(kit, page.dialogue(), this::show);
    years.forEach(year -> pills.add(year.dialogue(), words().say(year.year())));
    head.add(pills.table()).right().top().padLeft(kit.u(3));
    return head;
  }

  private Table said() {
    Column column = new Column(kit, words());
    Entries entries = new Entries(kit, words(), this::passages);
    for (DialoguePage.Topic topic : page.topics()) {
      if (column.table().hasChildren()) {
        column.rule();
      }
      entries.link(
          column.table(),
          "topic-" + topic.issue(),
          say(topic.name()),
          () -> follow(new Page.OnIssue(topic.issue(), page.dialogue())));
      topic.entries().forEach(e -> entries.add(column.table(), e, Entries.With.WHO_AND_MARK));
    }
    if (!page.facts().isEmpty()) {
      column.capitalsOf("archive.counts");
      page.facts().forEach(e -> entries.add(column.table(), e, Entries.With.WHO));
    }
    if (!column.table().hasChildren()) {
      new Notice(kit, say("archive.dialogue.none"), say("archive.silence")).in(column.table());
    }
    return column.table();
  }

  private void show(String dialogue) {
    page = archive.dialogue(dialogue);
    rebuild();
  }
}
