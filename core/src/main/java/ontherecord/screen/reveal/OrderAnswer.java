package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.AnswerShown;

/** Things in the right order, each with its value and where it had been put. */
record OrderAnswer(Kit kit, Phrasebook words, AnswerShown.OfOrder answer) implements AnswerPart {
  private static final float MARK = 3.3333f;

  @Override
  public String title() {
    return words.say("reveal.order");
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
  public Table beside(Space space) {
    return space.holding(this::list);
  }

  private Table list(Style style) {
    Table list = new Table();
    list.top();
    for (int i = 0; i < answer.things().size(); i++) {
      list.add(row(answer.things().get(i), i + 1, style)).growX().padBottom(kit.u(0.6667f)).row();
    }
    return list;
  }

  private Sheet row(AnswerShown.Ranked thing, int place, Style style) {
    boolean there = thing.said() == place;
    Sheet row = new Sheet(kit);
    float above = kit.u(style == Style.CAPTION ? 0.6667f : 1);
    row.pad(above, kit.u(2), above, kit.u(2));
    row.add(new Fate(kit, true, there, MARK)).padRight(kit.u(2));
    Table text = new Table();
    text.add(new Words(kit, style, words.say(thing.what()))).growX().row();
    Message said =
        there
            ? Message.of("reveal.order.there")
            : Message.of("reveal.order.put").with("place", thing.said());
    text.add(new Words(kit, Style.CAPTION, words.say(said)).tone(Tone.MUTED)).growX();
    row.add(text).growX();
    row.add(new Words(kit, style, words.say(thing.value())).weight(Weight.BOLD).oneLine())
        .padLeft(kit.u(2));
    return row;
  }
}
