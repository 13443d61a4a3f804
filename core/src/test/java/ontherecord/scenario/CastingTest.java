package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ontherecord.TheGame;
import ontherecord.record.Stand;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who speaks in a room when the best recorded come first. */
class CastingTest {
  static final List<String> LESSONS = ScenarioFiles.SHIPPED;

  private static final int ROOM = 6;

  @ParameterizedTest
  @FieldSource("LESSONS")
  void everyDelegationIsNamedOnceAndDraftersNone(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    List<String> order = new Casting(scenario).bestFirst();
    assertEquals(Set.copyOf(scenario.delegations()), Set.copyOf(order));
    assertEquals(scenario.delegations().size(), order.size());
  }

  @ParameterizedTest
  @FieldSource("LESSONS")
  void aRoomIsOnRecordAtLeastAsOftenAsTheFirstInTheFile(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    if (!scenario.seatsDrafters()) {
      List<String> best = room(new Casting(scenario).bestFirst());
      assertTrue(recorded(scenario, best) >= recorded(scenario, room(scenario.delegations())));
    }
  }

  /** So that there is something to talk about. */
  @ParameterizedTest
  @FieldSource("LESSONS")
  void aRoomStandsAtAsManyPositionsAsTheFirstInTheFileWould(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    if (!scenario.seatsDrafters()) {
      int best = benches(scenario, room(new Casting(scenario).bestFirst()));
      assertTrue(best >= benches(scenario, room(scenario.delegations())), lesson);
    }
  }

  @Test
  void theSixForLibyaStandAllOverTheSpectrum() {
    Scenario libya = TheGame.scenario("libya-2011");
    Set<String> positions = new HashSet<>();
    for (String delegation : room(new Casting(libya).bestFirst())) {
      libya.record().stands(delegation, "libya-1973", "2011").stream()
          .map(Stand::position)
          .forEach(positions::add);
    }
    assertTrue(positions.size() >= 3, positions::toString);
  }

  private static List<String> room(List<String> order) {
    return order.subList(0, Math.min(ROOM, order.size()));
  }

  /** In how many rounds all of them are on record, each counted for itself. */
  private static long recorded(Scenario scenario, List<String> room) {
    return room.stream()
        .flatMap(
            who -> scenario.positionRounds().stream().map(round -> stands(scenario, who, round)))
        .filter(stands -> !stands.isEmpty())
        .count();
  }

  /** At how many positions in all rounds somebody of them stands. */
  private static int benches(Scenario scenario, List<String> room) {
    Set<String> benches = new HashSet<>();
    for (PositionRound round : scenario.positionRounds()) {
      for (String who : room) {
        stands(scenario, who, round)
            .forEach(s -> benches.add(round.issue() + round.dialogue() + s.position()));
      }
    }
    return benches.size();
  }

  private static List<Stand> stands(Scenario scenario, String who, PositionRound round) {
    return scenario.record().stands(who, round.issue(), round.dialogue());
  }
}
