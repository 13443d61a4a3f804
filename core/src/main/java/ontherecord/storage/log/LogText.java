package ontherecord.storage.log;

import static java.util.Arrays.copyOfRange;
import static ontherecord.problem.Severity.CANNOT_BE_PLAYED;
import static ontherecord.problem.Severity.WORTH_A_LOOK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Written;
import ontherecord.session.State;

/**
 * A log's bytes, understood.
 *
 * @param events every whole event, in order
 * @param problems with those that make it unusable, and, where its last line is cut, one that says
 *     so
 * @param wholeUntil how many bytes the whole events take up
 * @param cut whether there is a piece of a line behind them
 */
record LogText(List<LoggedEvent> events, List<Problem> problems, long wholeUntil, boolean cut) {
  LogText {
    events = List.copyOf(events);
    problems = List.copyOf(problems);
  }

  /** Whether the session can go on from these events. */
  boolean usable() {
    return problems.stream().noneMatch(p -> p.severity() == CANNOT_BE_PLAYED);
  }

  static LogText of(String file, byte[] bytes) {
    return new Reading(file).read(bytes);
  }

  private static final class Reading {
    private final String file;
    private final List<LoggedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private State state = State.BEFORE;
    private int line;

    Reading(String file) {
      this.file = file;
    }

    LogText read(byte[] bytes) {
      int from = 0;
      for (int end = lineEnd(bytes, 0); end < bytes.length; end = lineEnd(bytes, from)) {
        line++;
        Optional<Written> json = LogLine.json(file, copyOfRange(bytes, from, end));
        json.ifPresentOrElse(this::take, () -> problems.add(LogLine.notJson(file, line)));
        from = end + 1;
      }
      boolean cut = from < bytes.length && !takeLast(copyOfRange(bytes, from, bytes.length));
      if (events.isEmpty() && problems.isEmpty()) {
        problems.add(empty());
      } else if (cut && problems.isEmpty()) {
        problems.add(cut());
      }
      return new LogText(events, problems, cut ? from : bytes.length, cut);
    }

    /** A line that lacks only its end is whole all the same. */
    private boolean takeLast(byte[] rest) {
      line++;
      Optional<Written> json = LogLine.json(file, rest);
      json.ifPresent(this::take);
      return json.isPresent();
    }

    private void take(Written json) {
      Checked<LoggedEvent> read = LogLine.read(json, line);
      problems.addAll(read.problems());
      if (!problems.isEmpty()) {
        return;
      }
      LoggedEvent logged = read.value().orElseThrow();
      if (LogOrder.allows(state, logged.event())) {
        state = state.after(logged.event());
        events.add(logged);
      } else {
        problems.add(outOfOrder(logged));
      }
    }

    private Problem outOfOrder(LoggedEvent logged) {
      return new Problem(
          CANNOT_BE_PLAYED,
          new Place(file, line, 1, ""),
          Message.of("log.out-of-order").with("event", logged.event().name()),
          Message.of("log.cannot-go-on"));
    }

    private Problem empty() {
      return new Problem(
          CANNOT_BE_PLAYED,
          Place.whole(file),
          Message.of("log.empty"),
          Message.of("log.empty.remedy"));
    }

    private Problem cut() {
      return new Problem(
          WORTH_A_LOOK,
          new Place(file, line, 1, ""),
          Message.of("log.cut").with("events", events.size()),
          Message.of("log.cut.remedy"));
    }

    private static int lineEnd(byte[] bytes, int from) {
      int at = from;
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      return at;
    }
  }
}
