package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.mark.Tag;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Question;
import ontherecord.screen.part.Speaking;
import ontherecord.view.RoundView;

/**
 * What stands over a round: for whom one speaks and when, and what is asked. An observer reads
 * first why it observes, and sees the flag of the one it predicts.
 */
public final class Asking {
  private static final float ASKED = 11;

  private Asking() {}

  /**
   * The head of that round.
   *
   * @param kind of round, in two or three words
   * @param width in pixels
   */
  public static Table of(Kit kit, Phrasebook words, RoundView round, String kind, float width) {
    Table head = new Table();
    head.left();
    Table first = new Table();
    first.add(new Speaking(kit, words, round.heading())).left();
    first.add().growX();
    first.add(new Words(kit, Style.CAPITALS, kind).tone(Tone.MUTED).oneLine());
    head.add(first).growX().row();
    if (round instanceof RoundView.OfPosition position && position.observer()) {
      observer(kit, words, position, head, width);
    } else {
      head.add(Question.of(kit, words.say(round.prompt()), width)).growX().padTop(kit.u(1.3333f));
    }
    return head;
  }

  private static void observer(
      Kit kit, Phrasebook words, RoundView.OfPosition round, Table head, float width) {
    Sheet why = new Sheet(kit).on(Tone.SOFT);
    why.pad(kit.u(1), kit.u(2), kit.u(1), kit.u(2));
    why.add(Tag.you(kit, words.say("play.observer"))).padRight(kit.u(2));
    why.add(new Words(kit, Style.BODY, words.say(round.why()))).growX();
    head.add(why).growX().padTop(kit.u(1.3333f)).row();
    Table asked = new Table();
    asked.add(Flag.of(kit, round.asked(), ASKED)).padRight(kit.u(2.6667f));
    float room = width - kit.u(ASKED) - kit.u(2.6667f);
    asked.add(Question.of(kit, words.say(round.prompt()), room)).growX();
    head.add(asked).growX().padTop(kit.u(1.6667f));
  }
}
