package ontherecord.app.window;

import java.util.Optional;
import ontherecord.app.Content;
import ontherecord.scenario.Scenario;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.LibraryView.Progress;
import ontherecord.view.Shelf;
import ontherecord.view.TitleView;

/** Kept sessions as title and library show them. */
final class Kept {
  private Kept() {}

  /** A session to go on with; empty where its scenario or delegation can no longer be read. */
  static Optional<TitleView.Unfinished> unfinished(Content content, KeptSession session) {
    State state = session.state();
    Team team = state.teams().values().iterator().next();
    Optional<Scenario> scenario =
        content
            .scenario(session.opening())
            .value()
            .filter(s -> s.seats().contains(team.delegation()));
    return scenario.map(
        s ->
            new TitleView.Unfinished(
                session.name(),
                content.shown(s).emblem(team.delegation()),
                s.title(),
                team.name(),
                state.step() + 1,
                state.steps()));
  }

  /** How far the latest session of a scenario went. */
  static Shelf.Played played(Content content, Scenario scenario, KeptSession session) {
    State state = session.state();
    Team team = state.teams().values().iterator().next();
    if (!scenario.seats().contains(team.delegation())) {
      return Shelf.Played.NEVER;
    }
    boolean over = !session.unfinished();
    return new Shelf.Played(
        over ? Progress.FINISHED : Progress.STARTED,
        content.shown(scenario).emblem(team.delegation()).name(),
        over ? state.steps() : done(state),
        state.steps());
  }

  private static int done(State state) {
    return (int) java.util.stream.IntStream.range(0, state.steps()).filter(state::revealed).count();
  }
}
