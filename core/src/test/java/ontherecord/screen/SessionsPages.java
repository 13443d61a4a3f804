package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.kept.SessionsView;
import ontherecord.view.kept.SessionsView.Kind;
import ontherecord.view.kept.SessionsView.May;
import ontherecord.view.kept.SessionsView.Row;
import ontherecord.view.kept.SessionsView.Seat;

/** Kept sessions: of somebody alone, of a full room, over, damaged; and none at all. */
final class SessionsPages {
  private static final Sayable NOTHING = new Verbatim("");

  private SessionsPages() {}

  static void in(Map<String, Screens.Making> all) {
    all.put("sessions", (k, w, h) -> new SessionsScreen(k, w, some(), h));
    all.put("sessions-none", (k, w, h) -> new SessionsScreen(k, w, none(), h));
    all.put(
        "sessions-damaged",
        (k, w, h) ->
            new SessionsScreen(k, w, new SessionsView(List.of(damaged()), "/home/reports"), h));
  }

  static SessionsView none() {
    return new SessionsView(List.of(), "");
  }

  static SessionsView some() {
    return new SessionsView(
        List.of(group(), alone("log-2", true), alone("log-3", false), damaged()),
        "/home/somebody/with/a-rather-long-name/.local/share/on-the-record/reports");
  }

  static Row group() {
    List<Seat> seats = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String mark = TeamMarks.WORDS.get(i);
      Sayable name =
          i == 3 ? new Verbatim("The Second Row of the Class of 10b, Left") : TeamMarks.mark(mark);
      seats.add(new Seat(mark, Fixtures.emblem(i % 2 == 0 ? "LIE" : "EU"), name));
    }
    return new Row(
        "log-1",
        when("21", 11),
        Fixtures.scenario(),
        Kind.GROUP,
        Message.of("sessions.group").with("number", 12),
        seats,
        Message.of("title.continue.at").with("number", 4).with("rounds", 12),
        3,
        12,
        new May(true, true, true, true),
        List.of());
  }

  private static Row alone(String log, boolean goesOn) {
    Sayable name = new Verbatim("Ana-María Fernández-Larrañaga y Müller");
    return new Row(
        log,
        when("30", 9),
        Fixtures.scenario(),
        Kind.ALONE,
        Message.of("replay.who").with("seat", Fixtures.emblem("LIE").name()).with("name", name),
        List.of(new Seat("", Fixtures.emblem("LIE"), name)),
        Message.of(goesOn ? "title.continue.start" : "sessions.stands.end"),
        goesOn ? 0 : 12,
        12,
        new May(goesOn, !goesOn, !goesOn, goesOn),
        List.of());
  }

  private static Row damaged() {
    return new Row(
        "2026-01-01T10-00-00Z-libya.jsonl",
        NOTHING,
        new Verbatim("2026-01-01T10-00-00Z-libya.jsonl"),
        Kind.ALONE,
        NOTHING,
        List.of(),
        Message.of("sessions.stands.damaged"),
        0,
        0,
        May.NOTHING,
        List.of(
            new Problem(
                Severity.CANNOT_BE_PLAYED,
                new Place("2026-01-01T10-00-00Z-libya.jsonl", 3, 1, ""),
                Message.of("log.line-damaged"),
                Message.of("log.cannot-go-on"))));
  }

  private static Sayable when(String day, int month) {
    Sayable date =
        Message.of("date.full")
            .with("day", day)
            .with("month", Message.of("month." + month))
            .with("year", "2026");
    return Message.of("sessions.when").with("day", date).with("time", "09:30");
  }
}
