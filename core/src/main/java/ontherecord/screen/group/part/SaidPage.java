package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.RoundView;
import ontherecord.view.group.RevealedView.Told;
import ontherecord.view.paper.Letters;

/** What every team answered where all were asked the same, and nothing of what is right. */
public record SaidPage(Kit kit, Phrasebook words, RoundView open, List<Told> told) {
  private static final float MARK = 4;

  /** The ways in which it may be laid out, the most readable first. */
  public List<Function<Space, Table>> ways() {
    if (open instanceof RoundView.OfEstimate scale) {
      return List.of(space -> numbers(space, scale));
    } else if (open instanceof RoundView.OfOrder) {
      List<Function<Space, Table>> ways = new ArrayList<>();
      for (Style style : List.of(Style.SUBHEADING, Style.BODY)) {
        ways.add(space -> orders(space, style));
      }
      return ways;
    }
    return new Lettered(kit, Item.of(words, open), i -> new Table(), this::marks, i -> false)
        .ways();
  }

  private Table marks(int place) {
    List<String> teams =
        told.stream()
            .filter(one -> one.marks().contains(place))
            .map(one -> one.team().id())
            .toList();
    float units = open instanceof RoundView.OfRollCall ? 3.3333f : MARK;
    float most = kit.u(open instanceof RoundView.OfRollCall ? 12 : 34);
    return teams.isEmpty() ? new Table() : new TeamStrip(kit, words).marks(teams, units, most);
  }

  // From the least to the most, then all of them on the scale.
  private Table numbers(Space space, RoundView.OfEstimate scale) {
    List<Told> sorted = told.stream().sorted(Comparator.comparingLong(Told::number)).toList();
    Table table = new Table();
    table.top().left();
    table.add(cells(space.width(), sorted)).left().padBottom(kit.u(4)).row();
    table.add(scale(kit, space.width(), scale, told, List.of())).growX();
    return table;
  }

  private Table cells(float width, List<Told> sorted) {
    Table cells = new Table();
    cells.left();
    int most = Math.max(1, (int) (width / kit.u(18)));
    for (int i = 0; i < sorted.size(); i++) {
      Table cell = new Table();
      cell.left();
      cell.add(TeamMark.solid(kit, sorted.get(i).team().id(), 5.5f)).padRight(kit.u(1.3333f));
      String number = Long.toString(sorted.get(i).number());
      cell.add(new Words(kit, Style.HEADING, number).weight(Weight.BOLD).oneLine());
      cells.add(cell).width(kit.u(18)).left().padBottom(kit.u(1.3333f));
      if (i % most == most - 1) {
        cells.row();
      }
    }
    return cells;
  }

  /** The scale between its ends, with the teams on it. */
  static Table scale(
      Kit kit, float width, RoundView.OfEstimate scale, List<Told> told, List<Long> numbers) {
    Table ends = new Table();
    Words least = end(kit, scale.from());
    Words most = end(kit, scale.to());
    float room = width - least.getPrefWidth() - most.getPrefWidth() - 2 * kit.u(2);
    ends.add(least).bottom().padBottom(numbers.isEmpty() ? 0 : kit.u(6.5f));
    ends.add(TeamScale.of(kit, room, scale.from(), scale.to(), told, numbers))
        .width(room)
        .padLeft(kit.u(2))
        .padRight(kit.u(2));
    ends.add(most).bottom().padBottom(numbers.isEmpty() ? 0 : kit.u(6.5f));
    return ends;
  }

  private static Words end(Kit kit, long number) {
    return new Words(kit, Style.SUBHEADING, Long.toString(number)).oneLine();
  }

  private Table orders(Space space, Style style) {
    float gap = kit.u(5);
    float left = (float) Math.floor((space.width() - gap) * 0.56f);
    Table both = new Table();
    both.top().left();
    List<Function<Space, Table>> things = Lettered.plain(kit, Item.of(words, open)).ways();
    Space half = new Space(left, space.height());
    List<Function<Space, Table>> fitting =
        style == Style.BODY ? things.subList(things.size() - 3, things.size()) : things;
    both.add(Projected.firstThatFits(half, fitting)).width(left).top().padRight(gap);
    both.add(rows(style)).growX().top();
    return both;
  }

  private Table rows(Style style) {
    Table rows = new Table();
    rows.top().left();
    for (Told one : told) {
      Table row = new Table();
      row.left();
      row.add(TeamMark.solid(kit, one.team().id(), style == Style.BODY ? 4 : MARK))
          .padRight(kit.u(1.6667f));
      StringBuilder letters = new StringBuilder();
      one.marks().forEach(mark -> letters.append(Letters.of(mark)).append("  "));
      row.add(new Words(kit, style, letters.toString().strip()).weight(Weight.SEMIBOLD).oneLine());
      rows.add(row).left().padBottom(kit.u(0.8f)).row();
    }
    return rows;
  }
}
