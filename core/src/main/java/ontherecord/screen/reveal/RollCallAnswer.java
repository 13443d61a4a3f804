package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Space;
import ontherecord.view.AnswerShown;

/** Who was named and picked, named and missed, picked and not named. */
record RollCallAnswer(Kit kit, Phrasebook words, AnswerShown.OfRollCall answer, RoomPart room)
    implements AnswerPart {
  private static final float NARROWEST = 23;
  private static final float FLAG = 4.6667f;

  @Override
  public String title() {
    return words.say(room.isEmpty() ? "reveal.roll" : "reveal.room");
  }

  @Override
  public String others() {
    return words.say("reveal.same-room");
  }

  @Override
  public Table inVerdict() {
    return new Table();
  }

  @Override
  public Table underVerdict(float width) {
    return room.isEmpty() ? new Table() : groups(width);
  }

  @Override
  public Table beside(Space space) {
    return room.isEmpty() ? groups(space.width()) : room.build(space);
  }

  private Table groups(float width) {
    Table part = new Table();
    part.top().left();
    group(part, width, true, true, "reveal.named-picked");
    group(part, width, true, false, "reveal.named-missed");
    group(part, width, false, true, "reveal.picked-only");
    if (answer.open()) {
      part.add(new Words(kit, Style.CAPTION, words.say("reveal.list-open")).tone(Tone.MUTED))
          .growX()
          .row();
    }
    return part;
  }

  private void group(Table part, float width, boolean named, boolean picked, String key) {
    List<AnswerShown.Call> calls =
        answer.calls().stream().filter(c -> c.named() == named && c.picked() == picked).toList();
    if (calls.isEmpty()) {
      return;
    }
    Table head = new Table();
    head.left();
    head.add(new Fate(kit, named, picked, 3)).padRight(kit.u(1.3333f));
    head.add(
            new Words(kit, Style.BODY, Integer.toString(calls.size()))
                .weight(Weight.SEMIBOLD)
                .oneLine())
        .padRight(kit.u(1.3333f));
    head.add(new Words(kit, Style.BODY, words.say(key)).weight(Weight.SEMIBOLD)).growX();
    part.add(head).growX().padBottom(kit.u(0.6667f)).row();
    part.add(flags(calls, width)).growX().padBottom(kit.u(1.6667f)).row();
  }

  private Table flags(List<AnswerShown.Call> calls, float width) {
    int columns = Math.max(1, (int) (width / kit.u(NARROWEST)));
    Table flags = new Table();
    flags.left();
    for (int i = 0; i < calls.size(); i++) {
      Table cell = new Table();
      cell.left();
      cell.add(Flag.of(kit, calls.get(i).emblem(), FLAG)).padRight(kit.u(1));
      cell.add(new Words(kit, Style.CAPTION, words.say(calls.get(i).emblem().name()))).growX();
      flags.add(cell).width((width - kit.u(2)) / columns).left().padBottom(kit.u(0.6667f));
      if (i % columns == columns - 1) {
        flags.row();
      }
    }
    return flags;
  }
}
