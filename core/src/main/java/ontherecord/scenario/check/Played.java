package ontherecord.scenario.check;

import ontherecord.problem.Placed;
import ontherecord.scenario.RoundDraft;

/** How many rounds one session plays of a draft. */
final class Played {
  private Played() {}

  static int rounds(Lesson lesson) {
    return positions(lesson) + drawn(lesson.draft().settings().drawKnowledge(), knowledge(lesson));
  }

  static int positions(Lesson lesson) {
    return drawn(
        lesson.draft().settings().drawPosition(), lesson.rounds(RoundDraft.Position.class).size());
  }

  static int knowledge(Lesson lesson) {
    return lesson.draft().rounds().size() - lesson.rounds(RoundDraft.Position.class).size();
  }

  private static int drawn(Placed<Long> draw, int there) {
    long drawn = draw.orElse(0L);
    return drawn == 0 ? there : (int) Math.min(drawn, there);
  }
}
