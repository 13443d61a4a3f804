package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Shape;
import ontherecord.view.archive.Entry;
import ontherecord.view.archive.IssuePage;

/**
 * What is recorded on an issue in one year: who stands where, what was said, what the room said.
 *
 * @param wide of the column, in pixels
 * @param speaker told the id of the one that was pressed
 */
public record IssueText(
    Kit kit,
    Phrasebook words,
    IssuePage.AtYear year,
    Entries entries,
    float wide,
    Consumer<String> speaker) {
  private static final float SHAPE = 2.6f;
  private static final float INDENT = 4.6667f;

  /** Positions in the order of their spectrum, then what takes none. */
  public void said(Column column) {
    for (int i = 0; i < year.positions().size(); i++) {
      place(column.table(), year.positions().get(i), i > 0);
    }
    list(column, year.positions().isEmpty() ? "archive.said" : "archive.others", year.others());
  }

  /** What the room said, and what is counted. */
  public void room(Column column) {
    list(column, "archive.room", year.room());
    list(column, "archive.counts", year.facts());
  }

  private void list(Column column, String heading, List<Entry> held) {
    if (!held.isEmpty()) {
      column.capitalsOf(heading);
      held.forEach(entry -> entries.add(column.table(), entry, Entries.With.WHO));
    }
  }

  private void place(Table table, IssuePage.Place place, boolean apart) {
    if (apart) {
      table.add(new Rule(kit)).growX().padTop(kit.u(1)).padBottom(kit.u(1)).row();
    }
    Table head = new Table();
    head.add(new PositionMark(kit, Shape.of(place.mark()), SHAPE)).width(kit.u(INDENT)).left();
    boolean empty = place.entries().isEmpty();
    Words label = new Words(kit, Style.SUBHEADING, words.say(place.mark().label()));
    head.add(label.tone(empty ? Tone.MUTED : Tone.INK)).growX().row();
    head.add();
    Message meaning =
        Message.of("archive.with-id")
            .with("what", place.meaning())
            .with("id", place.mark().position());
    head.add(new Words(kit, Style.CAPTION, words.say(meaning)).tone(Tone.MUTED)).growX();
    table.add(head).growX().row();
    if (empty) {
      String nobody = words.say(place.nobody() ? "archive.nobody-ever" : "archive.nobody");
      table
          .add(new Words(kit, Style.CAPTION, nobody).tone(Tone.MUTED))
          .growX()
          .padLeft(kit.u(INDENT))
          .padTop(kit.u(0.4f))
          .row();
      return;
    }
    Chips chips = new Chips(kit, words, wide - kit.u(INDENT), speaker);
    place.speakers().forEach(chips::add);
    float flush = kit.u(INDENT - 0.6667f);
    table.add(chips.table()).growX().padLeft(flush).padTop(kit.u(0.6667f)).row();
    Table said = new Table();
    said.top().left();
    place.entries().forEach(entry -> entries.add(said, entry, Entries.With.WHO));
    table.add(said).growX().padLeft(kit.u(INDENT - 1)).row();
  }
}
