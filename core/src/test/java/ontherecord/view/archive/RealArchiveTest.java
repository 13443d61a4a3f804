package ontherecord.view.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.message.Verbatim;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.WordsFiles;
import ontherecord.view.Emblem;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archive answers on the record that is shipped, to be held against the documents. */
class RealArchiveTest {
  private static final Shown SHOWN = shown();
  private static final Archive ARCHIVE = new Archive(SHOWN);

  private static final Phrasebook ENGLISH = WordsFiles.read(Language.ENGLISH).value().orElseThrow();

  private static Shown shown() {
    RecordFiles.Loaded loaded = RecordFiles.read().value().orElseThrow();
    return new Shown(loaded.record(), loaded.reference());
  }

  /** "Who criticised the Libya action in 2011?" */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2011 | backed     | GEO NLD GBR vollebaek
          2011 | lessons    | AU NLD NZL
          2011 | division   | GTM MEX
          2011 | criticised | GTM
          2011 | rejected   |
          2016 | rejected   | RUS VEN
          """)
  void whoStoodWhereOnLibya(String year, String position, String speakers) {
    IssuePage.AtYear at =
        ARCHIVE.issue("libya-1973").years().stream()
            .filter(y -> y.year().equals(new Verbatim(year)))
            .findFirst()
            .orElseThrow();
    IssuePage.Place place =
        at.positions().stream()
            .filter(p -> p.mark().position().equals(position))
            .findFirst()
            .orElseThrow();
    assertEquals(
        speakers == null ? List.of() : List.of(speakers.split(" ", -1)),
        place.speakers().stream().map(Emblem::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "libya-1973, 2016",
    "concept-or-implementation, 2015", // of 2016 something is told, and no position
    "regional-lead, 2011",
    "civil-society, 2016" // a theme has no positions: the latest
  })
  void anIssueOpensWhereSomebodyLastTookAPosition(String issue, String year) {
    assertEquals(year, ARCHIVE.issue(issue).opensAt());
  }

  /** "What did Mexico say about the veto over five years?" */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2011 | Spoke. | 2011-not-blocked-liechtenstein-mexico 2011-veto-mexico-singapore-switzerland-australia
          2012 | Spoke; no words of it are reported. |
          2015 | Not named as having spoken. A source mentions it. | 2015-veto-initiative
          2016 | Spoke. | 2016-veto-declaration
          """)
  void whatIsRecordedOfMexicoOnTheVeto(String year, String there, String entries) {
    SpeakerPage mexico = ARCHIVE.speaker("MEX");
    List<String> years = mexico.years().stream().map(y -> ENGLISH.say(y.year())).toList();
    int at = years.indexOf(year);
    assertEquals(there, ENGLISH.say(mexico.years().get(at).there()));
    SpeakerPage.Topic veto =
        mexico.topics().stream()
            .filter(t -> t.issue().equals("veto-restraint"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        entries == null ? List.of() : List.of(entries.split(" ", -1)),
        veto.cells().get(at).stream().map(Entry::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"cote d'ivoire, Côte d’Ivoire", "OTAN, otan", "resolution 1973, résolution 1973"})
  void capitalsAccentsAndApostrophesMakeNoDifference(String typed, String printed) {
    Found found = ARCHIVE.search(typed, Language.FRENCH);
    assertTrue(found.entries().size() > 1, typed);
    assertEquals(ARCHIVE.search(printed, Language.FRENCH), found);
  }

  @Test
  void everythingOnTheRecordStandsOnThePagesOfItsDialogue() {
    List<String> shown =
        SHOWN.record().entries().dialogues().stream()
            .flatMap(d -> ARCHIVE.dialogue(d.id()).ids().stream())
            .sorted()
            .toList();
    var entries = SHOWN.record().entries();
    List<String> recorded =
        java.util.stream.Stream.of(
                entries.statements().stream().map(s -> s.id()),
                entries.trends().stream().map(t -> t.id()),
                entries.facts().stream().map(f -> f.id()))
            .flatMap(ids -> ids)
            .sorted()
            .toList();
    assertEquals(recorded, shown);
  }

  @Test
  void everySpeakerAndEveryTopicHasAPageAndIsFoundByItsName() {
    for (Language language : Language.values()) {
      SHOWN
          .record()
          .entries()
          .speakers()
          .forEach(
              s -> {
                ARCHIVE.speaker(s.id());
                assertTrue(
                    ARCHIVE.search(s.name().in(language), language).speakers().stream()
                        .anyMatch(e -> e.id().equals(s.id())),
                    s.id());
              });
      SHOWN
          .record()
          .entries()
          .issues()
          .forEach(
              i -> {
                ARCHIVE.issue(i.id());
                assertTrue(
                    ARCHIVE.search(i.name().in(language), language).topics().stream()
                        .anyMatch(t -> t.issue().equals(i.id())),
                    i.id());
              });
    }
  }

  @Test
  void everyEntryIsFoundByItsIdAndCanBeReported() {
    Report report = new Report(SHOWN, "1", "");
    SHOWN
        .record()
        .entries()
        .statements()
        .forEach(
            s -> {
              Found found = ARCHIVE.search(s.id(), Language.FRENCH);
              Entry entry =
                  found.entries().stream()
                      .filter(e -> e.id().equals(s.id()))
                      .findFirst()
                      .orElseThrow(() -> new AssertionError(s.id()));
              report.on(entry.line().passage());
            });
  }
}
