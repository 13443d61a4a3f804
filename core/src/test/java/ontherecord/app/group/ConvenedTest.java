package ontherecord.app.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.app.Asked;
import ontherecord.app.Play;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.rules.Measure;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Scenario;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Pace;
import ontherecord.session.Arrangement.Timing;
import ontherecord.session.Clock;
import ontherecord.session.Command;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.GroupEvent;
import ontherecord.session.Phase;
import ontherecord.session.Refusal;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.session.State;
import ontherecord.session.Tally;
import ontherecord.session.Team;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.Shown;
import ontherecord.view.group.TeamMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConvenedTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Asked DONE = new Asked.Done();

  private static final List<Problem> FULL =
      List.of(
          new Problem(
              Severity.CANNOT_BE_PLAYED,
              Place.whole("log"),
              Message.of("log.not-kept").with("why", "full"),
              Message.of("log.not-kept.remedy")));

  private final List<Event> log = new ArrayList<>();
  private final AtomicLong time = new AtomicLong();

  private Convened begin(String lesson, int teams, Pace pace, long seed) {
    Scenario scenario = TheGame.scenario(lesson);
    Ground ground = new Ground(TheGame.rulebook(), scenario);
    Shown shown = Shown.of(scenario, TheGame.reference());
    Play play = new Play(ground, shown, kept(), List.of());
    Convened session = new Convened(play, shown, time::get);
    play.ask(new Command.OpenSession(new Event.SessionOpened("t", lesson, "{}", "r", "b", seed)));
    session.arrange(new Arrangement(Entry.CARDS, new Timing(pace, 90, 60, 300, 600)));
    List<String> seats = scenario.seats();
    List<String> delegations =
        IntStream.range(0, teams).mapToObj(i -> seats.get(i % seats.size())).toList();
    Map<String, List<Deal>> deals =
        new Draw(scenario).together(delegations.stream().distinct().toList(), seed);
    for (int i = 0; i < teams; i++) {
      String delegation = delegations.get(i);
      Team team = new Team(TeamMarks.WORDS.get(i), "", delegation, deals.get(delegation));
      assertEquals(DONE, play.ask(new Command.SeatTeam(team)));
    }
    return session;
  }

  private ontherecord.app.Ledger kept() {
    return events -> {
      log.addAll(events);
      return List.of();
    };
  }

  static Stream<Arguments> rooms() {
    return ScenarioFiles.SHIPPED.stream()
        .flatMap(id -> Stream.of(2, 8, 12).map(teams -> Arguments.of(id, teams)));
  }

  /** Every lesson in rooms of every size, with steps back, corrections and latecomers. */
  @ParameterizedTest(name = "{0}, {1} teams")
  @MethodSource("rooms")
  void aWholeSessionReachesItsEndAndItsLogTellsTheSame(String lesson, int teams) {
    Random random = new Random(teams);
    Convened session = begin(lesson, teams, Pace.PHASES, 7);
    List<Scene> seen = new ArrayList<>();
    while (session.state().phase() != Phase.DEBRIEF) {
      seen.add(session.state().group().scene());
      time.addAndGet(random.nextInt(20) * SECOND);
      Rooms.answer(session, random);
      if (random.nextInt(6) == 0) {
        assertEquals(DONE, session.back());
      }
      assertEquals(DONE, session.onward(0), () -> "at " + session.state().group().scene());
      assertTrue(seen.size() < 2000, "it does not come to an end");
    }
    int steps = session.state().steps();
    for (Part part : List.of(Part.BRIEF, Part.THINK, Part.ENTRY, Part.REVEAL, Part.DISCUSS)) {
      IntStream.range(0, steps)
          .forEach(step -> assertTrue(seen.contains(new Scene(part, step, 0)), part + " " + step));
    }
    assertEquals(session.state(), State.of(log), "the log tells the same");
    for (Team team : session.state().teams().values()) {
      int counted =
          Stream.of(Measure.values())
              .mapToInt(
                  m -> Tally.of(session.play().ground(), session.state(), team.id(), m).possible())
              .sum();
      assertTrue(counted > 0 && counted <= 4 * steps, team.id());
    }
  }

  @Test
  void theRoundIsRevealedOnlyWhenAllAreIn() {
    Convened session = begin("libya-2011", 3, Pace.NONE, 1);
    for (int i = 0; i < 3; i++) {
      session.onward(0);
    }
    Scene entry = new Scene(Part.ENTRY, 0, 0);
    assertEquals(entry, session.state().group().scene());
    assertEquals(new Asked.Refused(Refusal.ANSWERS_MISSING), session.onward(0));
    assertEquals(entry, session.state().group().scene(), "the wall has not moved");
    Rooms.answer(session, new Random(1));
    assertEquals(DONE, session.onward(0));
    assertEquals(new Scene(Part.REVEAL, 0, 0), session.state().group().scene());
  }

  @Test
  void whatIsEnteredTwiceIsPutRight() {
    Convened session = begin("libya-2011", 2, Pace.NONE, 1);
    IntStream.range(0, 3).forEach(i -> session.onward(0));
    Team wave = session.state().teams().get("wave");
    Random random = new Random(2);
    for (int i = 0; i < 5; i++) {
      assertEquals(DONE, session.enter("wave", Rooms.any(session, wave, random)));
    }
    assertInstanceOf(GroupEvent.AnswerCorrected.class, log.get(log.size() - 1));
    assertEquals(DONE, session.takeBack("wave"));
    assertTrue(session.state().answer("wave", 0).isEmpty());
  }

  @Test
  void theClockIsWoundOnceForEachPhaseAndStopsWhenAnswersComeIn() {
    Convened session = begin("libya-2011", 2, Pace.PHASES, 1);
    session.onward(0);
    assertEquals(Clock.NONE, session.gathering().clock(), "nobody is hurried while it is read");
    session.onward(0);
    assertEquals(90, session.gathering().clock().left());
    time.addAndGet(30 * SECOND);
    assertEquals(60, session.gathering().clock().left());
    session.back();
    session.onward(0);
    assertEquals(60, session.gathering().clock().left(), "looking back winds nothing");
    session.time(30);
    assertEquals(90, session.gathering().clock().left());
    session.clock();
    time.addAndGet(50 * SECOND);
    assertEquals(90, session.gathering().clock().left(), "it was stopped");
    session.clock();
    time.addAndGet(100 * SECOND);
    assertEquals(0, session.gathering().clock().left(), "and never shows less than nothing");
    session.onward(0);
    assertTrue(!session.gathering().clock().running());
  }

  @Test
  void noClockIsSetForLessThanTheSceneTakesToRead() {
    Convened session = begin("libya-2011", 2, Pace.PHASES, 1);
    session.onward(0);
    session.onward(125);
    assertEquals(125, session.gathering().clock().left());
  }

  @Test
  void aClockForWholeRoundsIsWoundWhereARoundBegins() {
    Convened session = begin("libya-2011", 2, Pace.ROUNDS, 1);
    session.onward(0);
    assertEquals(300, session.gathering().clock().left());
    time.addAndGet(10 * SECOND);
    IntStream.range(0, 2).forEach(i -> session.onward(0));
    assertEquals(290, session.gathering().clock().left());
    assertTrue(session.gathering().clock().running());
  }

  @Test
  void aLatecomerPlaysAlongFromTheRoundThatIsOpen() {
    Convened session = begin("libya-2011", 2, Pace.NONE, 1);
    Random random = new Random(5);
    while (session.state().step() < 1) {
      Rooms.answer(session, random);
      session.onward(0);
    }
    String delegation = session.play().ground().scenario().delegations().get(5);
    assertEquals(DONE, session.seat(new SetUp.Seat("star", "", delegation), 9));
    assertEquals(3, session.state().awaited().size());
    String other = session.play().ground().scenario().delegations().get(6);
    assertEquals(DONE, session.reseat("star", other, 9));
    assertEquals(other, session.state().teams().get("star").delegation());
    while (session.state().phase() != Phase.DEBRIEF) {
      Rooms.answer(session, random);
      assertEquals(DONE, session.onward(0));
    }
    assertEquals(session.state(), State.of(log));
  }

  @Test
  void whatCannotBeKeptDoesNotHappen() {
    Scenario scenario = TheGame.scenario("libya-2011");
    Convened session = begin("libya-2011", 2, Pace.NONE, 1);
    Shown shown = Shown.of(scenario, TheGame.reference());
    List<Event> soFar = List.copyOf(log);
    Convened full =
        new Convened(
            new Play(session.play().ground(), shown, events -> FULL, soFar), shown, time::get);
    assertInstanceOf(Asked.NotKept.class, full.onward(0));
    assertEquals(State.of(soFar), full.state());
  }
}
