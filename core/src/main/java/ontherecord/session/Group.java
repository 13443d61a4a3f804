package ontherecord.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.session.State.AnswerPlace;

/**
 * What there is to a session beside its rounds and answers where a group plays it.
 *
 * @param convened whether a group plays it; nothing else here means anything where not
 * @param led how it is led now
 * @param noted what the facilitator noted of the teams
 * @param closing the room's sentence
 * @param closed whether the session was closed after its debrief
 */
public record Group(boolean convened, Led led, Noted noted, Closing closing, boolean closed) {

  /** Nobody but one team plays. */
  public static final Group NONE = new Group(false, Led.USUAL, Noted.NOTHING, Closing.NONE, false);

  /** An answer that was put right after its round had been revealed. */
  public record Correction(AnswerPlace place, String note) {}

  public Arrangement arrangement() {
    return led.arrangement();
  }

  /** What the show is at. */
  public Scene scene() {
    return led.scene();
  }

  /** The clock as it was last set. */
  public Clock clock() {
    return led.clock();
  }

  /** Ids of teams that have gone. */
  public Set<String> absent() {
    return noted.absent();
  }

  /** Which rounds which team gave no answer to. */
  public Set<AnswerPlace> passed() {
    return noted.passed();
  }

  /** Where a team argued well for leaving the record, as the facilitator marked. */
  public Set<AnswerPlace> argued() {
    return noted.argued();
  }

  /** Of answers that had been revealed, in the order in which they were made. */
  public List<Correction> corrections() {
    return noted.corrections();
  }

  /**
   * The same after an event; what is not the group's own changes nothing here.
   *
   * @param revealed whether an answer that is corrected had been revealed
   */
  Group after(Event event, boolean revealed) {
    return new Group(
        convened || event instanceof GroupEvent.RoomArranged,
        led.after(event),
        noted.after(event, revealed),
        closing(event),
        closed || event instanceof GroupEvent.SessionClosed);
  }

  private Closing closing(Event event) {
    if (event instanceof GroupEvent.SentenceWritten written) {
      return new Closing(written.sentence(), Closing.Fate.OPEN, Map.of());
    }
    return event instanceof GroupEvent.SentenceDecided decided ? decided.closing() : closing;
  }
}
