package ontherecord.screen;

import com.badlogic.gdx.Input;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.reveal.Beside;
import ontherecord.screen.round.Way;
import ontherecord.view.RevealView;
import ontherecord.view.RoundView;

/** Every screen of play in the states that are hardest to lay out, by name. */
final class PlayScreens {
  private PlayScreens() {}

  interface Opening {
    GameScreen open(Kit kit, Phrasebook words, PlayHeard heard);
  }

  static final Map<String, Opening> ALL = new TreeMap<>();

  static {
    ALL.put("round-position", round(PlayRounds.position()));
    ALL.put("round-five", round(PlayRounds.five()));
    ALL.put("round-observer", round(PlayRounds.observer()));
    ALL.put("round-choice", round(PlayRounds.choice(false)));
    ALL.put("round-several", round(PlayRounds.choice(true)));
    ALL.put("round-estimate", round(PlayRounds.estimate()));
    ALL.put("round-order", round(PlayOrders.order()));
    ALL.put("round-speaker", round(PlayOrders.speaker()));
    ALL.put("round-rollcall", round(PlayRounds.rollCall(false)));
    ALL.put("round-statement", round(PlayRounds.rollCall(true)));
    for (Way way : List.of(Way.CHAMBER, Way.MAP)) {
      String by = way.name().toLowerCase(Locale.ROOT);
      ALL.put("round-rollcall-" + by, round(PlayRounds.rollCall(false), way));
      ALL.put("round-speaker-" + by, round(PlayOrders.speaker(), way));
      ALL.put("round-crowd-" + by, round(PlayRolls.crowd(), way));
      ALL.put("round-few-" + by, round(PlayRolls.few(), way));
    }
    ALL.put("round-crowd", round(PlayRolls.crowd()));
    ALL.put("reveal-recorded", reveal(PlayReveals.asRecorded()));
    ALL.put("reveal-predicted", reveal(PlayReveals.predicted()));
    ALL.put("reveal-choice", reveal(PlayReveals.chosen()));
    ALL.put("reveal-estimate", reveal(PlayReveals.estimated()));
    ALL.put("reveal-order", reveal(PlayReveals.ordered()));
    ALL.put("reveal-rollcall", reveal(PlayReveals.called()));
    ALL.put("reveal-source", reveal(PlayReveals.predicted()));
    ALL.put("reveal-walked", reveal(PlayReveals.asRecorded()));
    ALL.put("reveal-map", map(PlayReveals.asRecorded()));
    ALL.put("reveal-map-predicted", map(PlayReveals.predicted()));
    ALL.put("reveal-map-rollcall", map(PlayReveals.called()));
    ALL.put("reveal-map-walked", reveal(PlayReveals.asRecorded()));
    ALL.put("debrief-sure", debrief(true));
    ALL.put("debrief-plain", debrief(false));
  }

  private static final Map<String, List<Integer>> KEYS =
      Map.of(
          "round-position", List.of(Input.Keys.NUM_1),
          "round-several", List.of(Input.Keys.NUM_1, Input.Keys.NUM_3),
          "round-estimate", List.of(Input.Keys.RIGHT, Input.Keys.UP),
          "round-order", List.of(Input.Keys.ENTER, Input.Keys.DOWN),
          "round-speaker", List.of(Input.Keys.SPACE),
          "round-crowd",
              List.of(Input.Keys.SPACE, Input.Keys.RIGHT, Input.Keys.SPACE, Input.Keys.RIGHT),
          "reveal-walked", List.of(Input.Keys.RIGHT, Input.Keys.RIGHT, Input.Keys.RIGHT),
          "round-rollcall",
              List.of(Input.Keys.SPACE, Input.Keys.DOWN, Input.Keys.SPACE, Input.Keys.RIGHT));

  static GameScreen open(String name, Kit kit, Language language) {
    return ALL.get(name).open(kit, Screens.words(language), new PlayHeard());
  }

  /** One of each kind in which an answer is made. */
  static final List<String> ROUNDS =
      List.of(
          "round-position",
          "round-choice",
          "round-several",
          "round-estimate",
          "round-rollcall",
          "round-rollcall-chamber",
          "round-rollcall-map",
          "round-order",
          "round-speaker");

  /** Presses what brings the screen into the state that its picture shows. */
  static void prepare(String name, Frame screen) {
    // A roll is called by the same keys in each way.
    String round = name.replaceAll("-(chamber|map)$", "");
    for (int key : KEYS.getOrDefault(round, List.of())) {
      screen.input().keyDown(key);
      screen.input().keyUp(key);
    }
    if (name.equals("reveal-source")) {
      type(screen, 's');
    }
    if (name.equals("reveal-map-walked")) {
      type(screen, 'm');
      screen.input().keyDown(Input.Keys.RIGHT);
      screen.input().keyUp(Input.Keys.RIGHT);
    }
  }

  static void type(Frame screen, char letter) {
    screen.input().keyTyped(letter);
  }

  private static Opening round(RoundView view) {
    return round(view, Way.LIST);
  }

  private static Opening round(RoundView view, Way way) {
    return (kit, words, heard) -> new RoundScreen(kit, words, view, way, heard);
  }

  private static Opening reveal(RevealView view) {
    return reveal(view, Beside.CHAMBER);
  }

  private static Opening map(RevealView view) {
    return reveal(view, Beside.MAP);
  }

  private static Opening reveal(RevealView view, Beside beside) {
    return (kit, words, heard) -> {
      RevealScreen screen = new RevealScreen(kit, words, view, beside, heard);
      screen.reader(heard);
      return screen;
    };
  }

  private static Opening debrief(boolean calibrated) {
    return (kit, words, heard) ->
        new DebriefScreen(kit, words, PlayReveals.debrief(calibrated), heard);
  }
}
