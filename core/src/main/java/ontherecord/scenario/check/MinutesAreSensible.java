package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;

/** Worth a look: the minutes leave at least one, and at most ten, for each round played. */
final class MinutesAreSensible implements Promise {
  private static final int MOST_A_ROUND = 10;

  @Override
  public void check(Lesson lesson, Problems problems) {
    long minutes = lesson.draft().minutes().orElse(0L);
    int rounds = Played.rounds(lesson);
    if (minutes == 0 || rounds == 0) {
      return;
    }
    if (minutes < rounds) {
      tell("scenario.problem.minutes-few", minutes, rounds, lesson, problems);
    } else if (minutes > (long) MOST_A_ROUND * rounds) {
      tell("scenario.problem.minutes-many", minutes, rounds, lesson, problems);
    }
  }

  private static void tell(String key, long minutes, int rounds, Lesson lesson, Problems problems) {
    problems.look(
        lesson.draft().minutes().place(),
        Message.of(key).with("minutes", minutes).with("rounds", rounds));
  }
}
