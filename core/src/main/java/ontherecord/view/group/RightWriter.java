package ontherecord.view.group;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.message.Sayable;
import ontherecord.scenario.EstimateRound;
import ontherecord.view.AnswerKey;
import ontherecord.view.Emblem;
import ontherecord.view.RecordLine;
import ontherecord.view.RoundShows;
import ontherecord.view.RoundView;

/**
 * Writes what is right in a round in which all are asked the same.
 *
 * @param open the round as the room sees it, in whose order letters are given
 */
record RightWriter(Gathering gathering, int step, RoundView open) {

  RevealedView.Right write(List<RevealedView.Judged> judged, List<Silent> silent) {
    AnswerKey key = RoundShows.key(gathering.shown(), gathering.round(step), gathering.deal(step));
    List<RecordLine> record =
        Stream.concat(
                key.record().stream(), key.rows().stream().flatMap(row -> row.record().stream()))
            .distinct()
            .toList();
    return new RevealedView.Right(solution(key), key.because(), record, judged, silent);
  }

  private RevealedView.Solution solution(AnswerKey key) {
    List<AnswerKey.Row> rows = key.rows();
    if (open instanceof RoundView.OfOrder order) {
      List<Sayable> things = order.things().stream().map(RoundView.Option::text).toList();
      return new RevealedView.Solution(
          rows.stream().map(row -> things.indexOf(row.text())).toList(),
          rows.stream().map(AnswerKey.Row::detail).toList(),
          List.of());
    } else if (open instanceof RoundView.OfRollCall call) {
      Set<String> named =
          rows.stream()
              .filter(row -> row.sign() == AnswerKey.Sign.RIGHT)
              .flatMap(row -> row.who().stream())
              .map(Emblem::id)
              .collect(Collectors.toSet());
      return places(
          IntStream.range(0, call.tiles().size())
              .filter(i -> named.contains(call.tiles().get(i).id())));
    } else if (gathering.round(step) instanceof EstimateRound estimate) {
      List<Long> numbers = estimate.counted().numbers().stream().distinct().sorted().toList();
      return new RevealedView.Solution(List.of(), List.of(), numbers);
    }
    return places(
        IntStream.range(0, rows.size()).filter(i -> rows.get(i).sign() == AnswerKey.Sign.RIGHT));
  }

  private static RevealedView.Solution places(IntStream right) {
    return new RevealedView.Solution(right.boxed().toList(), List.of(), List.of());
  }
}
