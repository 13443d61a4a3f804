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
import ontherecord.view.paper.Letters;

/** A spectrum with the letters of its positions, from one end to the other. */
public record Spectrum(Kit kit, Phrasebook words, List<RoundView.Card> cards) {
  private static final float GAP = 2.6667f;
  private static final float SHAPE = 5;

  /** The ways in which it may be laid out, the most readable first. */
  public List<Function<Space, Table>> ways() {
    List<Function<Space, Table>> ways = new ArrayList<>();
    Space content = Space.ofContent(kit);
    for (boolean meant : List.of(true, false)) {
      if (standsInColumns(content.width())) {
        ways.add(space -> columns(space.width(), meant));
      }
      ways.add(space -> rows(Style.HEADING, meant, 1));
      ways.add(space -> rows(Style.SUBHEADING, meant, 0.5f));
    }
    ways.add(space -> rows(Style.BODY, false, 0));
    return ways;
  }

  private float each(float width) {
    return (float) Math.floor((width - kit.u(GAP) * (cards.size() - 1)) / cards.size());
  }

  // Only where no word of a label is wider than its column.
  private boolean standsInColumns(float width) {
    return cards.stream()
        .allMatch(card -> label(card, Style.SUBHEADING).getMinWidth() <= each(width));
  }

  private Table columns(float width, boolean meant) {
    Table table = new Table();
    table.top().left();
    for (int i = 0; i < cards.size(); i++) {
      boolean last = i == cards.size() - 1;
      table.add(column(i, last, meant)).width(each(width) + (last ? 0 : kit.u(GAP))).top();
    }
    return table;
  }

  private Table column(int at, boolean last, boolean meant) {
    RoundView.Card card = cards.get(at);
    float right = last ? 0 : kit.u(GAP);
    Table column = new Table();
    column.top().left();
    Table line = new Table();
    line.left();
    line.add(new PositionMark(kit, Shape.of(card.mark()), SHAPE).flush());
    if (!last) {
      line.add(new Rule(kit, Tone.TICK, kit.u(0.5f)))
          .growX()
          .padLeft(kit.u(0.6667f))
          .padRight(kit.u(1.3333f));
    }
    column.add(line).growX().left().row();
    column.add(letter(at, Style.QUESTION)).left().row();
    column.add(label(card, Style.SUBHEADING)).growX().padRight(right).row();
    if (meant) {
      column
          .add(new Words(kit, Style.BODY, words.say(card.meaning())).tone(Tone.MUTED))
          .growX()
          .padRight(right)
          .padTop(kit.u(0.6667f));
    }
    return column;
  }

  private Table rows(Style style, boolean meant, float around) {
    Table table = new Table();
    table.top().left();
    for (int i = 0; i < cards.size(); i++) {
      RoundView.Card card = cards.get(i);
      Table row = new Table();
      row.left();
      row.add(new PositionMark(kit, Shape.of(card.mark()), style == Style.HEADING ? 4 : 3))
          .padRight(kit.u(1.6667f));
      row.add(letter(i, style)).width(kit.size(style)).padRight(kit.u(0.6667f));
      Table text = new Table();
      text.add(label(card, style)).growX().row();
      if (meant) {
        text.add(new Words(kit, Style.BODY, words.say(card.meaning())).tone(Tone.MUTED)).growX();
      }
      row.add(text).growX();
      table.add(row).growX().padTop(kit.u(around)).padBottom(kit.u(around)).row();
    }
    return table;
  }

  private Words letter(int at, Style style) {
    return new Words(kit, style, Letters.of(at)).weight(Weight.BOLD).oneLine();
  }

  private Words label(RoundView.Card card, Style style) {
    return new Words(kit, style, words.say(card.mark().label())).weight(Weight.SEMIBOLD);
  }
}
