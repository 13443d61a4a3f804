package ontherecord.screen.group.part;

import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.mark.Ticks;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.view.group.ShowHead;

/** The bar over the show: the lesson, how far it has come, and what time is left. */
public final class ShowBar {
  private ShowBar() {}

  /** Fills the bar; where the window is narrow, the lesson is left out. */
  public static void fill(Kit kit, Bar bar, Phrasebook words, ShowHead head) {
    String lesson = kit.units().narrow() && head.round() > 0 ? "" : words.say(head.lesson());
    bar.title(words.say("game.name"), lesson);
    if (head.round() > 0) {
      String round =
          words.say(
              Message.of("play.round").with("number", head.round()).with("rounds", head.rounds()));
      bar.side().add(new Words(kit, Style.CAPTION, round).oneLine()).padLeft(kit.u(2));
      Ticks ticks = new Ticks(kit, head.rounds(), head.round() - 1, true);
      bar.side().add(ticks).padLeft(kit.u(2));
    }
  }

  /** The same with a small clock, where anything is timed. */
  public static void fill(Kit kit, Bar bar, Phrasebook words, ShowHead head, Countdown time) {
    if (time.isThere()) {
      bar.side().add(RingClock.small(kit, time)).padLeft(kit.u(2)).padRight(kit.u(1));
    }
    fill(kit, bar, words, head);
  }
}
