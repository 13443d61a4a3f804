package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.scenario.Scenario;
import ontherecord.screen.group.RevealScene;
import ontherecord.screen.group.ShowScreen;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.screen.reveal.Beside;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.view.group.RevealedView;
import ontherecord.view.group.ShowView;
import ontherecord.view.group.ShowWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the keys ask for on the wall. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class ShowKeysTest {
  private static final Look LOOK = new Look(Theme.PAPER, TextSize.NORMAL, true);
  private final Scenario lesson = TheGame.scenario("libya-2011");
  private final GroupHeard heard = new GroupHeard();

  private ShowView at(Scene scene) {
    int round = EntryRooms.first(lesson, "position");
    return ShowWriter.write(ShowRooms.at(lesson, round, 4, 3, scene));
  }

  private void on(ShowView view, BiConsumer<ShowScreen<?>, Typist> what) {
    TestWindow.with(
        1024,
        768,
        LOOK,
        kit -> {
          ShowScreen<?> screen =
              ShowRooms.screen(kit, Screens.words(Language.ENGLISH), view, heard);
          what.accept(screen, new Typist(screen));
          screen.dispose();
        });
  }

  @Test
  void everySceneIsLedByTheSameKeys() {
    for (Part part : List.of(Part.BRIEF, Part.THINK, Part.REVEAL, Part.DISCUSS)) {
      on(
          at(new Scene(part, 0, 0)),
          (screen, keys) -> {
            keys.press(Input.Keys.SPACE);
            keys.press(Input.Keys.PAGE_DOWN);
            keys.press(Input.Keys.BACKSPACE);
            keys.press(Input.Keys.PAGE_UP);
            keys.press(Input.Keys.ESCAPE);
            keys.type("t+-bknr");
          });
      assertEquals(
          List.of(
              "onward",
              "onward",
              "back",
              "back",
              "pause",
              "clock",
              "time 30",
              "time -30",
              "blank",
              "standings",
              "notes",
              "teams"),
          heard.take(),
          part.word());
    }
  }

  @Test
  void theSourceIsShownOverARevealAndTheMapInPlaceOfTheChamber() {
    RevealedView view = (RevealedView) at(new Scene(Part.REVEAL, 0, 0));
    List<Beside> shown = new ArrayList<>();
    TestWindow.with(
        1024,
        768,
        LOOK,
        kit -> {
          RevealScene screen =
              new RevealScene(
                  kit, Screens.words(Language.ENGLISH), view, Beside.CHAMBER, shown::add, heard);
          Typist keys = new Typist(screen);
          assertFalse(screen.isCovered());
          keys.type("s");
          assertTrue(screen.isCovered());
          keys.type("s");
          assertFalse(screen.isCovered());
          keys.type("mm");
          screen.dispose();
        });
    assertEquals(List.of(Beside.MAP, Beside.CHAMBER), shown);
  }

  @Test
  void aSceneGoesOnAsTheSameScreenAndAnotherPageIsAnother() {
    ShowView first = at(new Scene(Part.REVEAL, 0, 0));
    on(
        first,
        (screen, keys) -> {
          assertTrue(screen.shows(first));
          assertFalse(screen.shows(at(new Scene(Part.REVEAL, 0, 1))));
          screen.goOnWith(first);
        });
  }
}
