package ontherecord.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ontherecord.problem.Lines;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;

/**
 * Looks for what else is wrong with a text that is no JSON: past each fault whose mend is plain, as
 * far as that goes. What is read so is only spoken of: the text stays as it is and is never played.
 *
 * @param text as its author wrote it
 * @param otherwise what is wrong with what it seems to say
 */
record SeenPast(String text, Lines lines, Function<Written, List<Problem>> otherwise) {
  /** More faults than that are told another time; each costs one more reading. */
  private static final int MOST_FAULTS = 40;

  /** Of a larger text only the first fault is told. */
  private static final int LONGEST = 1 << 18;

  private record Spot(int line, int column) {
    static Spot of(Problem problem) {
      return new Spot(problem.place().line(), problem.place().column());
    }
  }

  /** That fault, and everything else that can be told. */
  List<Problem> told(JsonFile.Fault first) {
    Problems all = new Problems();
    Set<Spot> spots = new HashSet<>();
    Optional<JsonFile.Fault> fault = Optional.of(first);
    String seen = text;
    while (fault.isPresent()) {
      Problem problem = fault.get().told();
      all.add(problem);
      // A mend that mends nothing would be met again for ever.
      boolean fresh = spots.add(Spot.of(problem));
      Optional<String> mended =
          fresh && spots.size() < MOST_FAULTS && text.length() <= LONGEST
              ? SyntaxMend.of(seen, fault.get().fault())
              : Optional.empty();
      if (mended.isEmpty()) {
        return all.all();
      }
      seen = mended.get();
      JsonFile.Outcome next = JsonFile.read(seen, lines);
      next.written().ifPresent(written -> all.addAll(beside(written, spots)));
      fault = next.fault();
    }
    return all.all();
  }

  /** What is wrong elsewhere: what stands at a fault has been told. */
  private List<Problem> beside(Written written, Set<Spot> spots) {
    return otherwise.apply(written).stream()
        .filter(problem -> !isAt(problem.place(), spots))
        .toList();
  }

  private static boolean isAt(Place place, Set<Spot> spots) {
    return spots.contains(new Spot(place.line(), place.column()));
  }
}
