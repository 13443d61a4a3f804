package ontherecord.app.bots;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Offer;
import ontherecord.scenario.Round;

/** Any answer the round takes, each as likely; of several picks first how many, then which. */
final class AtRandom implements Bot {

  @Override
  public Answer answer(TheRecord record, Round round, Deal deal, RandomGenerator random) {
    Offer offer = round.offer(record, deal);
    if (offer instanceof Offer.Scale scale) {
      return new Answer.NumberEstimated(random.nextLong(scale.from(), scale.to() + 1));
    }
    if (offer instanceof Offer.Row row) {
      return row.answer().apply(some(row.size(), row.size(), random));
    }
    Offer.Things things = (Offer.Things) offer;
    int picks = things.most() == 1 ? 1 : 1 + random.nextInt(things.most());
    return things.answer().apply(some(picks, things.size(), random));
  }

  /** So many different places of a list, every choice of them as likely (Floyd). */
  private static List<Integer> some(int picks, int size, RandomGenerator random) {
    List<Integer> chosen = new ArrayList<>(picks);
    for (int last = size - picks; last < size; last++) {
      int place = random.nextInt(last + 1);
      chosen.add(chosen.contains(place) ? last : place);
    }
    return chosen;
  }
}
