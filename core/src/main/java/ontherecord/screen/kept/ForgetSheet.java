package ontherecord.screen.kept;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.library.OfferSheet;
import ontherecord.screen.library.OfferSheet.Way;

/**
 * Asks whose names and reasons are to be forgotten, and says what stays.
 *
 * @param chosen how many sessions are chosen
 * @param all how many there are
 * @param reports where reports were written to; "" while there are none
 */
public record ForgetSheet(Kit kit, Phrasebook words, int chosen, int all, String reports) {

  /** Lays the sheet out. */
  public void fill(Overlay overlay, Runnable close, Runnable these, Runnable every) {
    String about = words.say("sessions.forget.about");
    if (!reports.isEmpty()) {
      about += " " + words.say(Message.of("sessions.forget.reports").with("folder", reports));
    }
    Way some =
        new Way(
            "these",
            words.say(Message.of("sessions.forget.these").with("number", chosen)),
            words.say("sessions.forget.these.about"),
            these);
    Way whole =
        new Way(
            "every",
            words.say(Message.of("sessions.forget.every").with("number", all)),
            words.say("sessions.forget.every.about"),
            every);
    new OfferSheet(kit, words.say("sessions.forget.ask"), about, List.of(some, whole))
        .fill(overlay, close);
  }
}
