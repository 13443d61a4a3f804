package ontherecord.rules;

import java.util.List;
import java.util.Optional;
import ontherecord.record.Attribution;
import ontherecord.record.Dialogue;
import ontherecord.record.Issue;
import ontherecord.record.Stand;
import ontherecord.record.TheRecord;

/** Which of the positions recorded for a delegation counts. Loops, since judging makes no waste. */
final class Standing {
  private Standing() {}

  /**
   * Of the foremost positions the nearest to the one taken; of equally near ones that with the
   * strongest attribution.
   */
  static Stand nearest(Issue issue, List<Stand> here, int taken) {
    Stand best = here.get(0);
    int bestOrder = order(issue, best, taken);
    for (int i = 1; i < here.size(); i++) {
      int order = order(issue, here.get(i), taken);
      if (order < bestOrder) {
        best = here.get(i);
        bestOrder = order;
      }
    }
    return best;
  }

  /** Rank before distance before strength; no spectrum and no list of attributions reaches 100. */
  private static int order(Issue issue, Stand stand, int taken) {
    int distance = Math.abs(issue.placeOf(stand.position()) - taken);
    return (rank(stand.attribution()) * 100 + distance) * 100 + stand.attribution().ordinal();
  }

  /** Its own words before what another said for it, and both before what it said of others. */
  private static int rank(Attribution attribution) {
    return switch (attribution) {
      case OWN, JOINT, GROUP -> 0;
      case BEHALF -> 1;
      case REPORTS -> 2;
    };
  }

  /** A statement made on its behalf that takes this position. */
  static Optional<Stand> onBehalf(List<Stand> here, String position) {
    for (int i = 0; i < here.size(); i++) {
      Stand stand = here.get(i);
      if (stand.attribution() == Attribution.BEHALF && stand.position().equals(position)) {
        return Optional.of(stand);
      }
    }
    return Optional.empty();
  }

  /** Its own words at another dialogue that take this position. */
  static Optional<Stand> atAnotherDialogue(
      TheRecord record, PositionRule.Asked asked, String position) {
    List<Dialogue> dialogues = record.entries().dialogues();
    for (int i = 0; i < dialogues.size(); i++) {
      String dialogue = dialogues.get(i).id();
      if (!dialogue.equals(asked.dialogue())) {
        List<Stand> there = record.stands(asked.delegation(), asked.issue(), dialogue);
        for (int k = 0; k < there.size(); k++) {
          Stand stand = there.get(k);
          if (rank(stand.attribution()) == 0 && stand.position().equals(position)) {
            return Optional.of(stand);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the record rests on lists of names and on what it said of others, and nothing else. */
  static boolean allWeak(List<Stand> here) {
    for (int i = 0; i < here.size(); i++) {
      Attribution attribution = here.get(i).attribution();
      if (attribution != Attribution.GROUP && attribution != Attribution.REPORTS) {
        return false;
      }
    }
    return true;
  }
}
