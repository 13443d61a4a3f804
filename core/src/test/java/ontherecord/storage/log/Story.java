package ontherecord.storage.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ontherecord.rules.Answer;
import ontherecord.scenario.Deal;
import ontherecord.session.Event;
import ontherecord.session.HandedIn;
import ontherecord.session.SmallRoom;
import ontherecord.session.Team;

/** A whole session: one answer of each kind, with everything that can come along with it. */
final class Story {
  static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  static final List<Answer> ANSWERS =
      List.of(
          new Answer.PositionTaken("ferry"),
          new Answer.OptionsChosen(List.of(0, 1)),
          new Answer.NumberEstimated(-5),
          new Answer.Ordered(List.of(2, 0, 1)),
          new Answer.RollCalled(Set.of("HILL", "MILL")));

  private static final List<HandedIn.Sure> SURE =
      List.of(HandedIn.Sure.UNSAID, HandedIn.Sure.GUESS, HandedIn.Sure.FAIRLY, HandedIn.Sure.SURE);

  private Story() {}

  static List<Event> events() {
    List<Event> events = new ArrayList<>();
    events.add(
        new Event.SessionOpened(
            "0.1.0",
            "pont.json",
            "{\n  \"title\": \"Überall – où?\"\n}\n",
            "r",
            "b",
            Long.MIN_VALUE));
    Team team = SmallRoom.team("solo", "HILL");
    List<Deal> deals = new ArrayList<>(team.deals());
    while (deals.size() < ANSWERS.size()) {
      deals.add(new Deal(deals.size(), "", List.of()));
    }
    events.add(new Event.TeamSeated(new Team("solo", "Zoé \"Z\"", "HILL", deals)));
    for (int step = 0; step < ANSWERS.size(); step++) {
      events.add(new Event.RoundBegun(step));
      events.add(new Event.AnswerHandedIn("solo", step, handedIn(step)));
      events.add(new Event.RoundRevealed(step));
    }
    events.add(new Event.SessionEnded());
    return events;
  }

  private static HandedIn handedIn(int step) {
    return new HandedIn(
        ANSWERS.get(step),
        SURE.get(step % SURE.size()),
        step % 2 == 0 ? "" : "Because the river\nis wide, \u2028 and — “deep”.",
        step % 3 == 0 ? HandedIn.UNTIMED : 41 * step);
  }

  static List<LoggedEvent> logged() {
    return logged(events());
  }

  static List<LoggedEvent> logged(List<Event> events) {
    List<LoggedEvent> logged = new ArrayList<>();
    for (Event event : events) {
      logged.add(new LoggedEvent(logged.size() + 1, NOON.plusSeconds(logged.size()), event));
    }
    return logged;
  }
}
