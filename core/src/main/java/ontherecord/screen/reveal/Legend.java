package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.view.ChamberView;

/**
 * The chamber's key: a row a position with how many and who, and those of whom none is recorded.
 */
final class Legend {
  private static final float SHAPE = 2;
  private static final float COUNT = 4;

  private Legend() {}

  static Table of(Kit kit, Phrasebook words, ChamberView room, float width) {
    Table legend = new Table();
    for (ChamberView.Wedge wedge : room.wedges()) {
      legend.add(new Rule(kit)).growX().row();
      legend.add(row(kit, words, wedge, width)).growX().row();
    }
    legend.add(new Rule(kit)).growX().row();
    if (room.others() > 0) {
      legend.add(others(kit, words, room.others())).growX();
    }
    return legend;
  }

  private static Table row(Kit kit, Phrasebook words, ChamberView.Wedge wedge, float width) {
    boolean nobody = wedge.seats().isEmpty();
    Tone tone = nobody ? Tone.MUTED : Tone.INK;
    Words label = new Words(kit, Style.BODY, words.say(wedge.mark().label())).tone(tone);
    String who =
        nobody
            ? words.say("reveal.nobody")
            : words.say(new Listing(wedge.seats().stream().map(s -> s.emblem().name()).toList()));
    Words names = new Words(kit, Style.CAPTION, who).tone(Tone.MUTED);
    float room = width - kit.u(SHAPE * 1.2f + 1.3333f + COUNT + 2);
    boolean oneLine = label.getPrefWidth() + names.getPrefWidth() <= room;
    Table row = new Table();
    row.pad(kit.u(0.1667f), 0, kit.u(0.1667f), 0);
    PositionShape shape = Shape.of(wedge.mark());
    row.add(new PositionMark(kit, shape, SHAPE)).padRight(kit.u(1.3333f));
    row.add(count(kit, wedge.seats().size(), tone)).width(kit.u(COUNT));
    row.add(label).growX();
    if (oneLine) {
      row.add(names.align(Align.right)).padLeft(kit.u(2));
    } else {
      row.row();
      row.add(names).colspan(3).growX().padLeft(kit.u(SHAPE * 1.2f + 1.3333f + COUNT));
    }
    return row;
  }

  private static Words count(Kit kit, int number, Tone tone) {
    return new Words(kit, Style.BODY, Integer.toString(number))
        .weight(Weight.SEMIBOLD)
        .tone(tone)
        .oneLine();
  }

  private static Table others(Kit kit, Phrasebook words, int number) {
    Table row = new Table();
    row.pad(kit.u(0.1667f), 0, 0, 0);
    row.add(new PositionMark(kit, PositionShape.HOLLOW, SHAPE)).padRight(kit.u(1.3333f));
    String told = words.say(Message.of("reveal.others").with("number", number));
    row.add(new Words(kit, Style.CAPTION, told).tone(Tone.MUTED)).growX();
    return row;
  }
}
