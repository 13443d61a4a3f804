package ontherecord.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.scenario.Deal;
import ontherecord.session.HandedIn.Sure;
import ontherecord.session.Scene.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {
  private final Ground ground = SmallRoom.ground();
  private final Chair chair = new Chair(ground);
  private final List<Event> log = new ArrayList<>();

  private State state() {
    return State.of(log);
  }

  private GroupTest ask(Command command) {
    Decision decision = chair.decide(state(), command);
    log.addAll(assertInstanceOf(Decision.Granted.class, decision, command.toString()).events());
    return this;
  }

  private GroupTest happens(GroupEvent event) {
    return ask(new Command.InTheGroup(event));
  }

  private void refused(Refusal why, Command command) {
    assertEquals(new Decision.Refused(why), chair.decide(state(), command));
  }

  private void refused(Refusal why, GroupEvent event) {
    refused(why, new Command.InTheGroup(event));
  }

  private static Command says(String team, int step, HandedIn in) {
    return new Command.HandInAnswer(team, step, in);
  }

  /** Hill as wave, Mill as bridge; the first round is open. */
  private GroupTest begun() {
    return ask(new Command.OpenSession(SmallRoom.opening()))
        .happens(new GroupEvent.RoomArranged(Arrangement.USUAL))
        .ask(new Command.SeatTeam(SmallRoom.team("wave", "HILL")))
        .ask(new Command.SeatTeam(SmallRoom.team("bridge", "MILL")))
        .ask(new Command.GoOn());
  }

  private GroupTest revealed() {
    return begun()
        .ask(says("wave", 0, GroupStory.position("build")))
        .ask(says("bridge", 0, GroupStory.position("nothing")))
        .ask(new Command.Reveal(0));
  }

  @Test
  void theWholeStoryIsGrantedEventByEvent() {
    State state = State.BEFORE;
    for (Event event : GroupStory.events()) {
      if (event instanceof GroupEvent wish) {
        assertEquals(
            new Decision.Granted(List.of(event)),
            chair.decide(state, new Command.InTheGroup(wish)));
      }
      state = state.after(event);
    }
    assertTrue(state.group().closed());
    assertEquals(List.of("wave", "bridge", "star"), List.copyOf(state.teams().keySet()));
    assertEquals("The \"10b\", = row", state.teams().get("bridge").name());
    assertEquals("MILL", state.teams().get("bridge").delegation());
    assertEquals(1, state.group().corrections().size(), "the one before the reveal is no note");
    assertEquals(Set.of(new State.AnswerPlace("bridge", 0)), state.group().argued());
    assertFalse(state.group().closing().isAdopted(), "one for, one against");
  }

  @Test
  void onePlayerAloneIsNoGroup() {
    ask(new Command.OpenSession(SmallRoom.opening()))
        .ask(new Command.SeatTeam(SmallRoom.team("solo", "HILL")))
        .ask(new Command.GoOn());
    refused(Refusal.NO_GROUP, new GroupEvent.TeamLeft("solo"));
    refused(Refusal.TEAM_ALREADY_SEATED, new GroupEvent.RoomArranged(Arrangement.USUAL));
    refused(Refusal.TEAM_ALREADY_SEATED, new Command.SeatTeam(SmallRoom.team("late", "MILL")));
  }

  @Test
  void aRoundIsRevealedOnceEverybodyWhoIsHereHasAnsweredOrPassed() {
    begun().ask(says("wave", 0, GroupStory.position("build")));
    refused(Refusal.ANSWERS_MISSING, new Command.Reveal(0));
    assertEquals(List.of("bridge"), state().awaited().stream().map(Team::id).toList());
    happens(new GroupEvent.AnswerPassed("bridge", 0)).ask(new Command.Reveal(0));
    assertEquals(Phase.REVEAL, state().phase());
  }

  @Test
  void nobodyWaitsForATeamThatHasGone() {
    begun()
        .ask(says("wave", 0, GroupStory.position("build")))
        .happens(new GroupEvent.TeamLeft("bridge"))
        .ask(new Command.Reveal(0));
    refused(Refusal.TEAM_IS_AWAY, new GroupEvent.TeamLeft("bridge"));
    ask(new Command.GoOn());
    refused(Refusal.TEAM_IS_AWAY, says("bridge", 1, GroupStory.option(0)));
    happens(new GroupEvent.TeamReturned("bridge"));
    refused(Refusal.TEAM_IS_HERE, new GroupEvent.TeamReturned("bridge"));
    assertEquals(2, state().awaited().size());
  }

  @Test
  void anAnswerThatWasNotGivenCountsAndEarnsNothing() {
    begun()
        .ask(says("wave", 0, GroupStory.position("build")))
        .happens(new GroupEvent.AnswerPassed("bridge", 0))
        .ask(new Command.Reveal(0));
    assertEquals(new Tally(Measure.FIDELITY, 4, 4), tally("wave", Measure.FIDELITY));
    assertEquals(new Tally(Measure.FIDELITY, 0, 4), tally("bridge", Measure.FIDELITY));
  }

  @Test
  void aRoundBeforeATeamCameDoesNotCount() {
    revealed().ask(new Command.SeatTeam(SmallRoom.team("star", "DALE")));
    assertEquals(new Tally(Measure.FIDELITY, 0, 0), tally("star", Measure.FIDELITY));
  }

  @Test
  void anObserverWhoPassesLosesKnowledgeAndNotFidelity() {
    ask(new Command.OpenSession(SmallRoom.opening()))
        .happens(new GroupEvent.RoomArranged(Arrangement.USUAL))
        .ask(new Command.SeatTeam(GroupStory.observer("wave", "HILL", "MILL")))
        .ask(new Command.GoOn())
        .happens(new GroupEvent.AnswerPassed("wave", 0))
        .ask(new Command.Reveal(0));
    assertEquals(new Tally(Measure.FIDELITY, 0, 0), tally("wave", Measure.FIDELITY));
    assertEquals(new Tally(Measure.KNOWLEDGE, 0, 4), tally("wave", Measure.KNOWLEDGE));
  }

  private Tally tally(String team, Measure measure) {
    return Tally.of(ground, state(), team, measure);
  }

  @Test
  void latecomersPlayTheSameRoundsInTheSameOrder() {
    revealed();
    Team other = SmallRoom.team("star", "DALE");
    List<Deal> turned = new ArrayList<>(other.deals());
    turned.set(1, new Deal(1, "", List.of(0, 1)));
    refused(
        Refusal.NOT_THE_SAME_ROUNDS, new Command.SeatTeam(new Team("star", "", "DALE", turned)));
    refused(
        Refusal.NOT_THE_SAME_ROUNDS,
        new Command.SeatTeam(new Team("star", "", "DALE", other.deals().subList(0, 3))));
    ask(new Command.SeatTeam(other));
    refused(Refusal.TEAM_ALREADY_SEATED, new Command.SeatTeam(other));
  }

  @Test
  void aDelegationIsChangedBeforeTheFirstAnswerOnly() {
    begun().happens(new GroupEvent.TeamReseated(SmallRoom.team("bridge", "DALE")));
    refused(
        Refusal.DELEGATION_NOT_IN_SCENARIO,
        new GroupEvent.TeamReseated(SmallRoom.team("bridge", "ELSEWHERE")));
    ask(says("bridge", 0, GroupStory.position("build")));
    refused(
        Refusal.TEAM_HAS_ANSWERED, new GroupEvent.TeamReseated(SmallRoom.team("bridge", "MILL")));
    refused(Refusal.NO_SUCH_TEAM, new GroupEvent.TeamReseated(SmallRoom.team("kite", "MILL")));
  }

  @Test
  void anEntryIsPutRightUntilTheRevealAndWithANoteAfterIt() {
    begun().ask(says("wave", 0, GroupStory.position("ferry")));
    happens(new GroupEvent.AnswerCorrected("wave", 0, GroupStory.position("nothing"), ""));
    happens(new GroupEvent.AnswerTakenBack("wave", 0));
    refused(Refusal.NOTHING_TO_TAKE_BACK, new GroupEvent.AnswerTakenBack("wave", 0));
    ask(says("wave", 0, GroupStory.position("ferry")))
        .happens(new GroupEvent.AnswerPassed("bridge", 0))
        .ask(new Command.Reveal(0));
    refused(
        Refusal.NOTE_MISSING,
        new GroupEvent.AnswerCorrected("wave", 0, GroupStory.position("build"), " "));
    refused(Refusal.ROUND_ALREADY_CLOSED, new GroupEvent.AnswerTakenBack("wave", 0));
    refused(Refusal.ROUND_ALREADY_CLOSED, new GroupEvent.AnswerPassed("wave", 0));
    happens(new GroupEvent.AnswerCorrected("wave", 0, GroupStory.position("build"), "Read wrong"));
    happens(new GroupEvent.AnswerCorrected("bridge", 0, GroupStory.position("ferry"), "Was up"));
    assertEquals(new Tally(Measure.FIDELITY, 4, 4), tally("wave", Measure.FIDELITY));
    assertEquals(new Tally(Measure.FIDELITY, 4, 4), tally("bridge", Measure.FIDELITY));
    assertEquals(2, state().group().corrections().size());
  }

  @Test
  void anAnswerThatTheRoundDoesNotOfferIsNoCorrection() {
    revealed();
    refused(
        Refusal.ANSWER_NOT_OFFERED,
        new GroupEvent.AnswerCorrected("wave", 0, GroupStory.position("tunnel"), "Wrong"));
    refused(
        Refusal.ANSWER_NOT_OFFERED,
        new GroupEvent.AnswerCorrected("wave", 0, GroupStory.option(0), "Wrong"));
  }

  @Test
  void aReasonIsWrittenBesideAnAnswerAndNowhereElse() {
    revealed().happens(new GroupEvent.ReasonWritten("wave", 0, "The river is wide."));
    HandedIn in = state().answer("wave", 0).orElseThrow();
    assertEquals("The river is wide.", in.reason());
    assertEquals(new Answer.PositionTaken("build"), in.answer());
    refused(Refusal.NO_SUCH_TEAM, new GroupEvent.ReasonWritten("wave", 1, "Why not?"));
    refused(Refusal.TOO_LONG, new GroupEvent.ReasonWritten("wave", 0, "x".repeat(401)));
  }

  @Test
  void dissentIsMarkedAfterTheRevealAndChangesNoNumber() {
    begun()
        .ask(says("wave", 0, GroupStory.position("build")))
        .ask(says("bridge", 0, GroupStory.position("nothing")));
    refused(Refusal.NOT_REVEALED_YET, new GroupEvent.DissentMarked("bridge", 0, true));
    ask(new Command.Reveal(0));
    Tally before = tally("bridge", Measure.FIDELITY);
    happens(new GroupEvent.DissentMarked("bridge", 0, true));
    assertEquals(before, tally("bridge", Measure.FIDELITY));
    happens(new GroupEvent.DissentMarked("bridge", 0, false));
    assertEquals(Set.of(), state().group().argued());
  }

  @ParameterizedTest(name = "{0} of round {1}, page {2}: {3}")
  @CsvSource({
    "WELCOME, -1, 0, true",
    "WELCOME,  0, 0, false",
    "BRIEF,    0, 0, true",
    "ENTRY,    0, 0, true",
    "REVEAL,   0, 2, true",
    "DISCUSS,  0, 0, true",
    "THINK,    1, 0, true",
    "REVEAL,   1, 0, false",
    "DISCUSS,  1, 0, false",
    "BRIEF,    2, 0, false",
    "DEBRIEF, -1, 0, false",
    "REVEAL,   0, -1, false",
    "REVEAL,   0, 1000, false"
  })
  void theShowGoesBackAndForthButNeverAheadOfWhatHasHappened(
      Part part, int step, int at, boolean mayBeShown) {
    revealed().ask(new Command.GoOn());
    GroupEvent shows = new GroupEvent.SceneShown(new Scene(part, step, at));
    if (mayBeShown) {
      happens(shows);
      assertEquals(new Scene(part, step, at), state().group().scene());
      assertEquals(1, state().step(), "the show moved, the session did not");
    } else {
      refused(Refusal.NOT_THIS_ROUND, shows);
    }
  }

  @Test
  void aSentenceIsDecidedAsItStandsAndAnotherOneIsOpenAgain() {
    log.addAll(GroupStory.events());
    refused(Refusal.SESSION_OVER, new GroupEvent.SentenceWritten("Too late."));
    log.remove(log.size() - 1);
    refused(
        Refusal.NO_SENTENCE,
        new GroupEvent.SentenceDecided(
            new Closing("Another one.", Closing.Fate.CONSENSUS, Map.of())));
    happens(new GroupEvent.SentenceWritten("Ask the river."));
    assertEquals(Closing.Fate.OPEN, state().group().closing().fate());
    happens(
        new GroupEvent.SentenceDecided(
            new Closing("Ask the river.", Closing.Fate.CONSENSUS, Map.of())));
    assertTrue(state().group().closing().isAdopted());
    happens(new GroupEvent.SessionClosed());
    assertTrue(state().group().closed());
  }

  @ParameterizedTest(name = "{0} for, {1} against, {2} abstain: adopted {3}")
  @CsvSource({"2, 1, 9, true", "1, 1, 0, false", "0, 0, 12, false", "1, 0, 11, true"})
  void aMajorityOfThoseVotingAdopts(int yes, int no, int abstain, boolean adopted) {
    Map<String, Closing.Vote> votes = new java.util.LinkedHashMap<>();
    for (int i = 0; i < yes + no + abstain; i++) {
      votes.put(
          "t" + i,
          i < yes ? Closing.Vote.FOR : i < yes + no ? Closing.Vote.AGAINST : Closing.Vote.ABSTAINS);
    }
    assertEquals(adopted, new Closing("So.", Closing.Fate.VOTED, votes).isAdopted());
  }

  @Test
  void nothingIsDecidedBeforeTheDebrief() {
    revealed();
    refused(Refusal.ROUND_STILL_OPEN, new GroupEvent.SentenceWritten("Early."));
    refused(Refusal.ROUND_STILL_OPEN, new GroupEvent.SessionClosed());
  }

  @Test
  void aNameThatIsTooLongIsRefused() {
    begun();
    refused(Refusal.TOO_LONG, new GroupEvent.TeamNamed("wave", "x".repeat(41)));
    refused(Refusal.NO_SUCH_TEAM, new GroupEvent.TeamNamed("kite", "Kite"));
  }

  @Test
  void anAnswerInPlaceOfAPassIsAnAnswer() {
    begun()
        .happens(new GroupEvent.AnswerPassed("wave", 0))
        .ask(says("wave", 0, new HandedIn(new Answer.PositionTaken("build"), Sure.SURE, "")));
    assertFalse(state().passed("wave", 0));
    happens(new GroupEvent.AnswerPassed("wave", 0));
    assertTrue(state().answer("wave", 0).isEmpty());
  }
}
