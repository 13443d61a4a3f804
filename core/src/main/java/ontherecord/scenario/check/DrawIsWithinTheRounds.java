package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.scenario.RoundDraft;

/** Worth a look: no more rounds are drawn of a kind than there are. */
final class DrawIsWithinTheRounds implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    if (lesson.draft().rounds().isEmpty()) {
      return; // That is told already, and the draw will be right when there are some.
    }
    int positions = lesson.rounds(RoundDraft.Position.class).size();
    tell(lesson.draft().settings().drawPosition(), positions, problems);
    tell(lesson.draft().settings().drawKnowledge(), Played.knowledge(lesson), problems);
  }

  private static void tell(Placed<Long> draw, int there, Problems problems) {
    long drawn = draw.orElse(0L);
    if (drawn > there) {
      problems.look(
          draw.place(),
          Message.of("scenario.problem.draw-more").with("drawn", drawn).with("there", there));
    }
  }
}
