package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.scenario.ScenarioDraft;

/** The file is of the format that this game reads. */
final class FormatIsKnown implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    long format = lesson.draft().format().orElse((long) ScenarioDraft.FORMAT);
    if (format != ScenarioDraft.FORMAT) {
      problems.cannot(
          lesson.draft().format().place(),
          Message.of("scenario.problem.format-unknown")
              .with("format", format)
              .with("known", ScenarioDraft.FORMAT));
    }
  }
}
