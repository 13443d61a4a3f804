package ontherecord.screen.round;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Scale;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/** A number on a scale. It counts as an answer once it was set, not before. */
final class EstimatePanel extends Panel {
  private final RoundView.OfEstimate round;
  private Scale scale;
  private Words figure;
  private long number;
  private boolean set;

  EstimatePanel(Kit kit, Phrasebook words, RoundView.OfEstimate round) {
    super(kit, words);
    this.round = round;
    number = (round.from() + round.to()) / 2;
  }

  @Override
  public Table build(Space space) {
    figure = new Words(kit, Style.FIGURE, "").oneLine();
    Table told = new Table();
    told.add(figure).padRight(kit.u(2));
    told.add(new Words(kit, Style.HEADING, words.say(round.unit())).tone(Tone.MUTED)).growX();
    scale = new Scale(kit, (int) round.from(), (int) round.to()).value((int) number).quiet();
    scale.setName("scale");
    scale.onChange(this::take);
    Table panel = new Table();
    panel.left();
    panel.add().growY().row();
    panel.add(told).growX().padBottom(kit.u(2)).row();
    panel.add(scale).growX().row();
    panel
        .add(new Words(kit, Style.CAPTION, words.say("play.estimate.how")).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1.3333f))
        .row();
    panel.add().growY();
    show();
    return panel;
  }

  private void take(int value) {
    number = value;
    set = true;
    show();
    tell();
  }

  private void show() {
    figure.text(set ? Long.toString(number) : words.say("play.estimate.none"));
    figure.tone(set ? Tone.INK : Tone.MUTED);
    scale.filled(set);
  }

  @Override
  public void bind(Keys keys) {
    for (int digit = 0; digit <= 9; digit++) {
      digit(keys, Input.Keys.NUM_0 + digit);
      digit(keys, Input.Keys.NUMPAD_0 + digit);
    }
  }

  // A number can be typed wherever the focus stands.
  private void digit(Keys keys, int keycode) {
    keys.key(
        keycode,
        () -> {
          scale.takeFocus();
          scale.keyDown(keycode);
        });
  }

  @Override
  public boolean enter() {
    if (!set) {
      take((int) number);
      return true;
    }
    return false;
  }

  @Override
  public void hints(Foot foot) {
    foot.hint(words.say("key.left-right"), words.say("play.key.by-one"));
    foot.hint(words.say("key.up-down"), words.say("play.key.by-tens"));
    foot.hint("0–9", words.say("play.key.type"));
  }

  @Override
  public String start() {
    return "scale";
  }

  @Override
  public String kind() {
    return words.say("play.kind.estimate");
  }

  @Override
  public String missing() {
    return words.say("play.missing.number");
  }

  @Override
  public boolean isAnswered() {
    return set;
  }

  @Override
  public HandIn answer() {
    return HandIn.number(number);
  }
}
