package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.TitleView;

/** The session that was left last, ready to go on. */
public final class Resume extends Card {
  private final Key cap = Key.large(kit, "C");

  public Resume(Kit kit, Phrasebook words, TitleView.Unfinished left, Runnable goOn) {
    super(kit);
    cloth(Cloth.OUTLINED);
    pad(kit.u(0.6667f), kit.u(3), kit.u(0.6667f), kit.u(2));
    left();
    add(cap).padRight(kit.u(2));
    add(new FlagTile(kit, Faces.of(left.you()), 5.5f)).padRight(kit.u(2));
    Table both = new Table();
    Words name = new Words(kit, Style.BODY, words.say("title.continue"));
    both.add(name.weight(Weight.SEMIBOLD)).growX().row();
    both.add(new Words(kit, Style.CAPTION, words.say(left.scenario())).tone(Tone.MUTED)).growX();
    add(both).growX();
    add(new Words(kit, Style.CAPTION, words.say(where(left))).tone(Tone.MUTED).oneLine())
        .padLeft(kit.u(2));
    onPress(goOn);
    setName("continue");
  }

  private static Message where(TitleView.Unfinished left) {
    return left.number() == 0
        ? Message.of("title.continue.start")
        : Message.of("title.continue.at")
            .with("number", left.number())
            .with("rounds", left.rounds());
  }

  @Override
  protected void focusChanged() {
    cap.on(hasFocus() ? Key.Ground.CHOSEN : Key.Ground.PLAIN);
  }
}
