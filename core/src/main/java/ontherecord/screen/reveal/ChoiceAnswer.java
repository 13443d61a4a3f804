package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.AnswerShown;

/** Every option with what became of it. */
record ChoiceAnswer(Kit kit, Phrasebook words, AnswerShown.OfChoice answer) implements AnswerPart {
  private static final float MARK = 3.3333f;

  @Override
  public String title() {
    return words.say("reveal.answers");
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
    Table list = new Table();
    list.top();
    for (AnswerShown.Option option : answer.options()) {
      list.add(row(option)).growX().padBottom(kit.u(1)).row();
    }
    return list;
  }

  private Table row(AnswerShown.Option option) {
    Sheet row = new Sheet(kit).on(option.right() ? Tone.SHEET : Tone.BACKGROUND);
    row.pad(kit.u(1), kit.u(2), kit.u(1), kit.u(2));
    row.add(new Fate(kit, option.right(), option.chosen(), MARK)).padRight(kit.u(2));
    Table text = new Table();
    text.add(
            new Words(kit, Style.BODY, words.say(option.text()))
                .weight(option.right() ? Weight.SEMIBOLD : Weight.REGULAR)
                .tone(option.right() || option.chosen() ? Tone.INK : Tone.MUTED))
        .growX()
        .row();
    text.add(new Words(kit, Style.CAPTION, words.say(key(option))).tone(Tone.MUTED)).growX();
    row.add(text).growX();
    return row;
  }

  private static String key(AnswerShown.Option option) {
    if (option.right()) {
      return option.chosen() ? "reveal.right-chosen" : "reveal.right-missed";
    }
    return option.chosen() ? "reveal.wrong-chosen" : "reveal.wrong-left";
  }
}
