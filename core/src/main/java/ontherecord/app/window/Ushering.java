package ontherecord.app.window;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ontherecord.app.Asked;
import ontherecord.app.group.SetUp;
import ontherecord.screen.group.RosterScreen;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Pace;
import ontherecord.session.Arrangement.Timing;
import ontherecord.session.GroupEvent;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.group.roster.RosterView;
import ontherecord.view.group.roster.RosterWriter;

/** Sees to who is in the room, and to how the session is led from here on. */
final class Ushering implements RosterScreen.Listener {
  private final Host host;
  private final RosterScreen screen;

  private Ushering(Host host) {
    this.host = host;
    this.screen = new RosterScreen(host.maestro().kit(), host.maestro().words(), view(), this);
  }

  /** Shows it, over the show. */
  static void open(Host host) {
    host.maestro().over(new Ushering(host).screen);
  }

  private RosterView view() {
    return RosterWriter.write(host.gathering());
  }

  private void ask(Supplier<Asked> wish) {
    host.ask(wish);
    if (host.maestro().shown() == screen) {
      screen.goOnWith(view());
    }
  }

  @Override
  public void join() {
    State state = host.convened().state();
    String mark = TeamMarks.free(state.teams().keySet());
    SetUp.Seat seat = new SetUp.Seat(mark, "", free(state));
    ask(() -> host.convened().seat(seat, host.maestro().seed()));
  }

  // The first nobody speaks for; else the one for whom the fewest do.
  private String free(State state) {
    List<String> spoken = state.present().stream().map(Team::delegation).toList();
    return host.gathering().ground().scenario().seats().stream()
        .min(java.util.Comparator.comparingInt(id -> java.util.Collections.frequency(spoken, id)))
        .orElseThrow();
  }

  @Override
  public void go(String team) {
    ask(() -> host.convened().happen(new GroupEvent.TeamLeft(team)));
  }

  @Override
  public void comeBack(String team) {
    ask(() -> host.convened().happen(new GroupEvent.TeamReturned(team)));
  }

  @Override
  public void name(String team, String name) {
    ask(() -> host.convened().happen(new GroupEvent.TeamNamed(team, name)));
  }

  @Override
  public void speakFor(String team, String delegation) {
    ask(() -> host.convened().reseat(team, delegation, host.maestro().seed()));
  }

  @Override
  public void entry(String word) {
    Entry wanted =
        Stream.of(Entry.values()).filter(e -> e.word().equals(word)).findFirst().orElseThrow();
    arrange(new Arrangement(wanted, now().timing()));
  }

  @Override
  public void pace(String word) {
    Pace wanted =
        Stream.of(Pace.values()).filter(p -> p.word().equals(word)).findFirst().orElseThrow();
    Timing t = now().timing();
    arrange(t, new Timing(wanted, t.think(), t.talk(), t.round(), t.debrief()));
  }

  @Override
  public void time(String word, int seconds) {
    Timing t = now().timing();
    arrange(
        t,
        switch (word) {
          case RosterWriter.THINK ->
              new Timing(t.pace(), seconds, t.talk(), t.round(), t.debrief());
          case RosterWriter.TALK ->
              new Timing(t.pace(), t.think(), seconds, t.round(), t.debrief());
          case RosterWriter.ROUND ->
              new Timing(t.pace(), t.think(), t.talk(), seconds, t.debrief());
          default -> new Timing(t.pace(), t.think(), t.talk(), t.round(), seconds);
        });
  }

  private Arrangement now() {
    return host.convened().state().group().arrangement();
  }

  private void arrange(Timing before, Timing wanted) {
    if (!wanted.equals(before)) {
      arrange(new Arrangement(now().entry(), wanted));
    }
  }

  private void arrange(Arrangement wanted) {
    if (!wanted.equals(now())) {
      ask(() -> host.convened().arrange(wanted));
    }
  }

  @Override
  public void back() {
    host.maestro().back();
    host.refresh();
  }
}
