package ontherecord.scenario.introduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.TheGame;
import ontherecord.problem.Checked;
import ontherecord.rules.Evidence;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.Scenario;
import ontherecord.storage.IntroductionFile;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.Shelf;
import org.junit.jupiter.api.Test;

/** The introduction that is shipped. */
class ShippedIntroductionTest {
  private static final Checked<Introduction> READ =
      IntroductionFile.read(Shelf.packed(), TheGame.record());

  @Test
  void itIsSound() {
    assertEquals(List.of(), TheGame.told(READ.problems()));
    assertTrue(READ.value().isPresent());
  }

  /** Only the last page is about the game, not about the norm. */
  @Test
  void everyPageButTheLastRestsOnTheRecord() {
    List<Introduction.Page> pages = READ.value().orElseThrow().pages();
    for (Introduction.Page page : pages.subList(0, pages.size() - 1)) {
      long own = page.sentences().stream().filter(s -> s.evidence().isEmpty()).count();
      assertTrue(own <= 1 && own < page.sentences().size(), page.id());
    }
  }

  @Test
  void itSpeaksOfEveryDialogueThatIsPlayed() {
    Set<String> cited =
        evidence().stream().map(e -> e.entry().substring(0, 4)).collect(Collectors.toSet());
    Set<String> dialogues =
        TheGame.record().entries().dialogues().stream()
            .map(d -> d.id())
            .collect(Collectors.toSet());
    assertEquals(dialogues, cited);
  }

  /** Whoever has just read a number needs not estimate it. */
  @Test
  void itGivesNoEstimateAway() {
    Set<String> asked =
        ScenarioFiles.SHIPPED.stream()
            .map(TheGame::scenario)
            .map(Scenario::rounds)
            .flatMap(List::stream)
            .filter(EstimateRound.class::isInstance)
            .map(EstimateRound.class::cast)
            .map(round -> round.counted().id())
            .collect(Collectors.toSet());
    asked.retainAll(evidence().stream().map(Evidence::entry).collect(Collectors.toSet()));
    assertEquals(Set.of(), asked);
  }

  private static List<Evidence> evidence() {
    return READ.value().orElseThrow().pages().stream()
        .flatMap(page -> page.sentences().stream())
        .flatMap(sentence -> sentence.evidence().stream())
        .toList();
  }
}
