package ontherecord.view.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.rules.Answer;
import ontherecord.rules.Credit;
import ontherecord.rules.OrderRule;
import ontherecord.rules.TrendRule;
import ontherecord.rules.Verdict;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.Deal;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.OrderRound;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.TrendRound;
import ontherecord.session.Ground;
import ontherecord.view.AnswerKey;
import ontherecord.view.RoundShows;
import ontherecord.view.RoundView;
import ontherecord.view.Shown;

/**
 * Writes what is right in a round, by the letters of its page, and what everything else is worth:
 * by the round's own rule, so that paper and screen judge alike.
 *
 * @param deal of the room: in which order things are shown
 * @param asked whose position each delegation is asked for; in other rounds it stands for nothing
 */
record AnswerWriter(Ground ground, Shown shown, Round round, Deal deal, Map<String, String> asked) {

  PaperView.Answer write(RoundView open) {
    AnswerKey key = RoundShows.key(shown, round, deal);
    return new PaperView.Answer(
        key,
        Letters.of(open, key),
        counting(),
        steps(),
        round instanceof PositionRound p ? worths(p) : List.of());
  }

  private Sayable counting() {
    if (round instanceof EstimateRound) {
      return Message.of("paper.count.off");
    } else if (round instanceof OrderRound) {
      return Message.of("paper.count.pairs");
    } else if (round instanceof ChoiceRound choice && choice.severalRight()) {
      return Message.of("paper.count.letters");
    } else if (round instanceof RollCallRound call) {
      return call.asked().open()
          ? Message.of("paper.count.open").with("most", call.mostPicks())
          : Message.of("paper.count.names");
    }
    return Shown.NOTHING;
  }

  private List<PaperView.Step> steps() {
    if (round instanceof EstimateRound estimate) {
      return estimate(estimate.to() - estimate.from());
    } else if (round instanceof OrderRound order) {
      return order(order);
    } else if (round instanceof ChoiceRound choice && choice.severalRight()) {
      return shares(choice.right().size());
    } else if (round instanceof RollCallRound call) {
      return shares(call.asked().named().size());
    } else if (round instanceof TrendRound) {
      return trend();
    }
    return List.of();
  }

  /** The farthest that still earns so much. */
  private List<PaperView.Step> estimate(long scale) {
    List<PaperView.Step> steps = new ArrayList<>();
    long before = -1;
    for (int i = 0; i < ground.rulebook().estimatePercent().size(); i++) {
      long off = ground.rulebook().estimatePercent().get(i) * scale / 100;
      if (off > before) {
        steps.add(new PaperView.Step(Long.toString(off), 4 - i));
      }
      before = off;
    }
    return steps;
  }

  /**
   * The most pairs that may stand the wrong way round: each of them also takes a right one back.
   */
  private static List<PaperView.Step> order(OrderRound round) {
    int pairs = 0;
    for (int i = 0; i < round.facts().size(); i++) {
      for (int k = i + 1; k < round.facts().size(); k++) {
        pairs += OrderRule.compare(round.facts().get(i), round.facts().get(k)) == 0 ? 0 : 1;
      }
    }
    int all = Math.max(1, pairs);
    return lastOfEach(
        IntStream.rangeClosed(0, all)
            .mapToObj(wrong -> step(wrong, Credit.share(all - 2 * wrong, all))));
  }

  /** The fewest that must be right. */
  private static List<PaperView.Step> shares(int all) {
    return lastOfEach(
        Stream.iterate(all, n -> n > 0, n -> n - 1).map(n -> step(n, Credit.share(n, all))));
  }

  /** Of those that earn the same the last; none that earn nothing. */
  private static List<PaperView.Step> lastOfEach(Stream<PaperView.Step> steps) {
    Map<Integer, PaperView.Step> last = new LinkedHashMap<>();
    steps.filter(step -> step.quarters() > 0).forEach(step -> last.put(step.quarters(), step));
    return List.copyOf(last.values());
  }

  private static PaperView.Step step(int number, Credit credit) {
    return new PaperView.Step(Integer.toString(number), credit.quarters());
  }

  private List<PaperView.Step> trend() {
    return IntStream.range(0, TrendRule.EXTENTS.size())
        .mapToObj(i -> new PaperView.Step(Letters.of(i), said(i).credit().quarters()))
        .filter(step -> step.quarters() > 0)
        .toList();
  }

  private Verdict said(int option) {
    return judge("", "", new Answer.OptionsChosen(List.of(option)));
  }

  private List<PaperView.Worth> worths(PositionRound position) {
    List<PaperView.Worth> worths = new ArrayList<>();
    asked.forEach((delegation, of) -> worths.add(worth(position, delegation, of)));
    return worths;
  }

  private PaperView.Worth worth(PositionRound position, String delegation, String of) {
    List<Verdict> verdicts =
        shown.record().issue(position.issue()).orElseThrow().positions().stream()
            .map(taken -> judge(delegation, of, new Answer.PositionTaken(taken.id())))
            .toList();
    return new PaperView.Worth(
        shown.emblem(delegation),
        shown.emblem(of),
        verdicts.stream().map(verdict -> verdict.credit().quarters()).toList(),
        verdicts.get(0).halves() < 2);
  }

  private Verdict judge(String delegation, String of, Answer answer) {
    return round.judge(ground.record(), ground.rulebook(), delegation, of, answer);
  }
}
