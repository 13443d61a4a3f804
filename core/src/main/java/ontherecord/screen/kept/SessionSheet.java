package ontherecord.screen.kept;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Ticks;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Faces;
import ontherecord.view.kept.SessionsView.Row;
import ontherecord.view.kept.SessionsView.Seat;

/**
 * What is known of a session, or of several that are marked, with all that can be done.
 *
 * @param wide how wide it is, in pixels
 */
public record SessionSheet(Kit kit, Phrasebook words, float wide) {
  /**
   * One thing that can be done: its key, its words, what it does.
   *
   * @param takesAway whether something of the session is gone afterwards
   */
  public record Way(String name, String key, String label, boolean takesAway, Runnable what) {}

  /** Lays it out for one session. */
  public void fill(Table sheet, Row row, List<Way> ways) {
    Table about = new Table();
    about.top().left();
    line(about, row.day());
    line(about, row.stands());
    if (row.rounds() > 0) {
      boolean underWay = row.may().goOn() && row.done() < row.rounds();
      about.add(new Ticks(kit, row.rounds(), row.done(), underWay)).left().padTop(kit.u(1)).row();
    }
    rule(about);
    row.seats().forEach(seat -> seat(about, seat));
    row.problems().forEach(problem -> problem(about, problem));
    fill(sheet, words.say(row.lesson()), about, ways);
  }

  /** Lays it out for several. */
  public void fill(Table sheet, List<Row> marked, List<Way> ways) {
    Table about = new Table();
    about.top().left();
    for (Row row : marked) {
      Words lesson = new Words(kit, Style.CAPTION, words.say(row.lesson()));
      about.add(lesson.weight(Weight.SEMIBOLD).plain()).growX().padTop(kit.u(0.6667f)).row();
      line(about, row.day());
      line(about, row.who());
    }
    String heading = words.say(Message.of("sessions.marked").with("number", marked.size()));
    fill(sheet, heading, about, ways);
  }

  private void fill(Table sheet, String heading, Table about, List<Way> ways) {
    sheet.clearChildren();
    sheet.add(new Words(kit, Style.SUBHEADING, heading).plain().orSmaller().most(3)).growX().row();
    sheet.add(Scroll.reading(kit, about)).grow().padTop(kit.u(1)).row();
    float room = wide - sheet.getPadLeft() - sheet.getPadRight();
    for (int i = 0; i < ways.size(); i++) {
      Press press = press(ways.get(i), i == 0 && !ways.get(i).takesAway(), room);
      sheet.add(press).growX().padTop(kit.u(i == 0 ? 1.3333f : 0.6667f)).row();
    }
  }

  // With its key where there is room for both.
  private Press press(Way way, boolean main, float room) {
    Press whole = bare(way, main).key(way.key());
    Press press = whole.getPrefWidth() <= room ? whole : bare(way, main);
    press.does(way.what()).setName(way.name());
    return press;
  }

  private Press bare(Way way, boolean main) {
    return main ? Press.filled(kit, way.label()) : Press.outlined(kit, way.label());
  }

  private void seat(Table about, Seat seat) {
    Table row = new Table();
    Actor sign =
        seat.mark().isEmpty()
            ? new FlagTile(kit, Faces.of(seat.delegation()), 4)
            : TeamMark.solid(kit, seat.mark(), 4);
    row.add(sign).top().padRight(kit.u(1.3333f));
    Table both = new Table();
    String name = words.say(seat.name());
    if (!name.isEmpty()) {
      both.add(new Words(kit, Style.CAPTION, name).weight(Weight.SEMIBOLD).plain()).growX().row();
    }
    Words speaks = new Words(kit, Style.CAPTION, words.say(seat.delegation().name()));
    both.add(name.isEmpty() ? speaks : speaks.tone(Tone.MUTED)).growX();
    row.add(both).growX();
    about.add(row).growX().padTop(kit.u(0.8f)).row();
  }

  private void problem(Table about, Problem problem) {
    String what = words.say(problem.what());
    about.add(new Words(kit, Style.CAPTION, what).weight(Weight.SEMIBOLD)).growX().row();
    if (problem.place().line() > 0) {
      line(about, Message.of("sessions.line").with("line", problem.place().line()));
    }
    line(about, problem.remedy());
  }

  private void rule(Table about) {
    about.add(new Rule(kit)).growX().padTop(kit.u(1)).padBottom(kit.u(0.6667f)).row();
  }

  private void line(Table about, Sayable what) {
    String said = words.say(what);
    if (!said.isEmpty()) {
      about.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED).plain()).growX().row();
    }
  }
}
