package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.record.Dialogue;
import ontherecord.record.Statement;
import ontherecord.record.Term;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Outcome;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.SpeakerRound;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.SmallRoom;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.WordsFiles;
import ontherecord.view.archive.Archive;
import ontherecord.view.archive.Filter;
import ontherecord.view.archive.MatrixView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lesson on a record of its own, at both ends: the least there can be, and the shipped one. */
class OwnRecordTest {
  private static final Phrasebook ENGLISH = WordsFiles.read(Language.ENGLISH).value().orElseThrow();
  private static final Path HALL = Path.of("src", "test", "resources", "own-records", "hall.json");

  /** One source without a text, one dialogue without a date, two delegations, one issue. */
  private static final Scenario LEAST = read(TheGame.record());

  private static final Scenario BRIDGE = TheGame.scenario("the-bridge");

  private static Scenario read(TheRecord beside) {
    return ScenarioFiles.read(HALL, beside).checked().value().orElseThrow();
  }

  private static Shown shown(Scenario scenario) {
    return Shown.of(scenario, TheGame.reference());
  }

  @Test
  void itIsPlayedOnItsRecordAndOnNothingElse() {
    assertTrue(LEAST.hasOwnRecord());
    assertEquals(
        List.of("walkers-close", "drivers-keep"),
        LEAST.record().entries().statements().stream().map(Statement::id).toList());
    assertEquals(LEAST.record(), new Ground(TheGame.rulebook(), LEAST).record());
    // Whatever record the game has: it means the same.
    assertEquals(LEAST, read(SmallRoom.record()));
  }

  @ParameterizedTest
  @CsvSource({"walkers, close, AS_RECORDED", "walkers, keep, NO_SUPPORT"})
  void anAnswerIsJudgedByIt(String delegation, String position, Outcome outcome) {
    var verdict =
        LEAST
            .rounds()
            .get(0)
            .judge(
                LEAST.record(),
                TheGame.rulebook(),
                delegation,
                delegation,
                new Answer.PositionTaken(position));
    assertEquals(outcome, verdict.outcome());
  }

  @Test
  void whoeverMakesAStatementIsHeldToHaveSpoken() {
    Dialogue hall = LEAST.record().dialogue("hall").orElseThrow();
    assertEquals(List.of("drivers", "walkers"), hall.speakers());
    assertEquals(
        List.of("drivers", "walkers"), ((SpeakerRound) LEAST.rounds().get(1)).candidates());
  }

  @Test
  void withoutADateNoneIsShownAnywhere() {
    assertEquals("Another debate", ENGLISH.say(Shelf.years(LEAST)));
    Archive archive = new Archive(shown(LEAST));
    MatrixView matrix = archive.matrix(Filter.ALL);
    assertEquals("The evening in the hall", ENGLISH.say(matrix.years().get(0).year()));
    assertEquals("", ENGLISH.say(archive.dialogue("hall").date()));
    Seat seat = seat(LEAST, "walkers");
    assertEquals("", ENGLISH.say(seat.round().heading().date()));
    DossierView.Year year = seat.dossier().years().get(0);
    assertEquals("", ENGLISH.say(year.date()) + ENGLISH.say(year.year()));
    RecordLine line = shown(LEAST).line(LEAST.record().entries().statements().get(0));
    assertEquals(
        "", ENGLISH.say(line.passage().dialogue()) + ENGLISH.say(line.passage().published()));
    Stream.of(seat.dossier(), seat.round())
        .flatMap(view -> EverythingSaid.in(view).stream())
        .forEach(said -> assertFalse(said.matches(".*\\d{4}.*"), said));
  }

  @Test
  void twoDialoguesOfOneYearAreToldApartByTheirDays() {
    assertEquals("Another debate · 2031", ENGLISH.say(Shelf.years(BRIDGE)));
    Shown shown = shown(BRIDGE);
    assertEquals(
        List.of("4 March", "18 March"),
        BRIDGE.record().entries().dialogues().stream().map(shown::year).map(ENGLISH::say).toList());
  }

  @Test
  void whereNoStateSpeaksThereIsNoMap() {
    assertTrue(shown(TheGame.scenario("libya-2011")).hasMap());
    for (Scenario scenario : List.of(LEAST, BRIDGE)) {
      assertFalse(shown(scenario).hasMap());
    }
    ChamberView room = new Rooms(shown(BRIDGE)).on("crossing", "first-evening", "FERRY", "");
    assertFalse(room.hasMap());
    assertEquals(Map.of(), room.states());
    assertEquals(10, room.wedges().stream().mapToInt(w -> w.seats().size()).sum());
  }

