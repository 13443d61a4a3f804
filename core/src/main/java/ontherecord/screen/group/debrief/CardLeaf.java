package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.Score;
import ontherecord.view.group.debrief.CardPage;
import ontherecord.view.group.debrief.Cell;

/** One team's card: its two figures side by side, and its rounds in a strip. */
record CardLeaf(Opened on, CardPage page) implements Leaf {
  private static final int MOST = 15;
  private static final float HIGH = 9;
  private static final float LOW = 6.6667f;

  @Override
  public void fill(Table content, Space space) {
    content.add(fitting(space)).growX().row();
    content.add().expandY();
  }

  // Many rounds stand in two rows, lower ones where there is little room.
  private Table fitting(Space space) {
    for (boolean explained : List.of(true, false)) {
      for (float high : List.of(HIGH, LOW)) {
        if (Space.height(card(space, explained, high), space.width()) <= space.height()) {
          return card(space, explained, high);
        }
      }
    }
    return card(space, false, LOW);
  }

  private Table card(Space space, boolean explained, float high) {
    Kit kit = on.kit();
    float between = kit.u(high == HIGH ? 2.6667f : 1.3333f);
    Table card = new Table();
    card.add(Who.head(kit, on.words(), page.team())).growX().row();
    card.add(figures(explained)).growX().padTop(between).row();
    card.add(strip(space, high)).left().padTop(between).row();
    card.add(told()).growX().padTop(between);
    return card;
  }

  private Table figures(boolean explained) {
    Kit kit = on.kit();
    Table figures = new Table();
    figures.left();
    for (Score score : page.scores()) {
      Sheet sheet = new Sheet(kit);
      sheet.left();
      if (!explained) {
        sheet.padTop(kit.u(1)).padBottom(kit.u(1));
      }
      boolean none = score.possible().equals("0");
      Table figure = new Table();
      figure.add(new Words(kit, Style.FIGURE, none ? "–" : score.earned()).oneLine());
      if (!none) {
        Message of = Message.of("debrief.of").with("possible", score.possible());
        figure
            .add(new Words(kit, Style.SUBHEADING, on.say(of)).tone(Tone.MUTED).oneLine())
            .bottom()
            .padLeft(kit.u(1.3333f))
            .padBottom(kit.u(1));
      }
      sheet.add(figure).left().row();
      sheet.add(new Words(kit, Style.SUBHEADING, on.say("play." + score.word()))).growX().row();
      if (explained) {
        String means = on.say("group.debrief.means." + score.word());
        sheet.add(new Words(kit, Style.BODY, means).tone(Tone.MUTED)).growX();
      }
      figures.add(sheet).growX().uniformX().growY().padRight(kit.u(2));
    }
    if (page.scores().size() == 1) {
      figures.add().growX().uniformX();
    }
    return figures;
  }

  // Two rows where there are more rounds than one row holds.
  private Table strip(Space space, float high) {
    Kit kit = on.kit();
    Table strip = new Table();
    strip.left();
    int rounds = page.cells().size();
    int across = rounds > MOST ? (rounds + 1) / 2 : rounds;
    float wide = (float) Math.floor(Math.min(space.width() / across, kit.u(13)));
    for (int i = 0; i < rounds; i++) {
      if (i > 0 && i % across == 0) {
        strip.row();
      }
      strip.add(numbered(page.cells().get(i), wide, high)).width(wide);
    }
    return strip;
  }

  private Table numbered(Cell cell, float wide, float high) {
    Kit kit = on.kit();
    Table one = new Table();
    String number = Integer.toString(cell.step() + 1);
    one.add(new Words(kit, Style.BODY, number).tone(Tone.MUTED).oneLine()).row();
    one.add(new CellMark(kit, cell).enabled(false))
        .width(wide - kit.u(0.6667f))
        .height(kit.u(high))
        .pad(kit.u(0.3333f));
    return one;
  }

  private Words told() {
    Message there =
        Message.of("group.debrief.card")
            .with("there", page.there())
            .with("rounds", page.cells().size())
            .with("reasons", page.reasons())
            .with("argued", page.argued());
    return new Words(on.kit(), Style.BODY, on.say(there)).tone(Tone.MUTED);
  }
}
