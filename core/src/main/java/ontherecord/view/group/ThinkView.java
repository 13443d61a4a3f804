package ontherecord.view.group;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.session.Team;
import ontherecord.view.RoundView;

/**
 * The teams think.
 *
 * @param open what is on offer
 * @param observers who predicts whom
 * @param how a team gives its answer
 * @param teams those in the room, in the order of their seats
 */
public record ThinkView(
    ShowHead head, RoundView open, List<Predicting> observers, Message how, List<Thinking> teams)
    implements ShowView {
  public ThinkView {
    observers = List.copyOf(observers);
    teams = List.copyOf(teams);
  }

  /**
   * A team.
   *
   * @param answered whether nothing more is awaited from it
   */
  public record Thinking(TeamLine team, boolean answered) {}

  /** How many have answered. */
  public int answered() {
    return (int) teams.stream().filter(Thinking::answered).count();
  }

  static ThinkView of(Gathering gathering) {
    int step = gathering.state().group().scene().step();
    Wall wall = new Wall(gathering, step);
    return new ThinkView(
        gathering.head(),
        wall.open(),
        wall.observers(),
        wall.how(),
        wall.here().stream().map(team -> thinking(gathering, team, step)).toList());
  }

  private static Thinking thinking(Gathering gathering, Team team, int step) {
    boolean in = gathering.state().answer(team.id(), step).isPresent();
    return new Thinking(gathering.line(team), in || gathering.state().passed(team.id(), step));
  }
}
