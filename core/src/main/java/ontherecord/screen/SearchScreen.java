package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.archive.Chips;
import ontherecord.screen.archive.Column;
import ontherecord.screen.archive.Entries;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.part.Notice;
import ontherecord.screen.part.Space;
import ontherecord.view.Emblem;
import ontherecord.view.archive.Archive;
import ontherecord.view.archive.Found;
import ontherecord.view.archive.Page;

/** What is found as one types: speakers, issues and themes, entries. */
public final class SearchScreen extends ArchiveScreen {
  private static final int LONGEST_SEARCH = 60;
  private static final float MOST_WIDE = 110;

  private final Archive archive;
  private String letters = "";
  private Field field;
  private Table results;

  public SearchScreen(Kit kit, Phrasebook words, Archive archive, Listener listener) {
    super(kit, words, Optional.empty(), listener);
    this.archive = archive;
  }

  @Override
  protected Extract extract() {
    return new Extract(letters, found().ids());
  }

  private Found found() {
    return archive.search(letters, words().language());
  }

  @Override
  protected void fill(Table content, Foot foot) {
    boolean writing = field == null || field.isOpen();
    field =
        new Field(kit, say("archive.search.prompt"), LONGEST_SEARCH)
            .key("/")
            .text(letters)
            .onChange(this::find)
            .onEnter(this::openFirst)
            .onDown(this::goToFirst);
    field.setName("search");
    float wide = Math.min(kit.u(MOST_WIDE), Space.ofContent(kit).width());
    content.add(field).width(wide).left().row();
    results = new Table();
    results.top().left();
    tell();
    Scroll scroll = Scroll.of(kit, results);
    scroll.setName("found");
    content.add(scroll).width(wide).left().growY().prefHeight(0).padTop(kit.u(2));
    startAt("search");
    field.opened(writing);
    foot.hint(say("key.enter"), say("foot.open"));
  }

  private void find(String typed) {
    letters = typed;
    tell();
  }

  private void tell() {
    results.clearChildren();
    Column column = new Column(kit, words());
    if (letters.isBlank()) {
      new Notice(kit, say("archive.search.empty"), say("archive.search.how")).in(results);
      return;
    }
    Found found = found();
    if (found.speakers().isEmpty() && found.topics().isEmpty() && found.entries().isEmpty()) {
      new Notice(kit, say("archive.search.none"), say("archive.search.none.how")).in(results);
      return;
    }
    speakers(column, found);
    Entries entries = new Entries(kit, words(), this::passages);
    if (!found.topics().isEmpty()) {
      column.capitalsOf("archive.found.topics");
      for (Found.Topic topic : found.topics()) {
        Page page = new Page.OnIssue(topic.issue(), "");
        String name = say(topic.name());
        entries.link(column.table(), "topic-" + topic.issue(), name, () -> follow(page));
      }
    }
    if (!found.entries().isEmpty()) {
      column.capitalsOf("archive.found.entries");
      found.entries().forEach(e -> entries.add(column.table(), e, Entries.With.WHO_AND_WHERE));
    }
    if (found.more() > 0) {
      column.small(Message.of("archive.found.more").with("number", found.more()));
    }
    results.add(column.table()).growX();
  }

  private void speakers(Column column, Found found) {
    if (!found.speakers().isEmpty()) {
      column.capitalsOf("archive.found.speakers");
      float wide = Math.min(kit.u(MOST_WIDE), Space.ofContent(kit).width()) - kit.u(3);
      Chips chips = new Chips(kit, words(), wide, id -> follow(new Page.OfSpeaker(id)));
      for (Emblem speaker : found.speakers()) {
        chips.add(speaker);
      }
      column.put(chips.table());
    }
  }

  private void goToFirst() {
    focus().next(1);
  }

  private void openFirst() {
    if (!letters.isBlank()) {
      goToFirst();
      focus().current().filter(p -> p != field).ifPresent(p -> p.press());
    }
  }

  @Override
  protected void search() {
    field.opened(true);
  }
}
