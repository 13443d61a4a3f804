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
    return space.holding(this::list);
  }

  private Table list(Style style) {
    Table list = new Table();
    list.top();
    for (AnswerShown.Option option : answer.options()) {
      list.add(row(option, style))
          .growX()
          .padBottom(kit.u(style == Style.CAPTION ? 0.6667f : 1))
          .row();
    }
    return list;
  }

  private Sheet row(AnswerShown.Option option, Style style) {
    boolean plain = !option.right() && !option.chosen();
    Sheet row = new Sheet(kit).on(option.right() ? Tone.SHEET : Tone.BACKGROUND);
    float above = kit.u(style == Style.CAPTION ? 0.6667f : 1.3333f);
    row.pad(above, kit.u(2), above, kit.u(2));
    row.add(new Fate(kit, option.right(), option.chosen(), MARK)).padRight(kit.u(2));
    Table text = new Table();
    text.add(
            new Words(kit, style, words.say(option.text()))
                .weight(option.right() ? Weight.SEMIBOLD : Weight.REGULAR)
                .tone(plain ? Tone.MUTED : Tone.INK))
        .growX()
        .row();
    if (!plain) {
      text.add(new Words(kit, Style.CAPTION, words.say(key(option))).tone(Tone.MUTED)).growX();
    }
    row.add(text).growX();
    return row;
  }

  private static String key(AnswerShown.Option option) {
    if (option.right()) {
      return option.chosen() ? "reveal.right-chosen" : "reveal.right-missed";
    }
    return "reveal.wrong-chosen";
  }
}
