package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.TheGame;
import ontherecord.record.Discrepancy;
import ontherecord.record.Reference;
import ontherecord.record.TheRecord;
import ontherecord.rules.Evidence;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.RecordLine;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;

/** A choice that rests on a place where the sources disagree, or leave something open. */
class CitedDiscrepancyTest {
  private static final TheRecord RECORD = TheGame.record();

  private static final Discrepancy CITED =
      RECORD.discrepancy("2012-discrepancy-opponents").orElseThrow();

  private static ChoiceRound choice() {
    String lesson =
        """
        { "format": 1, "id": "sources", "title": "Sources", "dialogue": "2012", "minutes": 5,
          "level": "advanced",
          "rounds": [{
            "kind": "choice", "prompt": "Who names opponents?",
            "options": [
              { "text": "The Global Centre", "right": true }, { "text": "The Coalition" }],
            "discrepancy": "2012-discrepancy-opponents" }] }
        """;
    Scenario scenario =
        ScenarioFiles.of("sources.json", lesson, RECORD).checked().value().orElseThrow();
    return (ChoiceRound) scenario.rounds().get(0);
  }

  @Test
  void everySideOfItIsEvidence() {
    List<Evidence> sides =
        CITED.sides().stream().map(side -> new Evidence(CITED.id(), side.cite())).toList();
    assertEquals(2, sides.size());
    assertEquals(sides, choice().evidence());
  }

  @Test
  void everySideIsShownWithItsOwnSource() {
    Shown shown = new Shown(RECORD, Reference.EMPTY);
    List<RecordLine> lines = choice().evidence().stream().map(e -> shown.line(e, "")).toList();
    assertEquals(
        CITED.sides().stream().map(Discrepancy.Side::says).toList(),
        lines.stream().map(RecordLine::says).toList());
    assertTrue(lines.stream().allMatch(line -> line.who().equals(CITED.what())));
    assertEquals(2, lines.stream().map(line -> line.passage().publisher()).distinct().count());
  }

  @Test
  void itTellsWhatItConcerns() {
    assertTrue(Telling.of(RECORD, choice()).entries().containsAll(CITED.concerns()));
  }
}
