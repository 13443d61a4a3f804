package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.AnswerShown;

/** An estimate on its scale, beside every value that a source gives. */
record EstimateAnswer(Kit kit, Phrasebook words, AnswerShown.OfEstimate answer)
    implements AnswerPart {

  @Override
  public String title() {
    return words.say("reveal.numbers");
  }

  @Override
  public String others() {
    return words.say("reveal.other-values");
  }

  @Override
  public Table inVerdict() {
    return new Table();
  }

  @Override
  public Table beside(Space space) {
    Table part = new Table();
    part.top().left();
    part.add(figures()).growX().padTop(kit.u(1.3333f)).row();
    NumberLine line =
        new NumberLine(
            kit,
            space.width(),
            answer.from(),
            answer.to(),
            answer.said(),
            answer.values(),
            words.say("reveal.you"));
    part.add(line).growX().padTop(kit.u(4));
    return part;
  }

  // Each recorded value large; between two that differ stands a word, since either is right.
  private Table figures() {
    Table figures = new Table();
    figures.left();
    for (int i = 0; i < answer.values().size(); i++) {
      if (i > 0) {
        figures
            .add(new Words(kit, Style.BODY, words.say("reveal.or")).tone(Tone.MUTED).oneLine())
            .padLeft(kit.u(1.3333f))
            .padRight(kit.u(1.3333f));
      }
      String value = Long.toString(answer.values().get(i));
      figures.add(new Words(kit, Style.FIGURE, value).oneLine());
    }
    Table told = new Table();
    told.add(new Words(kit, Style.SUBHEADING, words.say(answer.unit()))).growX().row();
    Message yours = Message.of("reveal.number.yours").with("number", answer.said());
    told.add(new Words(kit, Style.CAPTION, words.say(yours)).tone(Tone.MUTED)).growX();
    figures.add(told).growX().padLeft(kit.u(2.6667f));
    return figures;
  }
}
