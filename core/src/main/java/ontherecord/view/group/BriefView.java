package ontherecord.view.group;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.rules.Measure;
import ontherecord.view.RoundShows;
import ontherecord.view.RoundView;

/**
 * What is asked in a round, before it is thought about.
 *
 * @param label two or three words for the round
 * @param ofFidelity whether it counts towards fidelity; else towards knowledge
 * @param observers who predicts whom
 * @param how a team gives its answer
 */
public record BriefView(
    ShowHead head,
    RoundView open,
    Sayable label,
    boolean ofFidelity,
    List<Predicting> observers,
    Message how)
    implements ShowView {
  public BriefView {
    observers = List.copyOf(observers);
  }

  static BriefView of(Gathering gathering) {
    int step = gathering.state().group().scene().step();
    Wall wall = new Wall(gathering, step);
    return new BriefView(
        gathering.head(),
        wall.open(),
        RoundShows.key(gathering.shown(), gathering.round(step)).label(),
        gathering.round(step).measure() == Measure.FIDELITY,
        wall.observers(),
        wall.how());
  }
}
