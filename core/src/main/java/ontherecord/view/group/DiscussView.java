package ontherecord.view.group;

import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.scenario.Round;
import ontherecord.view.RoundShows;

/**
 * The room talks about a round.
 *
 * @param label two or three words for the round
 * @param question to talk about: the lesson's own, else one that any round leaves
 */
public record DiscussView(ShowHead head, Sayable label, Sayable question) implements ShowView {

  static DiscussView of(Gathering gathering) {
    int step = gathering.state().group().scene().step();
    return new DiscussView(
        gathering.head(),
        RoundShows.key(gathering.shown(), gathering.round(step)).label(),
        question(gathering, step));
  }

  /** What is talked about after a round. */
  static Sayable question(Gathering gathering, int step) {
    Round round = gathering.round(step);
    String any = gathering.asksForPositions(step) ? "positions" : "knowledge";
    return round.discuss().isEmpty() ? Message.of("group.show.discuss." + any) : round.discuss();
  }
}
