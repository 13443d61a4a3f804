package ontherecord.screen.group.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.view.RoundView;
import ontherecord.view.group.CardDesk;
import ontherecord.view.group.CardDesk.Turn;

/**
 * The keys of the grid, as the foot and the help tell them.
 *
 * @param take takes what a hint leads to where it is pressed itself
 */
record GridHints(
    Phrasebook words, CardDesk desk, Consumer<Turn> take, Runnable why, Runnable pick) {

  void in(Foot foot) {
    if (desk.view().revealed()) {
      foot.hint("E", say("correct"), () -> take.accept(desk.correct()));
      foot.hint(words.say("key.up-down"), say("team"));
      foot.last(words.say("key.space"), say("onward"), () -> take.accept(desk.onward()));
      return;
    }
    boolean number = desk.entry().isNumber();
    foot.hint(letters(), say("card"));
    String none = say(number ? "none" : "pass");
    foot.hint(number ? "X" : "0", none, () -> take.accept(desk.pass()));
    foot.hint(words.say("key.delete"), say("take-back"), () -> take.accept(desk.takeBack()));
    foot.hint(words.say("key.up-down"), say("team"));
    if (isRoll()) {
      foot.hint("/", say("list"), pick);
    }
    if (!desk.view().asksForPositions()) {
      foot.hint("*", say("same"), () -> take.accept(desk.same()));
    }
    foot.hint(words.say("key.tab"), say("why"), why);
  }

  private String letters() {
    if (desk.entry().isNumber()) {
      return "0–9";
    }
    List<String> all = desk.entry().alphabet();
    return desk.entry().isTyped() ? "A–" + all.get(all.size() - 1) : "/";
  }

  List<Shortcut> shortcuts() {
    if (desk.view().revealed()) {
      return List.of(Shortcut.PUT_RIGHT, Shortcut.ROW);
    }
    boolean number = desk.entry().isNumber();
    List<Shortcut> all = new ArrayList<>();
    all.add(number ? Shortcut.DIGITS : Shortcut.CARDS);
    all.add(number ? Shortcut.NO_NUMBER : Shortcut.NO_CARD);
    all.addAll(List.of(Shortcut.TAKE_BACK, Shortcut.NEXT_ROW, Shortcut.ROW));
    if (!desk.view().asksForPositions()) {
      all.add(Shortcut.SAME);
    }
    if (isRoll()) {
      all.add(Shortcut.LIST);
    }
    all.add(Shortcut.WHY);
    return all;
  }

  private boolean isRoll() {
    return desk.view().open() instanceof RoundView.OfRollCall;
  }

  private String say(String key) {
    return words.say("group.entry.key." + key);
  }
}
