package ontherecord.app.bots;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import ontherecord.rules.Measure;
import ontherecord.session.Tally;

/** What many games came to, in quarters. */
public final class Sum {
  private long games;
  private final long[] earned = new long[2];
  private final long[] possible = new long[2];

  void add(Tally fidelity, Tally knowledge) {
    games++;
    add(0, fidelity);
    add(1, knowledge);
  }

  private void add(int measure, Tally tally) {
    earned[measure] += tally.earned();
    possible[measure] += tally.possible();
  }

  /** Adds what other games came to. */
  public void add(Sum other) {
    games += other.games;
    for (int measure = 0; measure < 2; measure++) {
      earned[measure] += other.earned[measure];
      possible[measure] += other.possible[measure];
    }
  }

  /** What was earned of what could be, from 0 to 1; empty where nothing counted. */
  public OptionalDouble share(Measure measure) {
    int at = measure == Measure.FIDELITY ? 0 : 1;
    return possible[at] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) earned[at] / possible[at]);
  }

  /** As it is printed: shares to four places. */
  public Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("games", games);
    summary.put("fidelity", printed(Measure.FIDELITY));
    summary.put("knowledge", printed(Measure.KNOWLEDGE));
    return summary;
  }

  private Object printed(Measure measure) {
    OptionalDouble share = share(measure);
    return share.isPresent() ? Math.round(share.getAsDouble() * 10_000) / 10_000.0 : null;
  }
}
