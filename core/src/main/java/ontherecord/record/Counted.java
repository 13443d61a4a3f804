package ontherecord.record;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.message.Text;

/**
 * Something that a source counts.
 *
 * @param id of the fact or trend that tells it
 * @param what is counted, or what those who are counted said
 * @param unit what one of them is; no words where that goes without saying
 * @param values every number that the sources give, each with its place; never empty
 */
public record Counted(String id, Text what, Sayable unit, List<Fact.Value> values) {
  public Counted {
    values = List.copyOf(values);
  }

  /** A fact that is a count of whole numbers. */
  public static Counted of(Fact fact) {
    return new Counted(fact.id(), fact.what(), fact.unit(), fact.values());
  }

  /** A trend of which the source counts those who said it. */
  public static Counted of(Trend trend) {
    return new Counted(
        trend.id(),
        trend.says(),
        trend.of(),
        List.of(new Fact.Value(Integer.toString(trend.number()), trend.cite())));
  }

  /** The numbers alone, in the order of the values. */
  public List<Long> numbers() {
    return values.stream().map(value -> value.number().orElseThrow()).toList();
  }
}
