package ontherecord.view.preview;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.app.PreviewReport;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.record.Reference;
import ontherecord.rules.Answer;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.SpeakerRound;
import ontherecord.scenario.TrendRound;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.Shelf;
import ontherecord.storage.WordsFiles;
import ontherecord.storage.report.Preview;
import ontherecord.view.AnswerKey;
import ontherecord.view.AnswerKey.Sign;
import ontherecord.view.Emblem;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a preview says of each kind of round, and that it leaves nothing of a lesson out. */
class PreviewWriterTest {
  private static final Phrasebook ENGLISH = words(Language.ENGLISH);

  private static Phrasebook words(Language language) {
    return WordsFiles.orEnglish(Shelf.packed(), language).value().orElseThrow();
  }

  static List<String> lessons() {
    return ScenarioFiles.SHIPPED;
  }

  private static PreviewView preview(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    return PreviewWriter.of(scenario, Shown.of(scenario, Reference.EMPTY));
  }

  /** What the preview tells of the first round of that kind that asks about that. */
  private static AnswerKey key(String lesson, String kind, String asked) {
    List<Round> rounds = TheGame.scenario(lesson).rounds();
    int place =
        IntStream.range(0, rounds.size())
            .filter(i -> rounds.get(i).kind().equals(kind))
            .filter(i -> rounds.get(i).toString().contains(asked))
            .findFirst()
            .orElseThrow();
    return preview(lesson).rounds().get(place).key();
  }

  /** A row in a few signs: what it is, what it says, more about it, whom it is about. */
  private static String told(AnswerKey.Row row) {
    String sign =
        switch (row.sign()) {
          case RIGHT -> "+";
          case NOT_RIGHT -> "-";
          case IN_ORDER -> ">";
          case POSITION -> "@";
        };
    String detail = row.sign() == Sign.POSITION ? "" : ENGLISH.say(row.detail());
    String who = row.who().stream().map(Emblem::id).collect(joining(" "));
    return (sign + ENGLISH.say(row.text()) + " " + detail + who).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # position: the spectrum, and who is recorded where
          libya-2011 | position | concept-or-implementation | @Say the norm applies GEO / @Discuss how to apply it AUS NLD NZL / \
          @Discuss the concept first CUB PAK VEN
          # choice, one right
          libya-2011 | choice | 2011-universal-principle-netherlands | +The Netherlands / -Ireland / -Australia / -Liechtenstein
          # estimate
          libya-2011 | estimate | 2011-next-theme-eight | +8
          # roll-call: who is named of those on offer, then the others
          libya-2011 | roll-call | calls-for-restraint | +Named there AUS CHE MEX SGP / \
          -On offer and not named BRA CUB DNK GTM IRL JPN LIE NZL
          # trend, with the source's own word
          summary-2015 | trend | 2015-trend-last-resort | +A few: some, several, various In the source’s own word: “Several” / \
          -Many / -Most: more than half / -All: nobody is named as differing
          # who said it
          next-decade-2016 | who-said-it | 2016-framework-translated-slovenia | +Named there SVN / -On offer and not named HRV HUN LVA POL SVK
          """)
  void eachKindTellsWhatIsOnOfferAndWhatIsRight(
      String lesson, String kind, String asked, String rows) {
    AnswerKey key = key(lesson, kind, asked);
    assertEquals(rows, key.rows().stream().map(PreviewWriterTest::told).collect(joining(" / ")));
  }

  @Test
  void anOrderIsTheRightOneWithWhatItIsOrderedBy() {
    List<AnswerKey.Row> rows = key("next-decade-2016", "order", "2016-veto-38").rows();
    assertTrue(rows.stream().allMatch(row -> row.sign() == Sign.IN_ORDER));
    assertEquals(
        List.of("2", "5", "7", "38"), rows.stream().map(r -> ENGLISH.say(r.detail())).toList());
  }

  @Test
  void anEstimateTellsItsScale() {
    AnswerKey key = key("libya-2011", "estimate", "2011-next-theme-eight");
    assertEquals("On a scale from 2 to 30", ENGLISH.say(key.how()));
  }

  @Test
  void aPositionHasWhatIsRecordedThereAndHow() {
    AnswerKey key = key("libya-2011", "position", "fear-of-abuse");
    assertTrue(
        key.rows().stream()
            .flatMap(row -> row.record().stream())
            .anyMatch(line -> ENGLISH.say(line.attribution()).equals("A joint statement.")));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatIsMarkedRightEarnsAllThereIs(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    List<PreviewView.Round> shown = preview(lesson).rounds();
    assertEquals(scenario.rounds().size(), shown.size());
    for (int i = 0; i < shown.size(); i++) {
      Round round = scenario.rounds().get(i);
      List<AnswerKey.Row> rows = shown.get(i).key().rows();
      assertFalse(rows.isEmpty(), lesson + " " + (i + 1));
      assertFalse(shown.get(i).passages().isEmpty() && round instanceof PositionRound);
      for (Answer answer : right(round, rows)) {
        assertEquals(
            4,
            round.judge(scenario.record(), TheGame.rulebook(), "", "", answer).credit().quarters(),
            lesson + " " + (i + 1));
      }
    }
  }

  /** The answers that the rows say are right; none where it depends on who answers. */
  private static List<Answer> right(Round round, List<AnswerKey.Row> rows) {
    List<Integer> places =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).sign() == Sign.RIGHT)
            .boxed()
            .toList();
    Set<String> who =
        rows.stream()
            .filter(row -> row.sign() == Sign.RIGHT)
            .flatMap(row -> row.who().stream())
            .map(Emblem::id)
            .collect(toSet());
    if (round instanceof ChoiceRound || round instanceof TrendRound) {
      return List.of(new Answer.OptionsChosen(places));
    } else if (round instanceof RollCallRound) {
      return List.of(new Answer.RollCalled(who));
    } else if (round instanceof SpeakerRound) {
      return who.stream().<Answer>map(id -> new Answer.RollCalled(Set.of(id))).toList();
    } else if (round instanceof EstimateRound estimate) {
      return estimate.counted().numbers().stream()
          .<Answer>map(Answer.NumberEstimated::new)
          .toList();
    }
    return List.of();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyLessonIsPreviewedInEveryLanguage(String lesson) {
    PreviewView view = preview(lesson);
    for (Language language : Language.values()) {
      Preview preview = PreviewReport.of(view, words(language));
      assertEquals(view.rounds().size(), preview.rounds().size());
      assertTrue(
          preview.rounds().stream()
              .flatMap(round -> Stream.concat(Stream.of(round.prompt()), texts(round)))
              .noneMatch(String::isBlank),
          lesson + " " + language);
      assertFalse(preview.after().stream().allMatch(section -> section.texts().isEmpty()));
    }
  }

  private static Stream<String> texts(Preview.Round round) {
    return round.rows().stream().map(Preview.Row::text);
  }
}
