package ontherecord.desktop.text;

import java.util.ArrayList;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.record.Speaker;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.log.KeptSession;

/**
 * A session that was left before its end.
 *
 * @param log by which it is gone on with
 */
record Unfinished(String log, Sayable line) {
  private static final int AT_MOST = 9;

  /** The latest ones. */
  static List<Unfinished> all(Content content, Household household) {
    List<Unfinished> all = new ArrayList<>();
    for (KeptSession session : household.sessions()) {
      if (session.unfinished() && all.size() < AT_MOST) {
        all.add(new Unfinished(session.name(), line(content, session)));
      }
    }
    return all;
  }

  private static Sayable line(Content content, KeptSession session) {
    State state = session.state();
    Team team = state.teams().values().iterator().next();
    Sayable you =
        content
            .scenario(session.opening())
            .value()
            .flatMap(scenario -> scenario.record().speaker(team.delegation()))
            .<Sayable>map(Speaker::name)
            .orElse(new Verbatim(team.delegation()));
    Message line =
        Message.of(team.name().isEmpty() ? "text.unfinished" : "text.unfinished.named")
            .with("scenario", session.opening().scenarioFile())
            .with("you", you)
            .with("number", state.step() + 1)
            .with("rounds", state.steps())
            .with("when", session.events().get(0).at().toString().substring(0, 10));
    return team.name().isEmpty() ? line : line.with("name", team.name());
  }
}
