package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.RoundView;
import ontherecord.view.group.RevealedView;
import ontherecord.view.paper.Letters;

/** What is right where all were asked the same, and what that rests on. */
public record RightPage(Kit kit, Phrasebook words, RoundView open, RevealedView.Right page) {
  private static final float BESIDE = 5;
  private static final float SHARE = 0.54f;

  /** The ways in which it may be laid out, the most readable first. */
  public List<Function<Space, Table>> ways() {
    List<Function<Space, Table>> ways = new ArrayList<>();
    int all = Math.max(1, Math.min(2, page.record().size()));
    for (int lines = all; lines > 0; lines--) {
      int most = lines;
      ways.add(space -> both(space, Style.STATEMENT, most, true));
      ways.add(space -> both(space, Style.BODY, most, true));
    }
    ways.add(space -> both(space, Style.STATEMENT, 1, false));
    ways.add(space -> both(space, Style.BODY, 1, false));
    ways.add(space -> both(space, Style.BODY, 0, false));
    return ways;
  }

  private Table both(Space space, Style style, int lines, boolean whole) {
    if (open instanceof RoundView.OfEstimate scale) {
      return numbers(space, scale, style, lines, whole);
    }
    float left = (float) Math.floor((space.width() - kit.u(BESIDE)) * SHARE);
    Space solution = new Space(left, space.height());
    Table both = new Table();
    both.top().left();
    both.add(Projected.firstThatFits(solution, solution()))
        .width(left)
        .top()
        .padRight(kit.u(BESIDE));
    both.add(rests(style, lines, whole)).growX().top();
    return both;
  }

  private List<Function<Space, Table>> solution() {
    List<Integer> right = page.solution().places();
    List<Item> items = Item.of(words, open);
    if (open instanceof RoundView.OfOrder) {
      List<Item> ordered =
          right.stream()
              .map(place -> new Item(Letters.of(place), List.of(), items.get(place).text()))
              .toList();
      return new Lettered(kit, ordered, i -> new Table(), this::value, i -> false).ways();
    }
    if (open instanceof RoundView.OfRollCall) {
      List<Item> named = right.stream().map(items::get).toList();
      return new Lettered(kit, named, i -> mark(true), i -> new Table(), i -> false).ways();
    }
    return new Lettered(
            kit, items, i -> mark(right.contains(i)), i -> new Table(), i -> !right.contains(i))
        .ways();
  }

  private Table mark(boolean right) {
    Table mark = new Table();
    Sign sign = new OutcomeMark(kit, 4, 3.3333f);
    sign.setVisible(right);
    mark.add(sign);
    return mark;
  }

  private Table value(int at) {
    Table value = new Table();
    value.add(
        new Words(kit, Style.BODY, words.say(page.solution().values().get(at)))
            .tone(Tone.ACCENT)
            .weight(Weight.SEMIBOLD)
            .oneLine());
    return value;
  }

  private Table numbers(
      Space space, RoundView.OfEstimate scale, Style style, int lines, boolean whole) {
    Table table = new Table();
    table.top().left();
    Table figures = new Table();
    figures.left();
    for (long number : page.solution().numbers()) {
      if (figures.hasChildren()) {
        figures
            .add(new Words(kit, Style.HEADING, words.say("reveal.or")).tone(Tone.MUTED).oneLine())
            .padLeft(kit.u(2))
            .padRight(kit.u(2));
      }
      figures.add(new Words(kit, Style.FIGURE, Long.toString(number)).tone(Tone.ACCENT).oneLine());
    }
    figures
        .add(new Words(kit, Style.HEADING, words.say(scale.unit())).tone(Tone.MUTED))
        .growX()
        .padLeft(kit.u(2.6667f));
    table.add(figures).growX().padBottom(kit.u(1.3333f)).row();
    List<RevealedView.Told> told = page.judged().stream().map(RevealedView.Judged::told).toList();
    table
        .add(SaidPage.scale(kit, space.width(), scale, told, page.solution().numbers()))
        .growX()
        .padBottom(kit.u(2))
        .row();
    table.add(rests(style, lines, whole)).growX();
    return table;
  }

  private Table rests(Style style, int lines, boolean whole) {
    Table rests = new Table();
    rests.top().left();
    String because = words.say(page.because());
    if (!because.isEmpty()) {
      rests.add(new Words(kit, style, because)).growX().padBottom(kit.u(1.6667f)).row();
    }
    page.record().stream()
        .limit(lines)
        .forEach(
            line ->
                rests
                    .add(new Cited(kit, words, line, whole).table(style, true))
                    .growX()
                    .padBottom(kit.u(1.6667f))
                    .row());
    if (lines == 0) {
      page.record().stream()
          .limit(1)
          .map(line -> new Cited(kit, words, line, false))
          .forEach(
              cited ->
                  rests.add(because.isEmpty() ? cited.table(style, false) : cited.below()).growX());
    }
    return rests;
  }
}
