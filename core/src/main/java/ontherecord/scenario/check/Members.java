package ontherecord.scenario.check;

import java.util.Optional;
import ontherecord.problem.Written;

/** Looks into a table as it was written. */
final class Members {
  private Members() {}

  /** The value of a key, the first where it stands twice. */
  static Optional<Written> of(Written written, String key) {
    if (!(written instanceof Written.Table table)) {
      return Optional.empty();
    }
    return table.members().stream()
        .filter(m -> m.key().equals(key))
        .map(Written.Member::value)
        .findFirst();
  }
}
