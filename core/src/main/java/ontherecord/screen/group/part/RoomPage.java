package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.view.RoundView;
import ontherecord.view.group.RevealedView;
import ontherecord.view.paper.Letters;

/** The whole room after its teams: what it is recorded as saying, and where the teams stood. */
public record RoomPage(
    Kit kit, Phrasebook words, RoundView.OfPosition open, RevealedView.OfRoom page) {

  /** The ways in which it may be laid out, the most readable first. */
  public List<Function<Space, Table>> ways() {
    List<Function<Space, Table>> ways = new ArrayList<>();
    int all = Math.min(3, page.trends().size());
    for (int trends = Math.max(1, all); trends > 0; trends--) {
      int most = trends;
      ways.add(space -> page(space, Style.STATEMENT, most, true, 2));
      ways.add(space -> page(space, Style.BODY, most, true, 1));
    }
    ways.add(space -> page(space, Style.STATEMENT, 1, false, 1.5f));
    ways.add(space -> page(space, Style.BODY, 1, false, 1));
    return ways;
  }

  private Table page(Space space, Style style, int trends, boolean whole, float between) {
    Table table = new Table();
    table.top().left();
    table.add(new Words(kit, Style.HEADING, words.say("group.show.room"))).growX().row();
    page.trends().stream()
        .limit(trends)
        .forEach(
            trend ->
                table
                    .add(new Cited(kit, words, trend, whole).table(style, true))
                    .growX()
                    .padTop(kit.u(between))
                    .row());
    if (page.trends().isEmpty()) {
      table
          .add(new Words(kit, Style.BODY, words.say("group.show.no-trend")).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(1.3333f))
          .row();
    }
    table
        .add(new Words(kit, Style.BODY, words.say("group.show.teams-said")).weight(Weight.SEMIBOLD))
        .growX()
        .padTop(kit.u(between * 1.5f))
        .padBottom(kit.u(0.6667f))
        .row();
    if (whole) {
      rows(table, space.width(), between);
    } else {
      TeamStrip strip = new TeamStrip(kit, words);
      List<Table> cells = new ArrayList<>();
      for (int i = 0; i < open.cards().size(); i++) {
        if (!there(i).isEmpty()) {
          cells.add(row(i, space.width()));
        }
      }
      table.add(strip.wrapped(cells, space.width(), 3)).left().row();
    }
    if (!page.silent().isEmpty()) {
      Table silent = new TeamStrip(kit, words).silent(page.silent(), space.width());
      table.add(silent).growX().padTop(kit.u(0.6667f));
    }
    return table;
  }

  private void rows(Table table, float width, float between) {
    for (int i = 0; i < open.cards().size(); i++) {
      table.add(new Rule(kit)).growX().row();
      table
          .add(row(i, width))
          .growX()
          .padTop(kit.u(between * 0.2f))
          .padBottom(kit.u(between * 0.2f))
          .row();
    }
    table.add(new Rule(kit)).growX().row();
  }

  private Table row(int at, float width) {
    RoundView.Card card = open.cards().get(at);
    List<String> there = there(at);
    Table row = new Table();
    row.left();
    row.add(new PositionMark(kit, Shape.of(card.mark()), 2.5f)).padRight(kit.u(1));
    Tone tone = there.isEmpty() ? Tone.MUTED : Tone.INK;
    row.add(new Words(kit, Style.BODY, Letters.of(at)).weight(Weight.BOLD).tone(tone).oneLine())
        .width(kit.u(2.5f))
        .padRight(kit.u(0.8f));
    TeamStrip strip = new TeamStrip(kit, words);
    row.add(there.isEmpty() ? new Table() : strip.marks(there, 4, width - kit.u(9)))
        .growX()
        .left()
        .minHeight(kit.u(4));
    return row;
  }

  private List<String> there(int at) {
    String position = open.cards().get(at).mark().position();
    return page.took().stream()
        .filter(took -> took.said().position().equals(position))
        .map(took -> took.team().id())
        .toList();
  }
}
