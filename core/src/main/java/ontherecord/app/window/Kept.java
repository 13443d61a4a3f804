package ontherecord.app.window;

import java.util.List;
import java.util.Optional;
import ontherecord.app.Content;
import ontherecord.app.kept.KeptRows;
import ontherecord.message.Message;
import ontherecord.scenario.Scenario;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.Emblem;
import ontherecord.view.LibraryView.Progress;
import ontherecord.view.Shelf;
import ontherecord.view.TitleView;

/** Kept sessions as title and library show them. */
final class Kept {
  private Kept() {}

  /** A session to go on with; empty where its scenario or a delegation can no longer be read. */
  static Optional<TitleView.Unfinished> unfinished(Content content, KeptSession session) {
    State state = session.state();
    return content
        .scenario(session.opening())
        .value()
        .filter(s -> s.seats().containsAll(delegations(state)))
        .map(
            s ->
                new TitleView.Unfinished(
                    session.name(), who(content, s, state), s.title(), stands(session, state)));
  }

  private static List<String> delegations(State state) {
    return state.teams().values().stream().map(Team::delegation).toList();
  }

  private static Emblem who(Content content, Scenario scenario, State state) {
    return state.group().convened()
        ? teams(state.teams().size())
        : content.shown(scenario).emblem(delegations(state).get(0));
  }

  // A tile like a flag's, with the number of teams in it.
  private static Emblem teams(int number) {
    Message teams = Message.of("sessions.group").with("number", number);
    return new Emblem("", teams, teams, "", Integer.toString(number), teams);
  }

  private static Message stands(KeptSession session, State state) {
    Message stands = KeptRows.stands(session, state);
    return state.group().convened()
        ? Message.of("title.continue.group")
            .with("number", state.teams().size())
            .with("stands", stands)
        : stands;
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
