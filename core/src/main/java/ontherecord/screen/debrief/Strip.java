package ontherecord.screen.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.IntConsumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.DebriefView;

/** One mark a round, and under them what the round in view was about. */
public final class Strip {
  private Strip() {}

  /**
   * The strip of those rounds.
   *
   * @param open opens a round's reveal, by its step from 0
   */
  public static Table of(Kit kit, Phrasebook words, DebriefView view, IntConsumer open) {
    Words about = new Words(kit, Style.CAPTION, "").tone(Tone.MUTED);
    Table marks = new Table();
    for (DebriefView.PlayedRound round : view.rounds()) {
      int step = round.number() - 1;
      StripCell cell = new StripCell(kit, round);
      cell.onPress(() -> open.accept(step));
      cell.onFocus(() -> about.text(about(words, round)));
      marks.add(cell).uniformX().growX().padLeft(step == 0 ? 0 : kit.u(1));
    }
    about.text(about(words, view.rounds().get(0)));
    Table strip = new Table();
    strip.add(marks).growX().row();
    strip.add(about).growX().padTop(kit.u(0.6667f));
    return strip;
  }

  private static String about(Phrasebook words, DebriefView.PlayedRound round) {
    return words.say(
        Message.of("debrief.about")
            .with("number", round.number())
            .with("label", round.label())
            .with("measure", Message.of(round.ofFidelity() ? "play.fidelity" : "play.knowledge")));
  }
}
