package ontherecord.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.session.HandedIn.Sure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChairTest {
  private final Ground ground = SmallRoom.ground();
  private final Chair chair = new Chair(ground);
  private final List<Event> log = new ArrayList<>();

  private State state() {
    return State.of(log);
  }

  private ChairTest ask(Command command) {
    Decision decision = chair.decide(state(), command);
    log.addAll(assertInstanceOf(Decision.Granted.class, decision).events());
    return this;
  }

  private void refused(Refusal why, Command command) {
    assertEquals(new Decision.Refused(why), chair.decide(state(), command));
  }

  private static Command says(int step, Answer answer) {
    return new Command.HandInAnswer("solo", step, new HandedIn(answer, Sure.UNSAID, ""));
  }

  private ChairTest seated() {
    return ask(new Command.OpenSession(SmallRoom.opening()))
        .ask(new Command.SeatTeam(SmallRoom.team("solo", "HILL")));
  }

  @Test
  void aWholeSessionEndsInTheDebriefWithBothTallies() {
    seated()
        .ask(new Command.GoOn())
        .ask(says(0, new Answer.PositionTaken("ferry")))
        .ask(new Command.Reveal(0))
        .ask(new Command.GoOn())
        .ask(says(1, new Answer.OptionsChosen(List.of(0))))
        .ask(new Command.Reveal(1))
        .ask(new Command.GoOn())
        .ask(says(2, new Answer.NumberEstimated(5)))
        .ask(new Command.Reveal(2))
        .ask(new Command.GoOn())
        .ask(says(3, new Answer.RollCalled(Set.of("HILL", "DALE"))))
        .ask(new Command.Reveal(3))
        .ask(new Command.GoOn());
    assertEquals(Phase.DEBRIEF, state().phase());
    assertEquals(
        new Tally(Measure.FIDELITY, 2, 4), Tally.of(ground, state(), "solo", Measure.FIDELITY));
    assertEquals(
        new Tally(Measure.KNOWLEDGE, 8, 12), Tally.of(ground, state(), "solo", Measure.KNOWLEDGE));
  }

  @Test
  void anUnrevealedAnswerCountsForNothingYet() {
    seated().ask(new Command.GoOn()).ask(says(0, new Answer.PositionTaken("build")));
    assertEquals(
        new Tally(Measure.FIDELITY, 0, 0), Tally.of(ground, state(), "solo", Measure.FIDELITY));
  }

  @Test
  void nothingHappensBeforeTheOpening() {
    refused(Refusal.SESSION_NOT_OPEN, new Command.GoOn());
  }

  @Test
  void aSessionOpensOnce() {
    seated();
    refused(Refusal.SESSION_ALREADY_OPEN, new Command.OpenSession(SmallRoom.opening()));
  }

  @Test
  void aTeamSpeaksOnlyForADelegationOfTheScenario() {
    ask(new Command.OpenSession(SmallRoom.opening()));
    refused(
        Refusal.DELEGATION_NOT_IN_SCENARIO,
        new Command.SeatTeam(SmallRoom.team("solo", "ELSEWHERE")));
  }

  @Test
  void aTeamTakesOneSeat() {
    seated();
    refused(Refusal.TEAM_ALREADY_SEATED, new Command.SeatTeam(SmallRoom.team("solo", "MILL")));
  }

  @Test
  void aTeamWithoutRoundsCannotSitDown() {
    ask(new Command.OpenSession(SmallRoom.opening()));
    refused(Refusal.NOTHING_DEALT, new Command.SeatTeam(new Team("solo", "", "HILL", List.of())));
  }

  @Test
  void noRoundBeginsInAnEmptyRoom() {
    ask(new Command.OpenSession(SmallRoom.opening()));
    refused(Refusal.NOBODY_SEATED, new Command.GoOn());
  }

  @Test
  void anAnswerIsHandedInOnce() {
    seated().ask(new Command.GoOn()).ask(says(0, new Answer.PositionTaken("build")));
    refused(Refusal.ALREADY_HANDED_IN, says(0, new Answer.PositionTaken("ferry")));
  }

  @Test
  void anAnswerToAnotherRoundIsRefused() {
    seated().ask(new Command.GoOn());
    refused(Refusal.NOT_THIS_ROUND, says(1, new Answer.OptionsChosen(List.of(0))));
  }

  @Test
  void aClosedRoundTakesNoAnswer() {
    seated()
        .ask(new Command.GoOn())
        .ask(says(0, new Answer.PositionTaken("build")))
        .ask(new Command.Reveal(0));
    refused(Refusal.ROUND_ALREADY_CLOSED, says(0, new Answer.PositionTaken("ferry")));
  }

  @Test
  void anAnswerThatWasNotOfferedIsRefused() {
    seated().ask(new Command.GoOn());
    refused(Refusal.ANSWER_NOT_OFFERED, says(0, new Answer.PositionTaken("tunnel")));
    refused(Refusal.ANSWER_NOT_OFFERED, says(0, new Answer.NumberEstimated(3)));
  }

  @Test
  void nothingIsRevealedWhileAnAnswerIsMissing() {
    seated().ask(new Command.GoOn());
    refused(Refusal.ANSWERS_MISSING, new Command.Reveal(0));
    refused(Refusal.ROUND_STILL_OPEN, new Command.GoOn());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsAskedTheFoldOfTheLogIsTheState(long seed) {
    Random random = new Random(seed);
    State live = State.BEFORE;
    for (int i = 0; i < 400; i++) {
      Decision decision = chair.decide(live, anything(random, live));
      if (decision instanceof Decision.Granted granted) {
        for (Event event : granted.events()) {
          log.add(event);
          live = live.after(event);
        }
      }
    }
    assertEquals(live, State.of(log));
    assertTrue(live.step() < 4);
  }

  private static Command anything(Random random, State state) {
    int step = Math.max(0, state.step() + random.nextInt(3) - 1);
    return switch (random.nextInt(8)) {
      case 0 -> new Command.OpenSession(SmallRoom.opening());
      case 1 -> new Command.SeatTeam(SmallRoom.team("solo", "HILL"));
      case 2 -> new Command.Reveal(step);
      case 3 -> says(step, new Answer.PositionTaken("build"));
      case 4 -> says(step, new Answer.OptionsChosen(List.of(random.nextInt(3))));
      case 5 -> says(step, new Answer.NumberEstimated(random.nextInt(30)));
      case 6 -> says(step, new Answer.RollCalled(new TreeSet<>(List.of("MILL"))));
      default -> new Command.GoOn();
    };
  }

  @Test
  void everyKindOfEventHasItsStoredName() {
    Set<Class<?>> named = Set.copyOf(Event.NAMES.keySet());
    assertEquals(EventKinds.all(), named);
    assertEquals(named.size(), Event.byName().size());
  }
}
