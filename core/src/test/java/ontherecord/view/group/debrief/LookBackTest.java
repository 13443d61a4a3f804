package ontherecord.view.group.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.record.Reference;
import ontherecord.rules.Answer;
import ontherecord.session.Closing;
import ontherecord.session.Event;
import ontherecord.session.GroupEvent;
import ontherecord.session.GroupStory;
import ontherecord.session.HandedIn;
import ontherecord.session.Scene;
import ontherecord.session.SmallRoom;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.Mark;
import ontherecord.view.Shown;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.ShowWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group session on the bridge, looked back on. */
class LookBackTest {

  /** All of the story but the sentence and the closing. */
  private static List<Event> played() {
    return GroupStory.events().stream()
        .takeWhile(event -> !(event instanceof GroupEvent.SentenceWritten))
        .toList();
  }

  private static Gathering after(List<Event> events) {
    State state = State.of(events);
    return new Gathering(
        SmallRoom.ground(),
        new Shown(SmallRoom.record(), Reference.EMPTY),
        state,
        state.group().clock());
  }

  private static List<DebriefPage> pages(Event... more) {
    return LookBack.on(after(Stream.concat(played().stream(), Stream.of(more)).toList())).pages();
  }

  private static <P extends DebriefPage> P only(List<DebriefPage> pages, Class<P> kind) {
    List<P> found = pages.stream().filter(kind::isInstance).map(kind::cast).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  /** Said → recorded where the record was left; "-" passed, "." away. */
  private static String print(Cell cell) {
    String told =
        switch (cell.what()) {
          case POSITION -> cell.said().position() + (cell.left() ? "→" + recorded(cell) : "");
          case PREDICTION -> "(" + cell.predicted().id() + ")" + cell.quarters();
          case KNOWLEDGE -> cell.quarters() + "/4";
          case PASSED -> "-";
          case AWAY -> ".";
        };
    return told
        + (cell.reasoned() ? " reason" : "")
        + (cell.argued() ? " argued" : "")
        + (cell.corrected() ? " corrected" : "");
  }

  private static String recorded(Cell cell) {
    return cell.recorded().stream().map(Mark::position).collect(Collectors.joining("+"));
  }

  private static String print(PathPage path) {
    return path.rows().stream()
        .map(
            row ->
                row.number()
                    + " | "
                    + row.cells().stream()
                        .map(LookBackTest::print)
                        .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thePathTellsWhatEveryTeamDidInEveryRound() {
    assertEquals(
        """
        1 | ferry→build corrected | nothing→ferry reason argued | .
        2 | - | . | -
        3 | - | . | -
        4 | - | . | -""",
        print(only(pages(), PathPage.class)));
  }

  @Test
  void anObserversCellTellsWhomItPredicted() {
    List<Event> events =
        new ArrayList<>(
            List.of(
                SmallRoom.opening(),
                new GroupEvent.RoomArranged(ontherecord.session.Arrangement.USUAL),
                new Event.TeamSeated(GroupStory.observer("wave", "HILL", "DALE")),
                new Event.TeamSeated(SmallRoom.team("bridge", "DALE"))));
    List<Answer> answers =
        List.of(
            new Answer.PositionTaken("nothing"),
            new Answer.OptionsChosen(List.of(0)),
            new Answer.NumberEstimated(5),
            new Answer.RollCalled(java.util.Set.of("DALE")));
    for (int step = 0; step < 4; step++) {
      events.add(new Event.RoundBegun(step));
      for (String team : List.of("wave", "bridge")) {
        HandedIn in = new HandedIn(answers.get(step), HandedIn.Sure.UNSAID, "");
        events.add(new Event.AnswerHandedIn(team, step, in));
      }
      events.add(new Event.RoundRevealed(step));
    }
    events.add(new Event.SessionEnded());
    List<DebriefPage> pages = LookBack.on(after(events)).pages();
    assertEquals(
        """
        1 | (DALE)2 | nothing→pull-down
        2 | 4/4 | 4/4
        3 | 4/4 | 4/4
        4 | 0/4 | 0/4""",
        print(only(pages, PathPage.class)));
    assertEquals("bridge", only(pages, LeftPage.class).team().id(), "who predicts leaves nothing");
  }

  @Test
  void eachPlaceWhereTheRecordWasLeftHasAPageWithWhatWasSaidAndWhy() {
    List<DebriefPage> pages = pages();
    List<LeftPage> left =
        pages.stream().filter(LeftPage.class::isInstance).map(LeftPage.class::cast).toList();
    assertEquals(List.of("wave", "bridge"), left.stream().map(page -> page.team().id()).toList());
    assertEquals("B", left.get(0).said().letter());
    assertEquals(List.of("A"), left.get(0).recorded().stream().map(Lettered::letter).toList());
    assertEquals("Read wrongly.", left.get(0).correction());
    assertEquals("Because the river\nis wide.", left.get(1).reason());
    assertTrue(left.get(1).argued());
    for (Cell cell : only(pages, PathPage.class).rows().get(0).cells()) {
      if (cell.left()) {
        LeftPage page = (LeftPage) pages.get(cell.page());
        assertEquals(cell.team(), page.team().id(), "a cell leads to its own page");
      }
    }
  }

  @Test
  void whereNobodyLeftTheRecordThatIsSaid() {
    HandedIn right = GroupStory.position("build");
    List<DebriefPage> pages =
        pages(
            new GroupEvent.AnswerCorrected("wave", 0, right, "Read wrongly."),
            new GroupEvent.AnswerCorrected("bridge", 0, GroupStory.position("ferry"), "So, too."));
    assertEquals(new NobodyLeftPage(2), only(pages, NobodyLeftPage.class));
  }

  @Test
  void aTeamsCardCountsOnlyTheRoundsAtWhichItWasThere() {
    List<CardPage> cards =
        pages().stream().filter(CardPage.class::isInstance).map(CardPage.class::cast).toList();
    assertEquals(
        List.of(
            "wave ½ of 1, 0 of 3, 4 there",
            "bridge ½ of 1, 0 of 0, 1 there",
            "star 0 of 0, 0 of 3, 3 there"),
        cards.stream()
            .map(
                card ->
                    card.team().id()
                        + " "
                        + card.scores().stream()
                            .map(score -> score.earned() + " of " + score.possible())
                            .collect(Collectors.joining(", "))
                        + ", "
                        + card.there()
                        + " there")
            .toList());
  }

  @Test
  void chaptersComeInTheirOrderAndOnesWithoutPagesAreLeftOut() {
    assertEquals(
        "path left×2 questions silences cards×3 sentence end",
        LookBack.on(after(played())).contents().parts().stream()
            .map(part -> part.chapter().word() + (part.pages() > 1 ? "×" + part.pages() : ""))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    // votes, fate, what becomes of it
    "FOR FOR AGAINST,         VOTED,     ADOPTED",
    "FOR AGAINST ABSTAINS,    VOTED,     NOT_ADOPTED",
    "FOR ABSTAINS ABSTAINS,   VOTED,     ADOPTED",
    "ABSTAINS ABSTAINS,       VOTED,     NOT_ADOPTED",
    "AGAINST,                 VOTED,     NOT_ADOPTED",
    "FOR FOR,                 OPEN,      OPEN",
    "'',                      CONSENSUS, CONSENSUS"
  })
  void aMajorityOfThoseVotingForOrAgainstAdopts(String votes, Closing.Fate fate, String becomes) {
    List<String> teams = List.of("wave", "bridge", "star");
    Map<String, Closing.Vote> cast = new LinkedHashMap<>();
    List<String> words = votes.isEmpty() ? List.of() : List.of(votes.split(" ", -1));
    for (int i = 0; i < words.size(); i++) {
      cast.put(teams.get(i), Closing.Vote.valueOf(words.get(i)));
    }
    SentencePage page =
        only(
            pages(
                new GroupEvent.SentenceWritten("Ask the river."),
                new GroupEvent.SentenceDecided(new Closing("Ask the river.", fate, cast))),
            SentencePage.class);
    assertEquals(SentencePage.Fate.valueOf(becomes), page.fate());
    assertEquals(words.size(), cast.size());
    assertEquals(
        words, page.voters().stream().limit(words.size()).map(v -> v.vote().name()).toList());
  }

  @Test
  void aTeamThatWentMayNotVoteAnyMoreButKeepsTheVoteItCast() {
    Event left = new GroupEvent.TeamLeft("wave");
    List<DebriefPage> gone = pages(new GroupEvent.SentenceWritten("Ask."), left);
    assertEquals(List.of("bridge", "star"), voters(gone));
    Closing closing = new Closing("Ask.", Closing.Fate.VOTED, Map.of("wave", Closing.Vote.FOR));
    List<DebriefPage> voted =
        pages(
            new GroupEvent.SentenceWritten("Ask."), new GroupEvent.SentenceDecided(closing), left);
    assertEquals(List.of("wave", "bridge", "star"), voters(voted));
  }

  private static List<String> voters(List<DebriefPage> pages) {
    return only(pages, SentencePage.class).voters().stream().map(v -> v.team().id()).toList();
  }

  /** After a correction there may be fewer pages than the one that the show stood at. */
  @Test
  void aPageThatIsNoMoreIsTheLastOne() {
    List<Event> events = new ArrayList<>(played());
    events.add(new GroupEvent.SceneShown(new Scene(Scene.Part.DEBRIEF, -1, 500)));
    LookBackView view = (LookBackView) ShowWriter.write(after(events));
    assertEquals(EndPage.class, view.page().getClass());
    assertEquals(view.contents().pages() - 1, view.at());
  }

  @Test
  void sixteenTeamsAndThirtyRoundsAreSixPagesOfPath() {
    List<Event> events = new ArrayList<>();
    events.add(SmallRoom.opening());
    events.add(new GroupEvent.RoomArranged(ontherecord.session.Arrangement.USUAL));
    Team plain = SmallRoom.team("wave", "HILL");
    List<ontherecord.scenario.Deal> deals = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      deals.add(plain.deals().get(i % 4));
    }
    for (String mark : ontherecord.view.group.TeamMarks.WORDS) {
      events.add(new Event.TeamSeated(new Team(mark, "", "HILL", deals)));
    }
    for (int step = 0; step < 30; step++) {
      events.add(new Event.RoundBegun(step));
      events.add(new Event.RoundRevealed(step));
    }
    events.add(new Event.SessionEnded());
    List<DebriefPage> pages = LookBack.on(after(events)).pages();
    assertEquals(6, pages.stream().filter(PathPage.class::isInstance).count());
    assertEquals(16, pages.stream().filter(CardPage.class::isInstance).count());
    assertTrue(pages.stream().noneMatch(page -> page.chapter() == Chapter.LEFT));
  }
}