  @Test
  void ofOurTermsOnlyTheGamesOwnAreExplained() {
    List<Term> terms = shown(LEAST).reference().terms();
    assertFalse(terms.isEmpty());
    assertTrue(terms.stream().allMatch(term -> term.kind() == Term.Kind.GAME));
  }

  @Test
  void whatTheReferenceKnowsOfAStateIsNotToldOfItThere() {
    String lesson =
        """
        { "format": 1, "id": "real", "title": "Fish", "dialogue": "d", "minutes": 5,
          "level": "advanced",
          "record": {
            "dialogues": [{ "id": "d", "title": "A talk" }],
            "speakers": [
              { "id": "FRA", "kind": "state", "name": "France" },
              { "id": "ARCADIA", "kind": "state", "name": "Arcadia" }] },
          "rounds": [{ "kind": "choice", "prompt": "Why?", "options": [
            { "text": "Because", "right": true }, { "text": "It is so" }] }] }
        """;
    Scenario scenario =
        ScenarioFiles.of("real.json", lesson, TheGame.record()).checked().value().orElseThrow();
    Shown shown = shown(scenario);
    assertEquals("fr", shown.emblem("FRA").flag());
    assertEquals("", shown.emblem("ARCADIA").flag());
    assertTrue(shown.hasMap());
    assertTrue(shown.state("FRA").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"walkers, WAL", "river-traders-guild, RTG", "CYCLE, CYCLE", "east-bank, EB", "é, É"})
  void aTileShowsLettersOfTheId(String id, String letters) {
    String lesson =
        """
        { "format": 1, "id": "tiles", "title": "Tiles", "dialogue": "d", "minutes": 5,
          "level": "advanced",
          "record": {
            "dialogues": [{ "id": "d", "title": "A talk" }],
            "speakers": [{ "id": "%s", "kind": "group", "name": "The people" }] },
          "rounds": [{ "kind": "choice", "prompt": "Why?", "options": [
            { "text": "Because", "right": true }, { "text": "It is so" }] }] }
        """
            .formatted(id);
    Scenario scenario =
        ScenarioFiles.of("tiles.json", lesson, TheGame.record()).checked().value().orElseThrow();
    assertEquals(letters, shown(scenario).emblem(id).initials());
  }

  @Test
  void citationsDoWithoutPublisherAndSection() {
    Passage passage = shown(LEAST).line(LEAST.record().entries().statements().get(0)).passage();
    assertEquals("My notes", ENGLISH.say(passage.document()));
    assertEquals("at “close it for good”", ENGLISH.say(passage.spot()));
    assertEquals("My notes, at “close it for good”", ENGLISH.say(passage.inShort()));
  }

  @Test
  void everyPageOfItsArchiveCanBeOpened() {
    for (Scenario scenario : List.of(LEAST, BRIDGE)) {
      Archive archive = new Archive(shown(scenario));
      TheRecord.Entries all = scenario.record().entries();
      all.speakers().forEach(s -> assertNotEquals(null, archive.speaker(s.id())));
      all.issues().forEach(i -> assertNotEquals(null, archive.issue(i.id())));
      all.dialogues().forEach(d -> assertNotEquals(null, archive.dialogue(d.id())));
      assertEquals(
          all.discrepancies().size(),
          archive.discrepancies().years().stream().mapToInt(y -> y.items().size()).sum());
      assertEquals(all.issues().size(), topics(archive));
    }
    Archive bridge = new Archive(shown(BRIDGE));
    assertFalse(bridge.search("trout", Language.ENGLISH).entries().isEmpty());
    assertEquals(10, bridge.matrix(Filter.ALL).rows().size());
  }

  private static int topics(Archive archive) {
    return archive.topics().issues().size() + archive.topics().themes().size();
  }

  private static Seat seat(Scenario scenario, String delegation) {
    Team team = new Team("solo", "", delegation, Draw.deal(scenario, delegation, 1));
    State state =
        State.BEFORE
            .after(SmallRoom.opening())
            .after(new Event.TeamSeated(team))
            .after(new Event.RoundBegun(0));
    return new Seat(new Ground(TheGame.rulebook(), scenario), shown(scenario), state, "solo");
  }
}
