package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.DarkScene;
import ontherecord.screen.group.LeadScreen;
import ontherecord.screen.group.RosterScreen;
import ontherecord.screen.group.StandingsScene;
import ontherecord.screen.group.lead.Glimpse;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.session.Scene;
import ontherecord.view.group.DarkView;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.StandingsView;
import ontherecord.view.group.StandingsView.By;
import ontherecord.view.group.roster.RosterWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What keys do for whoever leads a session. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class LeadKeysTest {
  private static final Gathering ROOM =
      LeadRooms.at("libya-2011", 3, new Scene(Scene.Part.THINK, 2, 0));

  private final GroupHeard heard = new GroupHeard();
  private final RosterHeard seen = new RosterHeard();

  @Test
  void inTheFacilitatorsWindowTheKeysAreThoseOfTheShow() {
    on(
        (kit, words) -> {
          LeadScreen screen =
              new LeadScreen(kit, words, LeadRooms.lead(ROOM), new Glimpse(), false, heard);
          Typist keys = new Typist(screen);
          keys.press(Keys.SPACE, Keys.PAGE_DOWN, Keys.ENTER);
          assertEquals(List.of("onward", "onward", "onward"), heard.take());
          keys.press(Keys.BACKSPACE, Keys.PAGE_UP, Keys.ESCAPE);
          assertEquals(List.of("back", "back", "pause"), heard.take());
          keys.type("t+-bknr");
          assertEquals(
              List.of("clock", "time 30", "time -30", "blank", "standings", "notes", "teams"),
              heard.take());
          screen.dispose();
        });
  }

  @Test
  void aKeyThatIsHeldDownDoesItsThingOnce() {
    on(
        (kit, words) -> {
          LeadScreen screen =
              new LeadScreen(kit, words, LeadRooms.lead(ROOM), new Glimpse(), false, heard);
          screen.show();
          screen.input().keyDown(Keys.B);
          for (int i = 0; i < 20; i++) {
            screen.input().keyTyped('b');
          }
          screen.input().keyUp(Keys.B);
          assertEquals(List.of("blank"), heard.take());
          screen.dispose();
        });
  }

  @Test
  void everyKeyLightsADarkWallAndDoesNothingElse() {
    on(
        (kit, words) -> {
          DarkScene screen = new DarkScene(kit, words, DarkView.of(ROOM), heard);
          Typist keys = new Typist(screen);
          keys.press(Keys.SPACE, Keys.BACKSPACE, Keys.PAGE_UP, Keys.PAGE_DOWN, Keys.ESCAPE);
          keys.type("b.ktr");
          List<String> all = heard.take();
          assertEquals(10, all.size());
          assertTrue(all.stream().allMatch("blank"::equals), all::toString);
          screen.dispose();
        });
  }

  @Test
  void standingsAreOrderedByEitherMeasureAndTakenAway() {
    on(
        (kit, words) -> {
          StandingsView view = StandingsView.of(ROOM, By.FIDELITY);
          StandingsScene screen =
              new StandingsScene(kit, words, view, heard, by -> seen.name("by", by.word()));
          Typist keys = new Typist(screen);
          keys.type("kf");
          assertEquals(List.of("name by knowledge", "name by fidelity"), seen.take());
          screen.goOnWith(StandingsView.of(ROOM, By.KNOWLEDGE));
          keys.type("k").press(Keys.ESCAPE, Keys.SPACE);
          assertEquals(List.of("standings", "standings", "onward"), heard.take());
          screen.dispose();
        });
  }

  @Test
  void whoIsInTheRoomIsChangedByKeys() {
    on(
        (kit, words) -> {
          RosterScreen screen = new RosterScreen(kit, words, RosterWriter.write(ROOM), seen);
          Typist keys = new Typist(screen);
          keys.type("n");
          screen.focus().to("bridge");
          keys.type("l").press(Keys.ENTER);
          keys.type("nl rd").press(Keys.ENTER);
          assertEquals(List.of("join", "go bridge", "name bridge nl rd"), seen.take());
          keys.press(Keys.ENTER);
          keys.type("xx").press(Keys.ESCAPE, Keys.ESCAPE);
          assertEquals(List.of(), seen.take(), "a name that was begun is thrown away");
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), seen.take());
          screen.dispose();
        });
  }

  private void on(BiConsumer<Kit, Phrasebook> test) {
    TestWindow.with(
        1280, 720, Look.plain(), kit -> test.accept(kit, Screens.words(Language.ENGLISH)));
  }
}
