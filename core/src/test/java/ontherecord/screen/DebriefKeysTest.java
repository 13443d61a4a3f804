package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.screen.group.LookBackScene;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.session.Closing;
import ontherecord.session.GroupEvent;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.debrief.Cell;
import ontherecord.view.group.debrief.DebriefPage;
import ontherecord.view.group.debrief.EndPage;
import ontherecord.view.group.debrief.LeftPage;
import ontherecord.view.group.debrief.PathPage;
import ontherecord.view.group.debrief.QuestionPage;
import ontherecord.view.group.debrief.SentencePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The debrief, driven by keys alone. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class DebriefKeysTest {
  private static final Gathering ROOM = DebriefRooms.over(TheGame.scenario("libya-2011"), 8);

  private final GroupHeard heard = new GroupHeard();

  private interface Doing {
    void with(LookBackScene screen, Typist keys);
  }

  private static int first(Class<? extends DebriefPage> kind) {
    return IntStream.range(0, DebriefRooms.pages(ROOM))
        .filter(at -> kind.isInstance(DebriefRooms.page(ROOM, at).page()))
        .findFirst()
        .orElseThrow();
  }

  private void at(LookBackView view, Doing what) {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          var words = Screens.words(Language.ENGLISH);
          LookBackScene screen = new LookBackScene(kit, words, view, heard, heard);
          what.with(screen, new Typist(screen));
          screen.dispose();
        });
  }

  private void at(Class<? extends DebriefPage> kind, Doing what) {
    at(DebriefRooms.page(ROOM, first(kind)), what);
  }

  private static Gathering written() {
    return DebriefRooms.after(ROOM, new GroupEvent.SentenceWritten(DebriefRooms.SENTENCE));
  }

  private static LookBackView sentence(Gathering room) {
    return DebriefRooms.page(room, first(SentencePage.class));
  }

  @Test
  void digitsOpenChaptersOnAnyKeyboardAndTurnTheirPages() {
    int question = first(QuestionPage.class);
    at(
        QuestionPage.class,
        (screen, keys) -> {
          keys.press(Keys.NUM_1, Keys.NUM_2, Keys.NUM_3).digitOnAzerty(8).press(Keys.NUM_9);
          assertEquals(
              List.of(
                  "page 0",
                  "page " + first(LeftPage.class),
                  "page " + (question + 1),
                  "page " + first(EndPage.class)),
              heard.take());
        });
  }

  @Test
  void theKeysOfTheShowLeadOnwardAndBack() {
    at(
        QuestionPage.class,
        (screen, keys) -> {
          keys.press(Keys.SPACE, Keys.ENTER, Keys.PAGE_DOWN, Keys.BACKSPACE, Keys.PAGE_UP);
          keys.type("t+-bk").press(Keys.ESCAPE);
          assertEquals(
              List.of(
                  "onward",
                  "onward",
                  "onward",
                  "back",
                  "back",
                  "clock",
                  "time 30",
                  "time -30",
                  "blank",
                  "standings",
                  "pause"),
              heard.take());
        });
  }

  @Test
  void arrowsWalkThePlacesWhereTheRecordWasLeftAndEnterReadsWhy() {
    PathPage path = (PathPage) DebriefRooms.page(ROOM, 0).page();
    List<Cell> left =
        path.rows().stream().flatMap(row -> row.cells().stream()).filter(Cell::left).toList();
    at(
        PathPage.class,
        (screen, keys) -> {
          Cell cell = left.get(0);
          assertEquals("cell-" + cell.team() + "-" + cell.step(), keys.focused());
          keys.press(Keys.ENTER);
          assertEquals(List.of("page " + cell.page()), heard.take());
          keys.press(Keys.RIGHT, Keys.DOWN).type("a");
          String[] place = keys.focused().split("-", -1);
          assertEquals(
              List.of("argued " + place[1] + " " + place[2] + " " + !isArgued(left, place)),
              heard.take());
          keys.press(Keys.SPACE);
          assertEquals(List.of("onward"), heard.take(), "space never stops here");
        });
  }

  private static boolean isArgued(List<Cell> cells, String[] place) {
    return cells.stream()
        .filter(c -> c.team().equals(place[1]) && c.step() == Integer.parseInt(place[2]))
        .anyMatch(Cell::argued);
  }

  @Test
  void dissentIsMarkedWhereItIsReadAndArrowsLeadToTheNextPlace() {
    int first = first(LeftPage.class);
    LeftPage page = (LeftPage) DebriefRooms.page(ROOM, first).page();
    at(
        LeftPage.class,
        (screen, keys) -> {
          keys.type("a").press(Keys.RIGHT, Keys.LEFT);
          String place = page.team().id() + " " + page.step();
          int last = first + DebriefRooms.page(ROOM, first).contents().at(first).pages() - 1;
          assertEquals(
              List.of(
                  "argued " + place + " " + !page.argued(), "page " + (first + 1), "page " + last),
              heard.take());
        });
  }

  @Test
  void aReasonIsWrittenAndKeptByEnter() {
    LeftPage page = (LeftPage) DebriefRooms.page(ROOM, first(LeftPage.class)).page();
    at(
        LeftPage.class,
        (screen, keys) -> {
          keys.type("w").press(Keys.HOME).type("1 b t, ").press(Keys.ENTER);
          assertEquals(
              List.of(
                  "reason " + page.team().id() + " " + page.step() + " 1 b t, " + page.reason()),
              heard.take());
        });
  }

  @Test
  void whileSomethingIsWrittenEveryLetterGoesThere() {
    at(
        sentence(ROOM),
        (screen, keys) -> {
          keys.type("w").type("We all").press(Keys.SPACE, Keys.NUM_1).type("k|bn").type("\b\b");
          assertEquals(List.of(), heard.take());
          screen.speak(Screens.words(Language.FRENCH));
          screen.wear(new Look(Theme.INK, TextSize.LARGE, true));
          keys.type("!").press(Keys.ESCAPE);
          assertEquals(List.of("sentence We all 1k!"), heard.take());
          keys.type("k");
          assertEquals(List.of("standings"), heard.take(), "closed, letters are keys again");
        });
  }

  @Test
  void whatWasNotChangedIsNotAskedForAgain() {
    at(
        sentence(written()),
        (screen, keys) -> {
          keys.type("w").press(Keys.ENTER);
          assertEquals(List.of(), heard.take());
        });
  }

  @Test
  void consensusIsAKeyAndTheSameKeyTakesItBack() {
    at(sentence(written()), (screen, keys) -> keys.type("c"));
    assertEquals(List.of("consensus true"), heard.take());
    Closing agreed = new Closing(DebriefRooms.SENTENCE, Closing.Fate.CONSENSUS, Map.of());
    Gathering after = DebriefRooms.after(written(), new GroupEvent.SentenceDecided(agreed));
    at(sentence(after), (screen, keys) -> keys.type("c"));
    assertEquals(List.of("consensus false"), heard.take());
  }

  @Test
  void withoutASentenceNothingIsDecided() {
    at(sentence(ROOM), (screen, keys) -> keys.type("cv").press(Keys.NUM_1));
    assertEquals(List.of("page 0"), heard.take());
  }

  @Test
  void aVoteIsTakenByOneKeyATeam() {
    at(
        sentence(written()),
        (screen, keys) -> {
          keys.type("v").press(Keys.NUM_1, Keys.NUMPAD_2).digitOnAzerty(3).press(Keys.UP);
          keys.press(Keys.NUM_2, Keys.FORWARD_DEL).type("kbw");
          // One has gone; those that are here vote in the order of their seats.
          assertEquals(
              List.of(
                  "bridge votes FOR",
                  "star votes AGAINST",
                  "ladder votes ABSTAINS",
                  "ladder votes AGAINST",
                  "tree votes NONE"),
              heard.take());
          keys.press(Keys.ENTER);
          assertEquals(List.of(), heard.take(), "nobody has voted in what is shown");
          keys.press(Keys.ESCAPE).type("k");
          assertEquals(List.of("standings"), heard.take());
        });
  }

  @Test
  void votesAreCountedOnceSomebodyHasVoted() {
    at(
        sentence(DebriefRooms.voted(written(), Closing.Fate.OPEN)),
        (screen, keys) -> keys.type("v").press(Keys.ENTER));
    assertEquals(List.of("count"), heard.take());
  }

  @Test
  void theResultsAreWrittenAndTheEndIsAskedAbout() {
    at(
        EndPage.class,
        (screen, keys) -> {
          keys.type("w");
          assertEquals(List.of("write"), heard.take());
          keys.type("e");
          assertTrue(screen.isCovered());
          keys.press(Keys.ESCAPE);
          assertFalse(screen.isCovered());
          assertEquals(List.of(), heard.take());
          keys.type("e").press(Keys.ENTER);
          assertEquals(List.of(), heard.take(), "who presses on stays");
          keys.type("e").press(Keys.LEFT, Keys.ENTER);
          assertEquals(List.of("end"), heard.take());
        });
  }

  @Test
  void everyPageTellsItsKeys() {
    for (int at = 0; at < DebriefRooms.pages(ROOM); at++) {
      at(
          DebriefRooms.page(ROOM, at),
          (screen, keys) -> {
            keys.type("?");
            assertTrue(screen.isCovered());
          });
    }
  }
}
