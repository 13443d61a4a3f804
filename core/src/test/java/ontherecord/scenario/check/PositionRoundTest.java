package ontherecord.scenario.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import ontherecord.TheGame;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** What the record as it is cannot break: an issue on which all delegations agree. */
class PositionRoundTest {

  @Test
  void anIssueOnWhichAllAgreeCannotBePlayed() {
    String lesson =
        """
        { "format": 1, "id": "veto", "title": "The veto", "dialogue": "2011", "minutes": 5,
          "level": "introductory", "delegations": ["AUS"],
          "rounds": [{ "kind": "position", "issue": "veto-restraint" }] }
        """;
    assertEquals(
        List.of(
            "veto.json:3:45 rounds[0].issue: At the dialogue of 2011, delegations are recorded at"
                + " 1 position of “The veto and mass atrocities”. A position round needs two."
                + " Ask about another issue, or play this one at another dialogue."),
        TheGame.told(ScenarioFiles.of("veto.json", lesson, withoutTheOthers()).checked().problems())
            .stream()
            .filter(told -> told.contains("issue"))
            .toList());
  }

  private static TheRecord withoutTheOthers() {
    TheRecord.Entries all = TheGame.record().entries();
    List<Statement> kept = new ArrayList<>(all.statements());
    kept.removeIf(s -> s.position().equals("not-blocked-over-past"));
    return new TheRecord(
        new TheRecord.Entries(
            all.sources(),
            all.dialogues(),
            all.speakers(),
            all.issues(),
            kept,
            all.trends(),
            all.facts(),
            all.discrepancies()));
  }
}
