package ontherecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import ontherecord.rules.Answer;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Draw;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.Play;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.SmallRoom;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.AnswerShown;
import ontherecord.view.RoundView;
import ontherecord.view.Seat;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;

/**
 * Every kind of round is played in a lesson that is shipped, and every shape of a round and of an
 * answer is shown there: so that whatever walks the lessons walks the kinds.
 */
class EveryKindTest {
  private final Set<Class<?>> rounds = new HashSet<>();
  private final Set<Class<?>> answers = new HashSet<>();
  private final Set<Class<?>> views = new HashSet<>();
  private final Set<Class<?>> shown = new HashSet<>();

  @Test
  void isPlayedInALesson() {
    ScenarioFiles.SHIPPED.stream().map(TheGame::scenario).forEach(this::play);
    assertEquals(Set.of(Round.class.getPermittedSubclasses()), rounds);
    assertEquals(Set.of(Answer.class.getPermittedSubclasses()), answers);
    assertEquals(Set.of(RoundView.class.getPermittedSubclasses()), views);
    assertEquals(Set.of(AnswerShown.class.getPermittedSubclasses()), shown);
  }

  @Test
  void aTrendIsAskedForByItsWordAndByItsNumber() {
    assertTrue(
        ScenarioFiles.SHIPPED.stream()
            .map(TheGame::scenario)
            .flatMap(scenario -> scenario.rounds().stream())
            .anyMatch(round -> round instanceof EstimateRound estimate && estimate.ofWords()));
  }

  private void play(Scenario scenario) {
    String delegation = scenario.seats().get(0);
    Ground ground = new Ground(TheGame.rulebook(), scenario);
    Shown words = Shown.of(scenario, TheGame.reference());
    Team team = new Team("solo", "", delegation, Draw.deal(scenario, delegation, 1));
    State state = State.BEFORE.after(SmallRoom.opening()).after(new Event.TeamSeated(team));
    for (int step = 0; step < team.deals().size(); step++) {
      Deal deal = team.deals().get(step);
      Round round = scenario.rounds().get(deal.round());
      Answer answer = Play.everyAnswer(scenario.record(), round).findFirst().orElseThrow();
      state = state.after(new Event.RoundBegun(step));
      views.add(new Seat(ground, words, state, "solo").round().getClass());
      state =
          state
              .after(
                  new Event.AnswerHandedIn(
                      "solo", step, new HandedIn(answer, HandedIn.Sure.UNSAID, "")))
              .after(new Event.RoundRevealed(step));
      shown.add(new Seat(ground, words, state, "solo").reveal(step).answer().getClass());
      rounds.add(round.getClass());
      answers.add(answer.getClass());
    }
  }
}
