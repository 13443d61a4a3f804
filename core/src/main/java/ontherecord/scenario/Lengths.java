package ontherecord.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * In what times a lesson can be played: its own, or a shorter one in which fewer rounds are dealt,
 * as many of each kind as keeps their balance.
 */
record Lengths(Scenario scenario) {
  /** With fewer rounds there is nothing left to compare in the debrief. */
  private static final int LEAST_ROUNDS = 4;

  /** Under a third of its time a lesson is another lesson. */
  private static final int LEAST_PART = 3;

  private static final int MOST_OFFERED = 6;

  /** The least minutes; the lesson's own where it cannot be shortened. */
  int shortest() {
    int rounds = scenario.played();
    if (rounds <= LEAST_ROUNDS) {
      return scenario.minutes();
    }
    int part = up(scenario.minutes(), LEAST_PART);
    return Math.min(
        scenario.minutes(), Math.max(part, up(LEAST_ROUNDS * scenario.minutes(), rounds)));
  }

  /**
   * Minutes to choose from, the lesson's own first; each deals fewer rounds than the one before.
   */
  List<Integer> offered() {
    List<Integer> offered = new ArrayList<>(List.of(scenario.minutes()));
    int step = step();
    int rounds = scenario.played();
    for (int minutes = (scenario.minutes() - 1) / step * step;
        minutes >= shortest();
        minutes -= step) {
      if (rounds(minutes) < rounds) {
        rounds = rounds(minutes);
        offered.add(minutes);
      }
    }
    return List.copyOf(offered);
  }

  /** Five minutes, and more for a lesson so long that there would be too many to choose from. */
  private int step() {
    int step = 5;
    while (scenario.minutes() > MOST_OFFERED * step) {
      step = step == 10 ? 15 : 2 * step;
    }
    return step;
  }

  /** How many rounds fit. */
  private int rounds(int minutes) {
    return (int) ((long) scenario.played() * minutes / scenario.minutes());
  }

  /** The minutes in which so many rounds are dealt. */
  int minutes(int rounds) {
    return offered().stream()
        .filter(offered -> rounds(offered) == rounds)
        .findFirst()
        .orElseGet(
            () ->
                Math.min(
                    scenario.minutes(),
                    Math.max(shortest(), up(rounds * scenario.minutes(), scenario.played()))));
  }

  /** The same lesson with the draw that fits. */
  Scenario within(int minutes) {
    if (minutes < shortest() || minutes > scenario.minutes()) {
      throw new IllegalArgumentException(scenario.id() + " cannot take " + minutes + " minutes");
    }
    if (minutes == scenario.minutes()) {
      return scenario;
    }
    int rounds = rounds(minutes);
    int position = position(rounds);
    return scenario.with(minutes, scenario.settings().drawing(position, rounds - position));
  }

  /** How many of them are position rounds: the nearest part, and some of each kind that it has. */
  private int position(int rounds) {
    int all = scenario.played();
    int position = scenario.playedPosition();
    int part = (2 * position * rounds + all) / (2 * all);
    int least = position > 0 ? 1 : 0;
    int most = position < all ? rounds - 1 : rounds;
    return Math.max(least, Math.min(most, part));
  }

  private static int up(int number, int by) {
    return (number + by - 1) / by;
  }
}
