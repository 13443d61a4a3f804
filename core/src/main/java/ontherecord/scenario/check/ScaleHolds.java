package ontherecord.scenario.check;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;

/**
 * Whether a scale holds what is to be estimated on it. Worth a look: a value at the end or in the
 * very middle, where players put it who do not know.
 *
 * @param from where it begins
 * @param to where it ends
 */
record ScaleHolds(Placed<Long> from, Placed<Long> to) {

  /** Tells of a scale that runs backwards, or does not hold every one of these values well. */
  void check(List<Long> values, Problems problems) {
    if (!from.isThere() || !to.isThere()) {
      return;
    }
    long low = from.orElse(0L);
    long high = to.orElse(0L);
    if (low >= high) {
      problems.cannot(
          to.place(),
          Message.of("scenario.problem.scale-backwards").with("from", low).with("to", high));
    } else {
      values.forEach(value -> value(value, low, high, problems));
    }
  }

  private void value(long value, long low, long high, Problems problems) {
    if (value < low || value > high) {
      problems.cannot(from.place(), told("scenario.problem.scale-without", value, low, high));
    } else if (value == low || value == high) {
      problems.look(from.place(), told("scenario.problem.scale-edge", value, low, high));
    } else if (value - low == high - value) {
      problems.look(from.place(), told("scenario.problem.scale-middle", value, low, high));
    }
  }

  private static Message told(String key, long value, long low, long high) {
    return Message.of(key).with("value", value).with("from", low).with("to", high);
  }
}
