package ontherecord.view.paper;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import ontherecord.TheGame;
import ontherecord.message.Text;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.session.Ground;
import ontherecord.view.RoundView;
import ontherecord.view.Score;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a room without devices is dealt, and what answers are worth in it. */
class PaperWriterTest {

  static List<String> lessons() {
    return ontherecord.storage.ScenarioFiles.SHIPPED;
  }

  private static PaperView view(Scenario scenario, List<String> delegations, long seed) {
    return PaperWriter.of(
        new Ground(TheGame.rulebook(), scenario),
        new Shown(scenario.record(), TheGame.reference()),
        delegations,
        seed);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyRoundIsPlayedOnceAndEveryDelegationHasADossier(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    PaperView view = view(scenario, scenario.seats(), 1);
    assertEquals(scenario.played(), view.rounds().size());
    assertEquals(scenario.seats().size(), view.dossiers().size());
    assertEquals(
        view.rounds().size(),
        view.rounds().stream().map(round -> round.open().toString()).collect(toSet()).size());
    assertEquals(view, view(scenario, scenario.seats(), 1));
    assertNotEquals(view.rounds(), view(scenario, scenario.seats(), 2).rounds());
  }

  @Test
  void whoIsNotRecordedPredictsAnotherAndNeverItself() {
    Scenario scenario = TheGame.scenario("libya-2011");
    for (PaperView.Round round : view(scenario, scenario.delegations(), 1).rounds()) {
      Set<String> observers = round.observers().stream().map(o -> o.who().id()).collect(toSet());
      for (PaperView.Worth worth : round.answer().worths()) {
        assertEquals(worth.observes(), observers.contains(worth.who().id()));
        assertTrue(worth.quarters().contains(4), "somewhere it is recorded: " + worth);
      }
    }
  }

  /** With these four, most are recorded on four issues; everybody is on two of them or more. */
  @Test
  void roundsAreChosenSoThatEverybodyHasSomeOfItsOwn() {
    List<String> teams = List.of("NLD", "NZL", "GTM", "AU");
    PaperView view = view(TheGame.scenario("libya-2011"), teams, 7);
    for (String team : teams) {
      long own =
          view.rounds().stream()
              .flatMap(round -> round.answer().worths().stream())
              .filter(worth -> worth.who().id().equals(team) && !worth.observes())
              .count();
      assertTrue(own >= 2, team + " speaks for itself in " + own);
    }
  }

  @Test
  void whatIsHandedOutIsTheSameWhicheverOptionIsRight() {
    Scenario scenario = TheGame.scenario("libya-2011");
    PaperView before = view(scenario, scenario.delegations(), 1);
    PaperView after = view(otherwise(scenario), scenario.delegations(), 1);
    assertEquals(before.dossiers(), after.dossiers());
    for (int i = 0; i < before.rounds().size(); i++) {
      assertEquals(before.rounds().get(i).open(), after.rounds().get(i).open());
      assertEquals(
          before.rounds().get(i).open() instanceof RoundView.OfChoice choice
              && !choice.options().isEmpty()
              && before.rounds().get(i).answer().key().label().toString().contains("choice"),
          !before
              .rounds()
              .get(i)
              .answer()
              .key()
              .rows()
              .equals(after.rounds().get(i).answer().key().rows()));
    }
  }

  /** The same lesson, of each choice the next option right. */
  private static Scenario otherwise(Scenario s) {
    List<Round> rounds = new ArrayList<>();
    for (Round round : s.rounds()) {
      rounds.add(round instanceof ChoiceRound choice ? turned(choice) : round);
    }
    return new Scenario(
        s.id(),
        s.title(),
        s.briefing(),
        s.aims(),
        s.dialogues(),
        s.minutes(),
        s.level(),
        s.delegations(),
        rounds,
        s.settings(),
        s.debrief(),
        s.record(),
        s.whose(),
        s.pictures());
  }

  private static ChoiceRound turned(ChoiceRound round) {
    List<Boolean> right = new ArrayList<>(round.options().stream().map(o -> o.right()).toList());
    Collections.rotate(right, 1);
    List<ChoiceRound.Option> options = new ArrayList<>();
    for (Text text : round.options().stream().map(ChoiceRound.Option::text).toList()) {
      options.add(new ChoiceRound.Option(text, right.get(options.size())));
    }
    return new ChoiceRound(
        round.dialogue(),
        round.prompt(),
        options,
        round.because(),
        round.evidence(),
        round.discuss());
  }

  /** Ten states on a scale of 28: five in a hundred of it is one, ten two, twenty five. */
  @Test
  void whatIsCountedIsWorthWhatTheRoundsRuleSays() {
    Scenario scenario = TheGame.scenario("libya-2011");
    for (long seed = 1; seed < 20; seed++) {
      for (PaperView.Round round : view(scenario, scenario.delegations(), seed).rounds()) {
        if (round.open() instanceof RoundView.OfEstimate scale && scale.to() == 28) {
          assertEquals(
              "0 is 1, 1 is ¾, 2 is ½, 5 is ¼",
              String.join(
                  ", ",
                  round.answer().steps().stream()
                      .map(step -> step.when() + " is " + Score.print(step.quarters()))
                      .toList()));
          return;
        }
      }
    }
    throw new AssertionError("no such round was dealt");
  }
}
