package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.view.AnswerShown;
import ontherecord.view.Mark;

/** A position beside those on record, and the room on the question. */
record PositionAnswer(Kit kit, Phrasebook words, AnswerShown.OfPosition answer, RoomPart room)
    implements AnswerPart {
  private static final float SHAPE = 2.3333f;

  @Override
  public String title() {
    return words.say("reveal.room");
  }

  @Override
  public String others() {
    return words.say("reveal.same-room");
  }

  @Override
  public Table inVerdict() {
    Table lines = new Table();
    lines.left();
    boolean same =
        answer.recorded().size() == 1
            && answer.recorded().get(0).position().equals(answer.said().position());
    if (same) {
      line(lines, "reveal.you-and-record", List.of(answer.said()));
    } else {
      line(
          lines,
          answer.observer() ? "reveal.you-predicted" : "reveal.you-said",
          List.of(answer.said()));
      line(lines, "reveal.record-says", answer.recorded());
    }
    return lines;
  }

  private void line(Table lines, String key, List<Mark> marks) {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      name(lines, i == 0 ? words.say(key) : "");
      PositionShape shape = Shape.of(mark);
      lines.add(new PositionMark(kit, shape, SHAPE)).padRight(kit.u(1));
      lines
          .add(new Words(kit, Style.BODY, words.say(mark.label())).weight(Weight.SEMIBOLD))
          .growX()
          .row();
    }
  }

  // Before the shape; in a narrow window over it.
  private void name(Table lines, String told) {
    Words name = new Words(kit, Style.CAPTION, told).tone(Tone.MUTED);
    if (!kit.units().narrow()) {
      lines.add(name.oneLine()).left().padRight(kit.u(1.6667f));
    } else if (!told.isEmpty()) {
      lines.add(name).growX().colspan(2).row();
    }
  }

  @Override
  public Table beside(Space space) {
    return room.build(space);
  }
}
