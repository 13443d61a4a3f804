package ontherecord.app.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.LoggedEvent;

/**
 * Sessions from one laptop or from many: each once, and what there is to say about their logs.
 *
 * @param problems with those of the logs that were left out
 */
record Gathered(List<Sitting> sittings, List<Problem> problems) {
  Gathered {
    sittings = List.copyOf(sittings);
    problems = List.copyOf(problems);
  }

  static Gathered of(Content content, List<KeptSession> sessions, ZoneId zone) {
    List<Sitting> sittings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < sessions.size(); i++) {
      KeptSession session = sessions.get(i);
      int twin = twin(sessions, i);
      if (twin >= 0) {
        problems.add(told(session, "report.twice", sessions.get(twin).name()));
        continue;
      }
      Checked<Sitting> read = Sitting.of(content, session, zone);
      problems.addAll(read.problems());
      if (read.value().isPresent()) {
        apart(sessions, i).ifPresent(other -> problems.add(told(session, "report.apart", other)));
        versions(sittings, read.value().get()).ifPresent(problems::add);
        sittings.add(read.value().get());
      }
    }
    return new Gathered(sittings, problems);
  }

  private static Problem told(KeptSession session, String key, String other) {
    return new Problem(
        Severity.WORTH_A_LOOK,
        Place.whole(session.name()),
        Message.of(key).with("other", new Verbatim(other)),
        Message.of(key + ".remedy"));
  }

  /** Another log that tells the same session and more of it, or the same earlier in the list. */
  private static int twin(List<KeptSession> sessions, int at) {
    List<LoggedEvent> events = sessions.get(at).events();
    for (int i = 0; i < sessions.size() && sessions.get(at).readable(); i++) {
      List<LoggedEvent> others = sessions.get(i).events();
      boolean more = others.size() > events.size() || (others.size() == events.size() && i < at);
      if (more && sessions.get(i).readable() && others.subList(0, events.size()).equals(events)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The name of a log before this one that begins as the same session and then goes another way.
   */
  private static java.util.Optional<String> apart(List<KeptSession> sessions, int at) {
    List<LoggedEvent> events = sessions.get(at).events();
    return sessions.subList(0, at).stream()
        .filter(other -> other.readable() && other.events().get(0).equals(events.get(0)))
        .filter(other -> !isBegun(other.events(), events) && !isBegun(events, other.events()))
        .map(KeptSession::name)
        .findFirst();
  }

  private static boolean isBegun(List<LoggedEvent> some, List<LoggedEvent> all) {
    return some.size() <= all.size() && all.subList(0, some.size()).equals(some);
  }

  /** That a lesson of the same title had another text. */
  private static java.util.Optional<Problem> versions(List<Sitting> before, Sitting sitting) {
    boolean same = before.stream().anyMatch(other -> other.lesson().equals(sitting.lesson()));
    return before.stream()
        .filter(other -> !same && !other.lesson().equals(sitting.lesson()))
        .filter(other -> other.ground().scenario().id().equals(sitting.ground().scenario().id()))
        .findFirst()
        .map(
            other ->
                new Problem(
                    Severity.WORTH_A_LOOK,
                    Place.whole(sitting.log()),
                    Message.of("report.versions").with("other", new Verbatim(other.log())),
                    Message.of("report.versions.remedy")));
  }
}
