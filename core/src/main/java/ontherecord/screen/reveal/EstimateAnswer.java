package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
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
    for (long value : answer.values()) {
      part.add(told("reveal.number.recorded", value).weight(Weight.SEMIBOLD)).growX().row();
    }
    part.add(told("reveal.number.yours", answer.said()).tone(Tone.MUTED)).growX().row();
    part.add(
            new NumberLine(
                kit,
                space.width(),
                answer.from(),
                answer.to(),
                answer.said(),
                answer.values(),
                words.say("reveal.you")))
        .growX()
        .padTop(kit.u(2));
    return part;
  }

  private Words told(String key, long number) {
    return new Words(
        kit,
        Style.SUBHEADING,
        words.say(Message.of(key).with("number", number).with("unit", answer.unit())));
  }
}
