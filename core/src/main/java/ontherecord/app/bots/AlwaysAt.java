package ontherecord.app.bots;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Offer;
import ontherecord.scenario.Round;

/**
 * Always the same place of whatever is on offer, in percent of its length: 0 the first, 50 the
 * middle.
 */
record AlwaysAt(int percent) implements Bot {

  @Override
  public Answer answer(TheRecord record, Round round, Deal deal, RandomGenerator random) {
    Offer offer = round.offer(record, deal);
    if (offer instanceof Offer.Scale scale) {
      return new Answer.NumberEstimated(scale.from() + (scale.to() - scale.from()) * percent / 100);
    }
    if (offer instanceof Offer.Row row) {
      return row.answer().apply(IntStream.range(0, row.size()).boxed().toList());
    }
    Offer.Things things = (Offer.Things) offer;
    int place = Math.min(things.size() - 1, things.size() * percent / 100);
    return things.answer().apply(List.of(place));
  }
}
