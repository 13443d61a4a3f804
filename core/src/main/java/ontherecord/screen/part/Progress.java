package ontherecord.screen.part;

import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.mark.Ticks;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.view.Heading;

/** The bar over rounds and reveals: the scenario, and how far the session has come. */
public final class Progress {
  private Progress() {}

  /** Fills the bar's left side; where there is no room for the scenario, the game's name stands. */
  public static void title(Kit kit, Bar bar, Phrasebook words, Heading heading) {
    String scenario = kit.units().narrow() ? "" : words.say(heading.scenario());
    bar.title(words.say("game.name"), scenario);
  }

  /** Fills its right side. */
  public static void show(Kit kit, Bar bar, Phrasebook words, Heading heading, boolean underWay) {
    String round =
        words.say(
            Message.of("play.round")
                .with("number", heading.number())
                .with("rounds", heading.rounds()));
    int made = underWay ? heading.number() - 1 : heading.number();
    bar.side().add(new Words(kit, Style.CAPTION, round).oneLine()).padLeft(kit.u(2));
    bar.side().add(new Ticks(kit, heading.rounds(), made, underWay)).padLeft(kit.u(2));
  }
}
