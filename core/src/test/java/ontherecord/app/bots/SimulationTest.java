package ontherecord.app.bots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import ontherecord.TheGame;
import ontherecord.rules.Measure;
import ontherecord.session.Ground;
import ontherecord.session.SmallRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

  private static Map<String, Object> played(Strategy strategy, long seed) {
    Sum all = new Sum();
    new Simulation(SmallRoom.ground(), seed).play(strategy, 60).values().forEach(all::add);
    return all.summary();
  }

  @Test
  void theSameSeedGivesTheSameGames() {
    assertEquals(played(Strategy.RANDOM, 7), played(Strategy.RANDOM, 7));
    assertEquals(60L, played(Strategy.RANDOM, 7).get("games"));
  }

  @Test
  void whoeverIsRecordedFirstIsServedByTheFirstPosition() {
    Simulation simulation = new Simulation(SmallRoom.ground(), 1);
    Sum hill = simulation.play(Strategy.ALL.get(1), 30).get("HILL");
    assertEquals(1.0, hill.share(Measure.FIDELITY).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everyBotPlaysTheShippedLessonToItsEnd(int strategy) {
    Ground ground = new Ground(TheGame.rulebook(), TheGame.scenario("libya-2011"));
    Map<String, Sum> sums = new Simulation(ground, 3).play(Strategy.ALL.get(strategy), 64);
    assertEquals(ground.scenario().delegations().size(), sums.size());
    for (Sum sum : sums.values()) {
      double share = sum.share(Measure.KNOWLEDGE).orElseThrow();
      assertTrue(share >= 0 && share <= 1);
    }
  }
}
