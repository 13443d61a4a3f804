package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.DossierView;
import ontherecord.view.RecordLine;

/** What the record holds of a delegation, year by year along a rail. */
public record Timeline(Kit kit, Phrasebook words, DossierView view, Passages passages) {
  private static final float YEAR = 13;
  private static final float YEAR_NARROW = 10;

  /** The years in order; under the one played, what the meeting is about. */
  public Table table() {
    Table table = new Table();
    table.top().left();
    if (!view.briefing().isEmpty()) {
      capitals(table, "dossier.scene", 0);
      view.briefing().forEach(paragraph -> body(table, words.say(paragraph)));
    }
    boolean held = view.years().stream().anyMatch(y -> !y.lines().isEmpty());
    String heading = held || view.years().size() > 1 ? "dossier.record" : "dossier.meeting";
    capitals(table, heading, table.getRows() == 0 ? 0 : 2.6667f);
    int last = view.years().size() - 1;
    for (int i = 0; i <= last; i++) {
      year(table, view.years().get(i), i == last);
    }
    return table;
  }

  private void year(Table table, DossierView.Year year, boolean last) {
    Table when = new Table();
    when.top().left();
    // A day, told where two dialogues are of one year, is longer than a year.
    Style style = year.year() instanceof Verbatim ? Style.HEADING : Style.SUBHEADING;
    when.add(new Words(kit, style, words.say(year.year()))).growX().padRight(kit.u(1)).row();
    when.add(new Words(kit, Style.CAPTION, words.say(day(year))).tone(Tone.MUTED)).growX();
    table
        .add(when)
        .width(kit.u(kit.units().narrow() ? YEAR_NARROW : YEAR))
        .top()
        .padTop(kit.u(1.3333f));
    table
        .add(new Rail(kit, kit.line(Style.HEADING) / 2f, year.isHere(), last))
        .growY()
        .padTop(kit.u(1.3333f));
    table
        .add(held(year))
        .growX()
        .top()
        .padTop(kit.u(1.3333f))
        .padBottom(kit.u(1.3333f))
        .padLeft(kit.u(2));
    table.row();
  }

  // What stands large beside it already, the year or the day, is not told again.
  private static Sayable day(DossierView.Year year) {
    if (year.date() instanceof Message date && date.key().equals("date.full")) {
      return year.year() instanceof Verbatim
          ? new Message("date.day", date.arguments())
          : date.arguments().get("year");
    }
    return year.date();
  }

  private Table held(DossierView.Year year) {
    Table held = new Table();
    held.top().left();
    if (year.isHere()) {
      held.add(
              new Words(kit, Style.SUBHEADING, words.say(year.here()))
                  .tone(Tone.ACCENT)
                  .wide(kit.u(20)))
          .growX()
          .row();
      held.add(new Words(kit, Style.CAPTION, words.say(year.title())).tone(Tone.MUTED))
          .growX()
          .row();
      agenda(held, "dossier.agenda", year.agenda());
      agenda(held, "dossier.aims", year.aims());
      if (!year.lines().isEmpty()) {
        held.add(new Words(kit, Style.CAPITALS, words.say("dossier.here.also")).tone(Tone.MUTED))
            .growX()
            .padTop(kit.u(2))
            .row();
      }
    }
    String silence = words.say(year.silence());
    if (!silence.isEmpty()) {
      held.add(new Words(kit, Style.CAPTION, silence).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(year.isHere() ? 1.3333f : 0))
          .row();
    }
    for (int i = 0; i < year.lines().size(); i++) {
      line(held, year.lines().get(i), i > 0);
    }
    return held;
  }

  private void agenda(Table held, String heading, Sayable what) {
    String said = words.say(what);
    if (!said.isEmpty()) {
      held.add(new Words(kit, Style.CAPITALS, words.say(heading)).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(1.3333f))
          .row();
      held.add(new Words(kit, Style.BODY, said)).growX().row();
    }
  }

  private void line(Table held, RecordLine line, boolean apart) {
    held.add(new Words(kit, Style.BODY, words.say(line.says())))
        .growX()
        .padTop(apart ? kit.u(1.6667f) : kit.u(0.3333f))
        .row();
    if (!line.quote().isEmpty()) {
      String quote = words.say(Message.of("title.quote").with("words", line.quote()));
      held.add(new Words(kit, Style.BODY, quote).weight(Weight.ITALIC))
          .growX()
          .padTop(kit.u(0.3333f))
          .row();
    }
    caption(held, line.attribution());
    caption(held, line.note());
    int number = passages.number(line);
    String mark = words.say(Message.of("dossier.source").with("number", number));
    held.add(
            new Words(kit, Style.CAPTION, (line.passage().section() + "   " + mark).strip())
                .tone(Tone.MUTED)
                .tone(mark, Tone.ACCENT)
                .strong(mark))
        .growX()
        .row();
  }

  private void caption(Table held, Sayable what) {
    String said = words.say(what);
    if (!said.isEmpty()) {
      held.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED)).growX().row();
    }
  }

  private void capitals(Table table, String key, float above) {
    table
        .add(new Words(kit, Style.CAPITALS, words.say(key)).tone(Tone.MUTED))
        .growX()
        .colspan(3)
        .padTop(kit.u(above))
        .row();
  }

  private void body(Table table, String said) {
    table.add(new Words(kit, Style.BODY, said)).growX().colspan(3).padTop(kit.u(0.6667f)).row();
  }
}
