package ontherecord.screen.check;

import java.util.List;
import ontherecord.message.Verbatim;
import ontherecord.view.Emblem;
import ontherecord.view.check.CheckView;

/** From which round a lesson is tried and for whom; kept while the file comes and goes. */
public final class Chosen {
  private static final Verbatim NOTHING = new Verbatim("");
  private static final Emblem NOBODY = new Emblem("", NOTHING, NOTHING, "", "", NOTHING);

  private int round = 1;
  private String seat = "";

  /** The number of the round: the one that was chosen, or the next that can be played. */
  public int round(CheckView.Tried tried) {
    List<Integer> rounds = tried.rounds();
    return rounds.stream()
        .filter(number -> number >= round)
        .findFirst()
        .orElse(rounds.isEmpty() ? 0 : rounds.get(rounds.size() - 1));
  }

  /** Chooses the round before or after, if there is one. */
  public void otherRound(CheckView.Tried tried, int by) {
    int next = tried.rounds().indexOf(round(tried)) + by;
    if (next >= 0 && next < tried.rounds().size()) {
      round = tried.rounds().get(next);
    }
  }

  /** For whom: the first one, until another is chosen that still can be. */
  public Emblem seat(CheckView.Tried tried) {
    List<Emblem> seats = tried.seats();
    return seats.stream()
        .filter(emblem -> emblem.id().equals(seat))
        .findFirst()
        .orElseGet(() -> seats.isEmpty() ? NOBODY : seats.get(0));
  }

  /** Chooses the one before or after, round and round. */
  public void otherSeat(CheckView.Tried tried, int by) {
    List<Emblem> seats = tried.seats();
    sit(seats.get(Math.floorMod(seats.indexOf(seat(tried)) + by, seats.size())).id());
  }

  /** Chooses one by its id. */
  public void sit(String delegation) {
    seat = delegation;
  }
}
