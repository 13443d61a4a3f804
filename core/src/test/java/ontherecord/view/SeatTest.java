package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import ontherecord.record.Reference;
import ontherecord.rules.Answer;
import ontherecord.rules.Outcome;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.SmallRoom;
import ontherecord.session.State;
import org.junit.jupiter.api.Test;

class SeatTest {
  private static final Ground GROUND = SmallRoom.ground();
  private static final Shown SHOWN = new Shown(GROUND.record(), Reference.EMPTY);
  private static final List<Answer> ANSWERS =
      List.of(
          new Answer.PositionTaken("ferry"),
          new Answer.OptionsChosen(List.of(1)),
          new Answer.NumberEstimated(7),
          new Answer.RollCalled(Set.of("MILL")));

  /** A seat after so many rounds have been answered and revealed, and the next one begun. */
  private static Seat after(int rounds) {
    State state =
        State.BEFORE
            .after(SmallRoom.opening())
            .after(new Event.TeamSeated(SmallRoom.team("solo", "HILL")));
    for (int step = 0; step < rounds; step++) {
      HandedIn in = new HandedIn(ANSWERS.get(step), HandedIn.Sure.UNSAID, "so there");
      state =
          state
              .after(new Event.RoundBegun(step))
              .after(new Event.AnswerHandedIn("solo", step, in))
              .after(new Event.RoundRevealed(step));
    }
    state = rounds < 4 ? state.after(new Event.RoundBegun(rounds)) : state;
    return new Seat(
        GROUND, SHOWN, rounds < 4 ? state : state.after(new Event.SessionEnded()), "solo");
  }

  @Test
  void anOpenRoundHoldsNothingThatIsRecordedOnIt() {
    for (int step = 0; step < 4; step++) {
      List<String> said = EverythingSaid.in(after(step).round());
      for (String secret : List.of("Said build", "Said ferry", "The minutes say so.")) {
        assertFalse(said.contains(secret), () -> "a secret in " + said);
      }
    }
    assertFalse(EverythingSaid.in(after(2).round()).contains("5"));
  }

  @Test
  void aVerdictIsShownOnlyAfterItsReveal() {
    Seat seat = after(1);
    assertEquals(Outcome.DEFENSIBLE, seat.reveal(0).verdict().outcome());
    assertThrows(IllegalStateException.class, () -> seat.reveal(1));
    assertThrows(IllegalStateException.class, seat::debrief);
  }

  @Test
  void theRoomSeatsEveryDelegationAtItsPositionAndCountsTheOthers() {
    ChamberView chamber = after(1).reveal(0).chamber();
    assertEquals(
        List.of(List.of("HILL"), List.of("MILL"), List.of(), List.of("DALE")),
        chamber.wedges().stream()
            .map(w -> w.seats().stream().map(s -> s.emblem().id()).toList())
            .toList());
    assertEquals(5, chamber.spoke());
    assertEquals(2, chamber.others());
    assertTrue(chamber.wedges().get(0).seats().get(0).you());
  }

  @Test
  void aSpectrumOfFourLeavesOutTheMiddleMark() {
    RoundView.OfPosition round = (RoundView.OfPosition) after(0).round();
    assertEquals(List.of(0, 1, 3, 4), round.cards().stream().map(c -> c.mark().place()).toList());
  }

  @Test
  void theDebriefTellsBothScoresAndEveryRound() {
    DebriefView debrief = after(4).debrief();
    assertEquals(
        List.of("½ of 1", "½ of 3"),
        debrief.scores().stream().map(s -> s.earned() + " of " + s.possible()).toList());
    assertEquals(4, debrief.rounds().size());
    assertEquals("so there", debrief.rounds().get(0).reason());
  }

  @Test
  void theDossierHoldsNothingThatTheScenarioAsks() {
    assertFalse(EverythingSaid.in(after(0).dossier()).contains("Said build"));
  }
}
