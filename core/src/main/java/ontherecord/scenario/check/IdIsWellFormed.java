package ontherecord.scenario.check;

import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.problem.Problems;

/** The id can stand in a file name and on a command line on every system. */
final class IdIsWellFormed implements Promise {
  private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9](-?[a-z0-9]){2,59}");

  @Override
  public void check(Lesson lesson, Problems problems) {
    lesson
        .draft()
        .id()
        .ifThere(
            id -> {
              if (!WELL_FORMED.matcher(id).matches()) {
                problems.cannot(
                    lesson.draft().id().place(),
                    Message.of("scenario.problem.id-malformed").with("id", id));
              }
            });
  }
}
