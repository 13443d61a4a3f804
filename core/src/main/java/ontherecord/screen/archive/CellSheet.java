package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Shape;
import ontherecord.view.Emblem;
import ontherecord.view.Mark;
import ontherecord.view.archive.Entry;
import ontherecord.view.archive.MatrixView;

/** What the grid's cursor is at, told in full, and the way on from there. */
public record CellSheet(Kit kit, Phrasebook words, MatrixView view) {

  /** Lays it out anew. */
  public void fill(Table sheet, Cursor cursor, Runnable onward) {
    sheet.clearChildren();
    Table body = new Table();
    body.top().left();
    String way = "archive.read";
    if (cursor.row() < 0) {
      column(sheet, body, view.columns().get(cursor.column()), cursor.column());
      way = "archive.to-issue";
    } else if (cursor.column() < 0) {
      row(sheet, body, view.rows().get(cursor.row()));
      way = "archive.to-speaker";
    } else {
      MatrixView.Row row = view.rows().get(cursor.row());
      MatrixView.Column column = view.columns().get(cursor.column());
      who(sheet, row.emblem(), words.say(column.name()));
      cell(body, row, column, cursor.column());
      way = row.cells().get(cursor.column()).entries().isEmpty() ? "archive.to-speaker" : way;
    }
    sheet.add(new Rule(kit)).growX().padTop(kit.u(1.3333f)).row();
    Scroll scroll = Scroll.reading(kit, body);
    sheet.add(scroll).grow().padTop(kit.u(0.6667f)).row();
    Press press = Press.filled(kit, words.say(way)).does(onward);
    press.setName("onward");
    sheet.add(press).growX().padTop(kit.u(1.3333f));
  }

  private void who(Table sheet, Emblem emblem, String under) {
    Table head = new Table();
    head.add(Flag.of(kit, emblem, 7)).top().padTop(kit.u(0.5f)).padRight(kit.u(1.6667f));
    Table both = new Table();
    both.add(new Words(kit, Style.SUBHEADING, words.say(emblem.name()))).growX().row();
    both.add(new Words(kit, Style.CAPTION, under).tone(Tone.MUTED)).growX();
    head.add(both).growX();
    sheet.add(head).growX().row();
  }

  private void row(Table sheet, Table body, MatrixView.Row row) {
    who(sheet, row.emblem(), words.say(row.emblem().kind()));
    boolean none = true;
    for (int i = 0; i < view.columns().size(); i++) {
      for (Entry entry : row.cells().get(i).entries()) {
        none = false;
        marked(
            body, entry.mark(), words.say(view.columns().get(i).name()), words.say(entry.year()));
      }
    }
    if (none) {
      caption(body, words.say("archive.no-position"), 0.6667f);
    }
  }

  private void column(Table sheet, Table body, MatrixView.Column column, int at) {
    sheet.add(new Words(kit, Style.SUBHEADING, words.say(column.name()))).growX().row();
    for (Mark mark : column.spectrum()) {
      long many =
          view.rows().stream()
              .filter(
                  r -> r.cells().get(at).entries().stream().anyMatch(e -> e.mark().equals(mark)))
              .count();
      marked(body, mark, words.say(mark.label()), Long.toString(many));
    }
    caption(body, words.say("archive.counted"), 1.3333f);
  }

  private void marked(Table body, Mark mark, String label, String figure) {
    Table line = new Table();
    line.add(new PositionMark(kit, Shape.of(mark), 1.8f)).top().padRight(kit.u(1));
    line.add(new Words(kit, Style.CAPTION, label)).growX();
    line.add(new Words(kit, Style.CAPTION, figure).weight(Weight.SEMIBOLD).oneLine())
        .top()
        .padLeft(kit.u(1));
    body.add(line).growX().padTop(kit.u(0.8f)).row();
  }

  private void cell(Table body, MatrixView.Row row, MatrixView.Column column, int at) {
    List<Entry> entries = row.cells().get(at).entries();
    if (entries.isEmpty()) {
      Message none = Message.of("archive.none-recorded").with("who", row.emblem().name());
      body.add(new Words(kit, Style.BODY, words.say(none))).growX().padTop(kit.u(0.6667f)).row();
      caption(body, words.say("archive.silence"), 1);
    }
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        body.add(new Rule(kit)).growX().padTop(kit.u(1.6667f)).row();
      }
      said(body, entries.get(i), column);
      List<Emblem> others = Company.of(view, at, entries.get(i), row.emblem().id());
      if (!others.isEmpty()) {
        caption(body, words.say("archive.also-there"), 1.3333f);
        body.add(flags(others)).growX().padTop(kit.u(0.6667f)).row();
      }
    }
  }

  private void said(Table body, Entry entry, MatrixView.Column column) {
    Table head = new Table();
    head.add(new SpectrumStrip(kit, column.spectrum(), entry.mark())).left();
    head.add(new Words(kit, Style.SUBHEADING, words.say(entry.year())).oneLine()).right().expandX();
    body.add(head).growX().padTop(kit.u(0.6667f)).row();
    body.add(new Words(kit, Style.CAPTION, words.say(entry.mark().label())).weight(Weight.SEMIBOLD))
        .growX()
        .padTop(kit.u(0.3333f))
        .row();
    body.add(new Words(kit, Style.BODY, words.say(entry.line().says())))
        .growX()
        .padTop(kit.u(1))
        .row();
    if (!entry.line().quote().isEmpty()) {
      String quote = words.say(Message.of("reveal.quote").with("words", entry.line().quote()));
      body.add(new Words(kit, Style.BODY, quote).weight(Weight.ITALIC))
          .growX()
          .padTop(kit.u(0.6667f))
          .row();
    }
    caption(body, words.say(entry.line().attribution()), 0.6667f);
    caption(body, words.say(entry.line().note()), 0.6667f);
    Table cited = new Table();
    cited.add(new Rule(kit, Tone.RULE, kit.u(0.3333f))).growY().padRight(kit.u(1.3333f));
    cited
        .add(new Words(kit, Style.CAPTION, words.say(entry.line().passage().by())).tone(Tone.MUTED))
        .growX();
    body.add(cited).growX().padTop(kit.u(1)).row();
  }

  private Table flags(List<Emblem> others) {
    Table flags = new Table();
    flags.left();
    int many = 0;
    for (Emblem emblem : others) {
      if (many > 0 && many % (kit.units().narrow() ? 5 : 6) == 0) {
        flags.row();
      }
      flags.add(Flag.of(kit, emblem, 4.6667f)).padRight(kit.u(1)).padBottom(kit.u(0.8f));
      many++;
    }
    return flags;
  }

  private void caption(Table body, String said, float above) {
    if (!said.isEmpty()) {
      body.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(above))
          .row();
    }
  }
}
