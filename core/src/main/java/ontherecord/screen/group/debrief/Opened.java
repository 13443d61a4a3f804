package ontherecord.screen.group.debrief;

import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.group.LookBackScene;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.LookBackView;

/** A page that is open: what it is laid out with, and whom it asks. */
record Opened(
    Kit kit,
    Phrasebook words,
    LookBackView view,
    Debriefing debriefing,
    Draft draft,
    LookBackScene screen) {

  String say(String key) {
    return words.say(key);
  }

  String say(Sayable what) {
    return words.say(what);
  }

  /** "3 of 14". */
  String place(int number, int of) {
    return words.say(Message.of("group.debrief.place").with("number", number).with("of", of));
  }
}
