package ontherecord.screen.check;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.view.Emblem;
import ontherecord.view.check.CheckView;

/** What is fine, a line each: how many, of what, and whether that is all there should be. */
public record FineList(Kit kit, Phrasebook words, List<CheckView.Fine> fine) {
  private static final float FLAG = 3.6667f;
  private static final int MOST_FLAGS = 8;
  private static final int MOST_FLAGS_NARROW = 6;

  /** The list. */
  public Table table() {
    Table table = new Table();
    table.top().left();
    for (CheckView.Fine line : fine) {
      table.add(new Rule(kit)).growX().row();
      table.add(row(line)).growX().padTop(kit.u(0.6667f)).padBottom(kit.u(0.6667f)).row();
    }
    table.add(fine.isEmpty() ? nothing() : new Table()).growX().row();
    table.add(new Rule(kit)).growX();
    return table;
  }

  private Table nothing() {
    Table table = new Table();
    table
        .add(new Words(kit, Style.BODY, words.say("inspect.fine.nothing")).tone(Tone.MUTED))
        .growX();
    return table;
  }

  private Table row(CheckView.Fine line) {
    Table row = new Table();
    row.add(new Tick(kit, line.whole())).top().padTop(kit.u(0.3333f)).padRight(kit.u(1.3333f));
    Table told = new Table();
    String figure = words.say(line.figure());
    Words said = new Words(kit, Style.BODY, figure + "   " + words.say(line.what())).plain();
    told.add(said.strong(figure)).growX().row();
    if (!line.flags().isEmpty()) {
      told.add(flags(line.flags())).left().padTop(kit.u(0.8f));
    }
    row.add(told).growX();
    return row;
  }

  private Table flags(List<Emblem> flags) {
    Table row = new Table();
    int most = kit.units().narrow() ? MOST_FLAGS_NARROW : MOST_FLAGS;
    int shown = flags.size() > most ? most - 1 : flags.size();
    for (Emblem emblem : flags.subList(0, shown)) {
      row.add(Flag.of(kit, emblem, FLAG)).padRight(kit.u(0.8f));
    }
    if (shown < flags.size()) {
      String more = "+" + (flags.size() - shown);
      row.add(new Words(kit, Style.CAPTION, more).tone(Tone.MUTED).oneLine());
    }
    return row;
  }

  /** A check where all is there, a dash where some is not. */
  private static final class Tick extends Sign {
    private final boolean whole;

    Tick(Kit kit, boolean whole) {
      super(kit, kit.u(2.6667f), kit.u(2.6667f));
      this.whole = whole;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      float side = getPrefWidth();
      float stroke = kit.u(0.4f);
      if (whole) {
        kit.brush(batch, parentAlpha * getColor().a)
            .check(centreX(), centreY(), side * 0.9f, stroke, kit.colour(Tone.ACCENT));
      } else {
        kit.brush(batch, parentAlpha * getColor().a)
            .dash(centreX(), centreY(), side * 0.7f, stroke, kit.colour(Tone.MUTED));
      }
    }
  }
}
