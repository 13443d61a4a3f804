package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.IntConsumer;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Times;
import ontherecord.view.DelegationsView.Length;

/** How much time there is, where a lesson has no delegations to choose from and begins at once. */
public final class TimeOverlay {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 72;

  private static final float ROOM = 66;

  private final Kit kit;
  private final Phrasebook words;
  private final Sayable scenario;
  private final List<Length> lengths;
  private final IntConsumer begin;
  private int minutes;

  /**
   * The question.
   *
   * @param minutes what is chosen at first
   * @param begin told the minutes that are chosen at last
   */
  public TimeOverlay(
      Kit kit,
      Phrasebook words,
      Sayable scenario,
      List<Length> lengths,
      int minutes,
      IntConsumer begin) {
    this.kit = kit;
    this.words = words;
    this.scenario = scenario;
    this.lengths = List.copyOf(lengths);
    this.minutes = minutes;
    this.begin = begin;
  }

  /** Lays it out; Esc closes it, and nothing has begun. */
  public void fill(Overlay overlay) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.CAPTION, words.say(scenario)).tone(Tone.MUTED)).growX().row();
    sheet.add(new Words(kit, Style.HEADING, words.say("length.title"))).growX().row();
    sheet
        .add(new Times(kit, words, lengths).table(kit.u(ROOM), minutes, chosen -> minutes = chosen))
        .left()
        .padTop(kit.u(2))
        .padBottom(kit.u(2.6667f))
        .row();
    Press press = Press.filled(kit, words.say("length.begin")).key(words.say("key.enter"));
    press.does(() -> begin.accept(minutes)).setName("begin");
    sheet.add(press).right();
    overlay.focus().to(press);
  }
}
