package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.TheGame;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.record.Reference;
import ontherecord.record.Statement;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Scenario;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.SmallRoom;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier tells a team what it needs, and nothing that a round of its lesson asks. */
class DossierTest {
  static List<String> lessons() {
    return ScenarioFiles.SHIPPED;
  }

  private static DossierView dossier(Scenario scenario, String delegation) {
    Ground ground = new Ground(TheGame.rulebook(), scenario);
    Team team = new Team("solo", "", delegation, Draw.deal(scenario, delegation, 1));
    State state = State.BEFORE.after(SmallRoom.opening()).after(new Event.TeamSeated(team));
    return new Seat(ground, Shown.of(scenario, Reference.EMPTY), state, "solo").dossier();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void noStatementStandsInItThatARoundAsks(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    Set<Sayable> asked =
        scenario.entries().stream()
            .flatMap(id -> scenario.record().statement(id).stream())
            .map(Statement::says)
            .collect(Collectors.toSet());
    for (String delegation : scenario.seats()) {
      for (DossierView.Year year : dossier(scenario, delegation).years()) {
        year.lines().forEach(line -> assertFalse(asked.contains(line.says()), line::toString));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void howManySpokeIsNotToldWhereARoundAsksForIt(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    DossierView dossier = dossier(scenario, scenario.seats().get(0));
    for (String id : scenario.dialogues()) {
      for (String count : scenario.record().dialogue(id).orElseThrow().spoke()) {
        assertTrue(dossier.spoke() == 0 || !scenario.entries().contains(count), count);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theOnlyMeetingHasItsAgendaAndOneOfSeveralHasNone(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    List<Sayable> agendas =
        dossier(scenario, scenario.seats().get(0)).years().stream()
            .filter(DossierView.Year::isHere)
            .map(DossierView.Year::agenda)
            .toList();
    List<Sayable> own =
        scenario.record().entries().dialogues().stream()
            .filter(d -> scenario.dialogues().contains(d.id()))
            .map(d -> scenario.dialogues().size() == 1 ? d.agenda() : Text.NONE)
            .map(Shown::orNothing)
            .toList();
    assertEquals(own, agendas);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void draftersAreNotToldThatTheySpoke(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    if (scenario.seatsDrafters()) {
      List<DossierView.Year> years = dossier(scenario, Scenario.DRAFTERS).years();
      assertEquals(scenario.dialogues().size(), years.size());
      years.forEach(year -> assertEquals(Shown.NOTHING, year.silence()));
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void onlyWhatIsOnRecordIsSaidToStayClosed(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    for (String delegation : scenario.delegations()) {
      Set<Sayable> recorded =
          scenario.record().statementsOf(delegation).stream()
              .map(s -> scenario.record().dialogue(s.dialogue()).orElseThrow().title())
              .collect(Collectors.toSet());
      for (DossierView.Year year : dossier(scenario, delegation).years()) {
        assertTrue(
            recorded.contains(year.title()) || year.silence().equals(Message.of("dossier.none")),
            () -> delegation + " " + year);
      }
    }
  }
}
