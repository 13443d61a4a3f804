package ontherecord.screen.kit.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.mark.PositionShape;

/**
 * A delegation with all its places on the chart.
 *
 * @param numbers of its places
 * @param shapes one a position, in the chart's order
 */
record Standing(
    Delegate delegate,
    List<Integer> numbers,
    List<PositionShape> shapes,
    String note,
    List<String> members) {

  /** Every delegation once, in the chart's order. */
  static List<Standing> of(Chart chart) {
    Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < chart.places().size(); i++) {
      String code = chart.places().get(i).delegate().code();
      numbers.computeIfAbsent(code, c -> new ArrayList<>()).add(i);
    }
    return numbers.values().stream().map(own -> of(chart, own)).toList();
  }

  private static Standing of(Chart chart, List<Integer> numbers) {
    List<Place> places = numbers.stream().map(chart.places()::get).toList();
    return new Standing(
        places.get(0).delegate(),
        List.copyOf(numbers),
        places.stream().map(Place::shape).distinct().toList(),
        String.join(
            ", ", places.stream().map(Place::note).filter(n -> !n.isEmpty()).distinct().toList()),
        places.stream().flatMap(place -> place.members().stream()).distinct().toList());
  }

  boolean isMarked() {
    return delegate.mark() != Delegate.Mark.NONE;
  }
}
