package ontherecord.scenario.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.problem.Place;

/** Which round of a file a path leads into. */
final class RoundPath {
  private static final Pattern ROUND = Pattern.compile("rounds\\[(\\d{1,9})](?:[.\\[].*)?");

  private RoundPath() {}

  /** The round's place in the file, from 0; empty where it leads elsewhere. */
  static Optional<Integer> place(Place place) {
    if (!place.path().startsWith("rounds[")) {
      return Optional.empty();
    }
    Matcher found = ROUND.matcher(place.path());
    return found.lookingAt() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
  }
}
