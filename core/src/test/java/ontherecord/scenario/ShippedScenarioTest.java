package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.storage.ScenarioFile;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario that comes with the game reads without a problem and plays as everybody in it. */
class ShippedScenarioTest {
  private static final int SEEDS = 40;

  @TestFactory
  Stream<DynamicTest> readsWithoutAProblem() {
    return ScenarioFiles.SHIPPED.stream()
        .map(
            id ->
                dynamicTest(
                    id,
                    () -> {
                      ScenarioFile file = ScenarioFiles.shipped(id, TheGame.record());
                      assertEquals(List.of(), TheGame.told(file.checked().problems()));
                      assertEquals(id, file.checked().value().orElseThrow().id());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> playsAsEveryDelegationInIt() {
    return ScenarioFiles.SHIPPED.stream()
        .map(TheGame::scenario)
        .flatMap(
            scenario ->
                scenario.seats().stream()
                    .map(
                        delegation ->
                            dynamicTest(
                                scenario.id() + " as " + delegation,
                                () -> plays(scenario, delegation))));
  }

  private static void plays(Scenario scenario, String delegation) {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Deal> deals = Draw.deal(scenario, delegation, seed);
      assertEquals(scenario.played(), deals.size());
      for (Deal deal : deals) {
        Round round = scenario.rounds().get(deal.round());
        Play.everyAnswer(scenario.record(), round)
            .forEach(
                answer -> {
                  assertTrue(round.accepts(scenario.record(), answer), () -> round + " " + answer);
                  assertFalse(
                      round
                          .judge(
                              scenario.record(),
                              TheGame.rulebook(),
                              delegation,
                              deal.asked(),
                              answer)
                          .reasons()
                          .isEmpty());
                });
      }
    }
  }

  @Test
  void theLibraryListsEveryFileInTheFolder() throws IOException {
    List<String> files =
        ScenarioFiles.in(Path.of("..", "assets", "scenarios")).stream()
            .map(path -> path.getFileName().toString().replace(".json", ""))
            .toList();
    assertEquals(files, ScenarioFiles.SHIPPED.stream().sorted().toList());
  }
}
