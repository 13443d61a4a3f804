package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ontherecord.TheGame;
import ontherecord.record.Stand;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.rules.Verdict;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever plays without reading earns little: rules of thumb, played as every delegation with many
 * seeds, stay under half of what could be earned. The figures are printed.
 */
class BlindPlayTest {
  private static final int SEEDS = 50;
  private static final double MOST = 0.5;

  /** A way to answer without reading. */
  private interface Thumb {
    Answer answer(TheRecord record, Round round, Deal deal);
  }

  private static final Map<String, Thumb> THUMBS =
      new TreeMap<>(
          Map.of(
              "always the first", (record, round, deal) -> at(record, round, deal, 0),
              "always the middle", (record, round, deal) -> at(record, round, deal, 1),
              "always the last", (record, round, deal) -> at(record, round, deal, 2),
              "always the longest", BlindPlayTest::longest,
              "what most are recorded at", BlindPlayTest::commonest));

  /**
   * The first, the middle or the last of what is shown, by {@code third} 0, 1 or 2; of a roll-call
   * as many as may be picked, at most half.
   */
  private static Answer at(TheRecord record, Round round, Deal deal, int third) {
    Offer offer = round.offer(record, deal);
    if (offer instanceof Offer.Scale scale) {
      long step = (scale.to() - scale.from()) / 4;
      return new Answer.NumberEstimated(scale.from() + step * (third + 1));
    }
    if (offer instanceof Offer.Row row) {
      return row.answer().apply(IntStream.range(0, row.size()).boxed().toList());
    }
    Offer.Things things = (Offer.Things) offer;
    boolean several = round instanceof RollCallRound;
    int picks = several ? Math.min(things.most(), things.size() / 2) : 1;
    int from = (things.size() - picks) * third / 2;
    return things.answer().apply(IntStream.range(from, from + picks).boxed().toList());
  }

  private static Answer longest(TheRecord record, Round round, Deal deal) {
    if (round instanceof ChoiceRound choice) {
      int best = 0;
      for (int i = 0; i < choice.options().size(); i++) {
        best = length(choice, i) > length(choice, best) ? i : best;
      }
      return new Answer.OptionsChosen(List.of(best));
    } else if (round instanceof RollCallRound call
        && call.mostPicks() == call.candidates().size()) {
      return new Answer.RollCalled(new TreeSet<>(call.candidates()));
    }
    return at(record, round, deal, 2);
  }

  private static int length(ChoiceRound choice, int option) {
    return choice.options().get(option).text().byLanguage().values().stream()
        .mapToInt(String::length)
        .sum();
  }

  /** What somebody would say who has seen the chamber, but not who sits where. */
  private static Answer commonest(TheRecord record, Round round, Deal deal) {
    if (round instanceof PositionRound position) {
      Map<String, Long> seats = new TreeMap<>();
      for (Stand stand : record.stands(position.issue(), position.dialogue())) {
        seats.merge(stand.position(), 1L, Long::sum);
      }
      return new Answer.PositionTaken(
          seats.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    }
    return at(record, round, deal, 1);
  }

  static List<String> lessons() {
    return ScenarioFiles.SHIPPED;
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void earnsLittle(String lesson) {
    Scenario scenario = TheGame.scenario(lesson);
    assertAll(
        THUMBS.entrySet().stream()
            .map(
                thumb ->
                    () -> {
                      Map<Measure, Double> earned = earned(scenario, thumb.getValue());
                      System.out.printf("%-18s %-26s %s%n", lesson, thumb.getKey(), earned);
                      double knowledge = earned.get(Measure.KNOWLEDGE);
                      assertTrue(knowledge < MOST, thumb.getKey() + " knows " + knowledge);
                    }));
  }

  private static Map<Measure, Double> earned(Scenario scenario, Thumb thumb) {
    Map<Measure, Double> credit = new TreeMap<>();
    Map<Measure, Double> possible = new TreeMap<>();
    Draw draw = new Draw(scenario);
    for (String delegation : scenario.seats()) {
      for (long seed = 0; seed < SEEDS; seed++) {
        for (Deal deal : draw.deal(delegation, seed)) {
          Round round = scenario.rounds().get(deal.round());
          Verdict verdict =
              round.judge(
                  scenario.record(),
                  TheGame.rulebook(),
                  delegation,
                  deal.asked(),
                  thumb.answer(scenario.record(), round, deal));
          credit.merge(
              verdict.measure(), verdict.credit().quarters() * verdict.halves() / 8.0, Double::sum);
          possible.merge(verdict.measure(), verdict.halves() / 2.0, Double::sum);
        }
      }
    }
    credit.replaceAll((measure, sum) -> Math.round(1000 * sum / possible.get(measure)) / 1000.0);
    return credit;
  }
}
