package ontherecord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ontherecord.problem.Problem;
import ontherecord.rules.Answer;
import ontherecord.scenario.Deal;
import ontherecord.session.Event;
import ontherecord.session.HandedIn;
import ontherecord.session.SmallRoom;
import ontherecord.session.Team;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.LoggedEvent;
import org.junit.jupiter.api.Test;

class RetoldTest {
  private static final Event OPENED = SmallRoom.opening();
  private static final Event SEATED = new Event.TeamSeated(SmallRoom.team("solo", "HILL"));

  private static List<Integer> linesWrong(Event... events) {
    List<LoggedEvent> logged = new ArrayList<>();
    for (Event event : events) {
      logged.add(new LoggedEvent(logged.size() + 1, Instant.EPOCH, event));
    }
    List<Problem> problems =
        Retold.problems(SmallRoom.ground(), new KeptSession("log", logged, List.of()));
    return problems.stream().map(p -> p.place().line()).toList();
  }

  private static Event answer(String position) {
    return new Event.AnswerHandedIn(
        "solo", 0, new HandedIn(new Answer.PositionTaken(position), HandedIn.Sure.UNSAID, ""));
  }

  private static Event seated(String delegation, Deal deal) {
    return new Event.TeamSeated(new Team("solo", "", delegation, List.of(deal)));
  }

  @Test
  void whatTheChairGrantedIsTrusted() {
    assertEquals(
        List.of(),
        linesWrong(
            OPENED, SEATED, new Event.RoundBegun(0), answer("ferry"), new Event.RoundRevealed(0)));
  }

  @Test
  void anAnswerThatWasNotOfferedIsFoundInItsLine() {
    assertEquals(List.of(4), linesWrong(OPENED, SEATED, new Event.RoundBegun(0), answer("swim")));
  }

  @Test
  void aDelegationThatIsNotInTheScenarioIsFound() {
    assertEquals(List.of(2), linesWrong(OPENED, seated("VALE", new Deal(0, "HILL", List.of()))));
  }

  @Test
  void aRoundThatCannotBeDealtSoIsFound() {
    assertEquals(List.of(2), linesWrong(OPENED, seated("HILL", new Deal(9, "", List.of()))));
    assertEquals(List.of(2), linesWrong(OPENED, seated("HILL", new Deal(0, "VALE", List.of()))));
    assertEquals(List.of(2), linesWrong(OPENED, seated("HILL", new Deal(1, "", List.of(0, 0)))));
    assertEquals(List.of(2), linesWrong(OPENED, seated("HILL", new Deal(1, "", List.of()))));
    assertEquals(List.of(2), linesWrong(OPENED, seated("HILL", new Deal(2, "", List.of(0)))));
  }
}
