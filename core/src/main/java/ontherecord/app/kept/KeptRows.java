package ontherecord.app.kept;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ontherecord.app.Content;
import ontherecord.app.Retold;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.scenario.Scenario;
import ontherecord.session.Event;
import ontherecord.session.Phase;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.Shown;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.kept.SessionsView.Kind;
import ontherecord.view.kept.SessionsView.May;
import ontherecord.view.kept.SessionsView.Row;
import ontherecord.view.kept.SessionsView.Seat;

/** Kept sessions as rows of a list. Reads each lesson's text once, however often it was played. */
public final class KeptRows {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Content content;
  private final ZoneId zone;
  private final Map<String, Checked<Scenario>> lessons = new HashMap<>();

  /**
   * Rows.
   *
   * @param zone in which days and times are told
   */
  public KeptRows(Content content, ZoneId zone) {
    this.content = content;
    this.zone = zone;
  }

  /** One session as a row. */
  public Row of(KeptSession session) {
    List<Problem> problems = session.problems();
    if (session.readable()) {
      Event.SessionOpened opening = session.opening();
      Checked<Scenario> lesson =
          lessons.computeIfAbsent(opening.scenarioText(), text -> content.scenario(opening));
      if (lesson.value().isEmpty()) {
        problems = lesson.problems();
      } else {
        problems = Retold.problems(content.ground(lesson.value().get()), session);
        if (problems.isEmpty()) {
          return whole(session, lesson.value().get());
        }
      }
    }
    return damaged(session, problems);
  }

  private Row whole(KeptSession session, Scenario scenario) {
    State state = session.state();
    Shown shown = content.shown(scenario);
    List<Seat> seats = state.teams().values().stream().map(team -> seat(shown, team)).toList();
    int done = (int) IntStream.range(0, state.steps()).filter(state::revealed).count();
    boolean seated = !seats.isEmpty();
    boolean group = state.group().convened();
    return new Row(
        session.name(),
        day(session),
        scenario.title(),
        group ? Kind.GROUP : Kind.ALONE,
        seated ? who(state, seats) : Shown.NOTHING,
        seats,
        stands(session, state),
        done,
        state.steps(),
        new May(session.unfinished(), done > 0, done > 0, session.names()),
        List.of());
  }

  private static Seat seat(Shown shown, Team team) {
    boolean marked = TeamMarks.WORDS.contains(team.id());
    return new Seat(
        marked ? team.id() : "",
        shown.emblem(team.delegation()),
        marked || !team.name().isBlank() ? TeamMarks.name(team) : Shown.NOTHING);
  }

  private static Sayable who(State state, List<Seat> seats) {
    if (state.group().convened()) {
      return Message.of("sessions.group").with("number", seats.size());
    }
    Seat alone = seats.get(0);
    Team team = state.teams().values().iterator().next();
    return team.name().isBlank()
        ? alone.delegation().name()
        : Message.of("replay.who")
            .with("seat", alone.delegation().name())
            .with("name", new Verbatim(team.name()));
  }

  /** How far a session went. */
  public static Message stands(KeptSession session, State state) {
    if (state.teams().isEmpty()) {
      return Message.of("sessions.stands.nothing");
    } else if (!session.unfinished()) {
      return Message.of("sessions.stands.end");
    } else if (state.phase() == Phase.DEBRIEF) {
      return Message.of("sessions.stands.debrief");
    }
    return state.step() < 0
        ? Message.of("title.continue.start")
        : Message.of("title.continue.at")
            .with("number", state.step() + 1)
            .with("rounds", state.steps());
  }

  // Of a damaged log what comes before the damage still tells what it was.
  private Row damaged(KeptSession session, List<Problem> problems) {
    boolean opened = !session.events().isEmpty();
    Sayable lesson = new Verbatim(opened ? session.opening().scenarioFile() : session.name());
    return new Row(
        session.name(),
        day(session),
        lesson,
        session.state().group().convened() ? Kind.GROUP : Kind.ALONE,
        Shown.NOTHING,
        List.of(),
        Message.of("sessions.stands.damaged"),
        0,
        0,
        May.NOTHING,
        problems);
  }

  private Sayable day(KeptSession session) {
    return session.events().isEmpty() ? Shown.NOTHING : when(session.events().get(0).at());
  }

  private Sayable when(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    LocalTime time = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return Message.of("sessions.when")
        .with("day", Shown.date(local.toLocalDate()))
        .with("time", CLOCK.format(time));
  }
}
