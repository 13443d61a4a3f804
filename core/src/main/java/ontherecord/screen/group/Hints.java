package ontherecord.screen.group;

import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.part.Countdown;
import ontherecord.screen.kit.frame.Foot;

/** What the foot of every scene tells of its keys, and the help of all. */
final class Hints {
  /** The keys that every scene answers to. */
  static final List<Shortcut> SHORTCUTS =
      List.of(
          Shortcut.ONWARD,
          Shortcut.BACK_STEP,
          Shortcut.STOP_CLOCK,
          Shortcut.MORE_TIME,
          Shortcut.BLANK,
          Shortcut.STANDINGS,
          Shortcut.NOTES,
          Shortcut.TEAMS,
          Shortcut.FULL_SCREEN,
          Shortcut.PAUSE,
          Shortcut.HELP);

  private Hints() {}

  /** Onward, with what that leads to. */
  static void lead(Foot foot, Phrasebook words, Driving driving, String onward) {
    foot.hint(words.say("key.space"), onward, driving::onward);
  }

  /** What can be done with the clock. */
  static void clock(Foot foot, Phrasebook words, Driving driving, Countdown time) {
    String does = !time.isThere() ? "start" : time.isRunning() ? "stop" : "go";
    foot.hint("T", words.say("group.show.key.clock." + does), driving::clock);
    if (time.isThere()) {
      foot.hint("+", words.say("group.show.key.more"), () -> driving.time(ShowScreen.STEP));
    }
  }

  /** The way back, and the notes. */
  static void others(Foot foot, Phrasebook words, Driving driving) {
    foot.hint(words.say("key.backspace"), words.say("group.show.key.back"), driving::back);
    foot.hint("N", words.say("group.show.key.notes"), driving::notes);
  }
}
