package ontherecord.view.group.roster;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Pace;
import ontherecord.session.Arrangement.Timing;
import ontherecord.session.GroupOrder;
import ontherecord.session.State;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.group.roster.RosterView.Seat;
import ontherecord.view.group.roster.RosterView.Time;

/** Writes who is in the room and how the session is led. */
public final class RosterWriter {
  /** For how long the clock is set, by the word for it. */
  public static final String THINK = "think";

  public static final String TALK = "talk";
  public static final String ROUND = "round";
  public static final String DEBRIEF = "debrief";

  private RosterWriter() {}

  /** As it is now. */
  public static RosterView write(Gathering gathering) {
    State state = gathering.state();
    Arrangement arrangement = state.group().arrangement();
    boolean drafters = gathering.ground().scenario().seatsDrafters();
    return new RosterView(
        gathering.ground().scenario().title(),
        gathering.teams().stream()
            .map(team -> new Seat(gathering.line(team), !drafters && mayChange(state, team.id())))
            .toList(),
        drafters
            ? List.of()
            : gathering.ground().scenario().seats().stream()
                .map(gathering.shown()::emblem)
                .toList(),
        state.present().size() < TeamMarks.MOST && state.teams().size() < TeamMarks.WORDS.size(),
        entries(state, arrangement.entry()).stream().map(Entry::word).toList(),
        arrangement.entry().word(),
        Stream.of(Pace.values()).map(Pace::word).toList(),
        arrangement.timing().pace().word(),
        times(arrangement.timing()));
  }

  private static boolean mayChange(State state, String team) {
    return !GroupOrder.hasAnswered(state, team);
  }

  // One answer of the room is what a single team gives; several teams give one each.
  private static List<Entry> entries(State state, Entry now) {
    return state.teams().size() == 1
        ? List.of(Entry.values())
        : Stream.of(Entry.values()).filter(e -> e != Entry.SHARED || e == now).toList();
  }

  private static List<Time> times(Timing timing) {
    return switch (timing.pace()) {
      case NONE -> List.of();
      case PHASES ->
          List.of(
              new Time(THINK, timing.think()),
              new Time(TALK, timing.talk()),
              new Time(DEBRIEF, timing.debrief()));
      case ROUNDS -> List.of(new Time(ROUND, timing.round()), new Time(DEBRIEF, timing.debrief()));
    };
  }
}
