package ontherecord.screen.group.standings;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.view.group.StandingsView;
import ontherecord.view.group.StandingsView.By;
import ontherecord.view.group.StandingsView.Result;
import ontherecord.view.group.StandingsView.Row;

/** The table of the standings: a sheet a place, in it the teams that share it. */
public final class Places {
  private static final float PLACE = 9;
  private static final float MOST_HIGH = 9;
  private static final float GAP = 0.6667f;
  private static final float HEADING = 8;
  private static final float BAR = 26;
  private static final float NARROW = 19;
  private static final float MARK = 5.3333f;
  private static final float FLAG = 1.15f;

  private final Kit kit;
  private final Phrasebook words;
  private final StandingsView view;
  private final float high;
  private final boolean bars;
  private final float figures;

  /** The table for what is left of the screen under its heading. */
  public Places(Kit kit, Phrasebook words, StandingsView view) {
    this.kit = kit;
    this.words = words;
    this.view = view;
    int rows = Math.max(1, view.rows().size());
    float room = kit.units().height() - kit.px(Length.CONTENT_TOP) - kit.px(Length.CONTENT_BOTTOM);
    float each = (room - kit.u(HEADING) - kit.u(GAP)) / rows - kit.u(GAP);
    high = Math.min(kit.u(MOST_HIGH), (float) Math.floor(each) - 1);
    figures =
        view.rows().stream()
            .flatMap(row -> view.measures().stream().map(row::on))
            .map(result -> new Words(kit, Style.SUBHEADING, told(result)).weight(Weight.SEMIBOLD))
            .map(Words::getPrefWidth)
            .max(Float::compare)
            .orElse(0f);
    float longest =
        view.rows().stream()
            .map(row -> name(row, Style.BODY).getPrefWidth())
            .max(Float::compare)
            .orElse(0f);
    bars = !kit.units().narrow() && longest <= room(figures + kit.u(1 + BAR));
  }

  private Words name(Row row, Style style) {
    return new Words(kit, style, words.say(row.team().name())).weight(Weight.SEMIBOLD);
  }

  // What is left for a name, where each measure's column is so wide.
  private float room(float column) {
    float content = kit.units().width() - 2 * kit.px(Length.SIDE) - kit.u(PLACE + 4);
    boolean flags = view.rows().stream().anyMatch(r -> !r.team().delegation().isOfDrafters());
    float signs = kit.u(1.3333f) + mark() + (flags ? kit.u(1.3333f) + mark() * FLAG : 0);
    return content - signs - view.measures().size() * (column + kit.u(2));
  }

  private float mark() {
    return Math.min(kit.u(MARK), high - kit.u(0.6667f));
  }

  /** What stands over the columns. */
  public Table heading(String title) {
    Table line = new Table();
    line.add(new Words(kit, Style.TITLE, title).most(1).orSmaller()).growX().left().bottom();
    for (By by : view.measures()) {
      Table told = new Table();
      boolean orders = by == view.order() && view.measures().size() > 1;
      Words name = new Words(kit, Style.SUBHEADING, words.say("play." + by.word()));
      told.add(name.tone(orders ? Tone.ACCENT : Tone.INK)).growX().left().row();
      if (bars) {
        String means = words.say("group.standings.means." + by.word());
        told.add(new Words(kit, Style.CAPTION, means).tone(Tone.MUTED)).growX().left();
      }
      line.add(told).width(column()).padLeft(kit.u(2)).bottom();
    }
    line.add().width(kit.u(2));
    return line;
  }

  /** All places. */
  public Table table() {
    Table table = new Table();
    for (List<Row> place : places()) {
      table.add(sheet(place)).growX().padBottom(kit.u(GAP)).row();
    }
    return table;
  }

  private List<List<Row>> places() {
    List<List<Row>> places = new ArrayList<>();
    for (Row row : view.rows()) {
      boolean shares =
          !places.isEmpty()
              && row.place() > 0
              && places.get(places.size() - 1).get(0).place() == row.place();
      if (!shares) {
        places.add(new ArrayList<>());
      }
      places.get(places.size() - 1).add(row);
    }
    return places;
  }

  private Table sheet(List<Row> rows) {
    Sheet sheet = new Sheet(kit);
    sheet.pad(0, kit.u(2), 0, kit.u(2));
    sheet.add(place(rows.get(0))).width(kit.u(PLACE)).left();
    Table teams = new Table();
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0) {
        teams.add(new Rule(kit)).growX().row();
      }
      teams.add(team(rows.get(i))).growX().minHeight(high).row();
    }
    sheet.add(teams).growX();
    return sheet;
  }

  private Table place(Row row) {
    Table told = new Table();
    String place = row.place() == 0 ? "–" : Integer.toString(row.place());
    Style style = high < kit.line(Style.HEADING) ? Style.SUBHEADING : Style.HEADING;
    told.add(new Words(kit, style, place).weight(Weight.BOLD)).left().row();
    if (row.level()) {
      Words level = new Words(kit, Style.CAPTION, words.say("group.standings.shared"));
      told.add(level.tone(Tone.MUTED)).left();
    }
    told.left();
    return told;
  }

  private Table team(Row row) {
    boolean twoLines = high >= 2 * kit.line(Style.BODY);
    Table line = new Table();
    float mark = mark() / kit.units().unit();
    line.add(TeamMark.of(kit, row.team().id(), mark, row.team().here())).padRight(kit.u(1.3333f));
    if (!row.team().delegation().isOfDrafters()) {
      line.add(Flag.of(kit, row.team().delegation(), mark * FLAG)).padRight(kit.u(1.3333f));
    }
    Table names = new Table();
    boolean fits = name(row, Style.BODY).getPrefWidth() <= room(column());
    names.add(name(row, fits ? Style.BODY : Style.CAPTION).plain()).growX().left().row();
    if (twoLines && !row.team().delegation().isOfDrafters()) {
      names
          .add(
              new Words(kit, Style.BODY, words.say(row.team().delegation().shortName()))
                  .tone(Tone.MUTED)
                  .plain()
                  .most(1))
          .growX()
          .left();
    }
    line.add(names).growX().left();
    for (By by : view.measures()) {
      line.add(result(row.on(by), by)).width(column()).padLeft(kit.u(2));
    }
    return line;
  }

  private Table result(Result result, By by) {
    Table told = new Table();
    told.left();
    if (result.possible() == 0) {
      told.add(new Words(kit, Style.BODY, "–").tone(Tone.MUTED)).left();
      return told;
    }
    Words figure = new Words(kit, Style.SUBHEADING, told(result)).weight(Weight.REGULAR);
    boolean orders = by == view.order() || view.measures().size() == 1;
    figure.strong(result.printed()).oneLine().tone(orders ? Tone.INK : Tone.MUTED);
    told.add(figure).width(figures).left();
    if (bars) {
      told.add(new Share(kit, result, BAR)).padLeft(kit.u(1));
    }
    return told;
  }

  private String told(Result result) {
    return words.say(
        Message.of("play.score")
            .with("earned", result.printed())
            .with("possible", result.ofPrinted()));
  }

  private float column() {
    return bars ? figures + kit.u(1 + BAR) : Math.max(figures, kit.u(NARROW));
  }
}
