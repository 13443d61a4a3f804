package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.storage.RecordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belonged to the European Union on the day it spoke; the reference says, not the record. */
class MembersTest {
  private final Shown shown =
      RecordFiles.read().value().map(all -> new Shown(all.record(), all.reference())).orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "pillar-weight, 2011, 27, HRV, Croatia joined in 2013",
    "general-assembly-role, 2016, 28, NOR, Norway never joined"
  })
  void theUnionBringsItsMembersOfThatDay(
      String issue, String dialogue, int count, String outside, String why) {
    List<String> members = members(new Rooms(shown).on(issue, dialogue, "", ""), "EU");
    assertEquals(count, members.size());
    assertTrue(members.containsAll(List.of("FRA", "GBR", "POL", "MLT")), members.toString());
    assertFalse(members.contains(outside), why);
  }

  @Test
  void aStateBringsNobody() {
    ChamberView room = new Rooms(shown).on("general-assembly-role", "2016", "", "");
    assertEquals(List.of(), members(room, "MEX"));
    assertEquals(193, room.states().size());
  }

  private static List<String> members(ChamberView room, String speaker) {
    return room.wedges().stream()
        .flatMap(wedge -> wedge.seats().stream())
        .filter(seat -> seat.emblem().id().equals(speaker))
        .findFirst()
        .orElseThrow()
        .members();
  }
}
