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
    for (int i = 1; i < here.size(); i++) {
      if (comesBefore(issue, here.get(i), best, taken)) {
        best = here.get(i);
      }
    }
    return best;
  }

  private static boolean comesBefore(Issue issue, Stand one, Stand other, int taken) {
    int order = Integer.compare(rank(one.attribution()), rank(other.attribution()));
    if (order == 0) {
      order = Integer.compare(distance(issue, one, taken), distance(issue, other, taken));
    }
    if (order == 0) {
      order = one.attribution().compareTo(other.attribution());
    }
    return order < 0;
  }

  private static int distance(Issue issue, Stand stand, int taken) {
    return Math.abs(issue.placeOf(stand.position()) - taken);
  }

  /** Its own words before what another said for it, and both before what it said of others. */
  private static int rank(Attribution attribution) {
    return switch (attribution) {
      case OWN, JOINT, GROUP -> 0;
      case BEHALF -> 1;
      case REPORTS -> 2;
    };
  }

  /** A statement tied to it in that way that takes this position. */
  static Optional<Stand> tied(List<Stand> here, Attribution attribution, String position) {
    for (int i = 0; i < here.size(); i++) {
      Stand stand = here.get(i);
      if (stand.attribution() == attribution && stand.position().equals(position)) {
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
