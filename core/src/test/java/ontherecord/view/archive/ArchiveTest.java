package ontherecord.view.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.storage.WordsFiles;
import ontherecord.view.Emblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the archive, on two meetings small enough to hold in the head. */
class ArchiveTest {
  private static final Archive ARCHIVE = new Archive(TwoMeetings.shown());
  private static final Phrasebook ENGLISH = WordsFiles.read(Language.ENGLISH).value().orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HILL   | Spoke.                        | Spoke; no words of it are reported.
          MILL   | Spoke.                        | Not on the list of speakers. A source mentions it.
          DALE   | Not named as having spoken itself; Mill spoke for it. | Spoke; no words of it are reported.
          FORD   | Not named as having spoken. The European Union, of which it was a member, spoke. | Not on the list of speakers.
          semeur | Spoke.                        | Not on the list of speakers.
          """)
  void aPageSaysOfEveryMeetingWhetherItsSpeakerSpoke(String id, String first, String second) {
    assertEquals(
        List.of("2001: " + first, "2003: " + second),
        ARCHIVE.speaker(id).years().stream()
            .map(year -> ENGLISH.say(year.year()) + ": " + ENGLISH.say(year.there()))
            .toList());
  }

  @Test
  void whatIsSaidOfASpeakerStandsBesideWhatItSaid() {
    SpeakerPage.Topic bridge = ARCHIVE.speaker("HILL").topics().get(0);
    assertEquals(
        List.of(List.of("hill-builds"), List.of("drawing")),
        bridge.cells().stream().map(cell -> cell.stream().map(Entry::id).toList()).toList());
    Entry mention = bridge.cells().get(1).get(0);
    assertEquals("Drawing on the table: Hill’s drawing", ENGLISH.say(mention.line().says()));
    assertEquals(
        "The source tells this of it; it is no statement of its own.",
        ENGLISH.say(mention.line().attribution()));
    assertEquals(List.of("hill-builds", "drawing"), ARCHIVE.speaker("HILL").ids());
  }

  @Test
  void anIssueTellsPositionByPositionWhoStandsThere() {
    IssuePage.AtYear year = ARCHIVE.issue("bridge").years().get(0);
    assertEquals(
        List.of("Say build: HILL EU", "Say ferry: DALE MILL", "Say nothing:"),
        year.positions().stream().map(ArchiveTest::place).toList());
    assertEquals(
        "Spoken on behalf of Dale.",
        ENGLISH.say(year.positions().get(1).entries().get(0).line().attribution()));
    assertEquals(3, year.chamber().wedges().size());
    assertEquals(List.of("drawing"), ARCHIVE.issue("bridge").years().get(1).ids());
    assertEquals(1, ARCHIVE.issue("cost").years().size());
  }

  private static String place(IssuePage.Place place) {
    List<String> line = new ArrayList<>(List.of(ENGLISH.say(place.mark().label()) + ":"));
    place.speakers().stream().map(Emblem::id).forEach(line::add);
    return String.join(" ", line);
  }

  @Test
  void aDialogueTellsWhoseWordsAreReported() {
    assertEquals(
        List.of("HILL", "MILL", "EU", "semeur"),
        ARCHIVE.dialogue("2001").speakers().stream().map(heard -> heard.emblem().id()).toList());
    assertEquals(
        List.of(false, false),
        ARCHIVE.dialogue("2003").speakers().stream().map(DialoguePage.Heard::reported).toList());
    assertEquals(List.of("drawing"), ARCHIVE.dialogue("2003").ids());
  }

  @Test
  void theMatrixShowsWhatItsFilterAsksFor() {
    assertEquals(List.of("DALE", "HILL", "MILL", "EU"), rows(Filter.ALL));
    assertEquals(List.of("EU"), rows(new Filter(Set.of(), Filter.Delegations.GROUPS)));
    assertEquals(List.of(), rows(new Filter(Set.of(), Filter.Delegations.TWICE)));
    assertEquals(List.of(), rows(new Filter(Set.of("2003"), Filter.Delegations.RECORDED)));
    assertEquals(1, ARCHIVE.matrix(Filter.ALL).columns().size());
    assertEquals(3, ARCHIVE.matrix(Filter.ALL).columns().get(0).spectrum().size());
  }

  private static List<String> rows(Filter filter) {
    return ARCHIVE.matrix(filter).rows().stream().map(row -> row.emblem().id()).toList();
  }

  @Test
  void aDisagreementStandsWithAllItsSides() {
    DiscrepanciesPage.Item item = ARCHIVE.discrepancies().years().get(0).items().get(0);
    assertEquals("A source differs with itself", ENGLISH.say(item.kind()));
    assertEquals(
        List.of("An hour: after an hour", "All day: a day's talk"),
        item.sides().stream()
            .map(side -> ENGLISH.say(side.says()) + ": " + side.passage().words())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hill        | HILL   |        | hill-builds drawing semeur-cost
          HIL         | HILL   |        | hill-builds drawing semeur-cost
          semeur      | semeur |        | semeur-cost
          SÉM co      |        |        | semeur-cost
          bridge oak  |        |        | hill-builds
          boat dale   |        |        | ferry
          ferry       |        | bridge | ferry
          oak boat    |        |        |
          idge        |        |        |
          ''          |        |        |
          """)
  void everyWordTypedIsFoundByItsBeginningNamesFirst(
      String letters, String speakers, String topics, String entries) {
    Found found = ARCHIVE.search(letters, Language.ENGLISH);
    assertEquals(ids(speakers), found.speakers().stream().map(Emblem::id).toList());
    assertEquals(ids(topics), found.topics().stream().map(Found.Topic::issue).toList());
    assertEquals(ids(entries), found.ids());
  }

  private static List<String> ids(String cell) {
    return cell == null ? List.of() : List.of(cell.split(" ", -1));
  }

  @Test
  void aReportTellsEverythingWithoutWhichItCouldNotBeChecked() {
    Report report = new Report(TwoMeetings.shown(), "1.2.3", "0123456789abcdef0123");
    Entry ferry = ARCHIVE.issue("bridge").years().get(0).positions().get(1).entries().get(0);
    assertEquals(
        """
        On the Record 1.2.3, record 0123456789ab
        Entry: ferry
        Who: Mill
        How it is tied: Spoken on behalf of Dale.
        What the game says that it said: Had a boat.
        Filed under: The bridge · Say ferry
        Source: Minutes
        Published by: The council, June 2001
        Section: 1
        At the words: “spoke of ferry”

        What I think is wrong:


        What the source says there:

        """,
        ENGLISH.say(report.on(ferry.line().passage())));
  }

  @Test
  void everyEntryAndEverySideCanBeReported() {
    Report report = new Report(TwoMeetings.shown(), "1", "");
    List<Entry> entries = new ArrayList<>();
    for (String dialogue : List.of("2001", "2003")) {
      ARCHIVE.dialogue(dialogue).topics().forEach(topic -> entries.addAll(topic.entries()));
      entries.addAll(ARCHIVE.dialogue(dialogue).facts());
    }
    assertEquals(5, entries.size());
    entries.forEach(e -> assertTrue(ENGLISH.say(report.on(e.line().passage())).contains(e.id())));
    ARCHIVE.discrepancies().years().get(0).items().get(0).sides().stream()
        .map(side -> ENGLISH.say(report.on(side.passage())))
        .forEach(text -> assertTrue(text.contains("How long it took"), text));
  }
}
