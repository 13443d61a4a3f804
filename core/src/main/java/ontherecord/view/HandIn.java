package ontherecord.view;

import java.util.List;
import java.util.Set;
import ontherecord.rules.Answer;
import ontherecord.session.HandedIn;

/**
 * What a screen asks to hand in. It is put together by plain words and numbers, so that a screen
 * needs to know neither rules nor session.
 *
 * @param handedIn as the session takes it
 */
public record HandIn(HandedIn handedIn) {
  private static final List<HandedIn.Sure> LEVELS =
      List.of(HandedIn.Sure.GUESS, HandedIn.Sure.FAIRLY, HandedIn.Sure.SURE);

  /** A position, by its id. */
  public static HandIn position(String id) {
    return of(new Answer.PositionTaken(id));
  }

  /** Options, by their {@link RoundView.Option#place place}. */
  public static HandIn options(List<Integer> places) {
    return of(new Answer.OptionsChosen(places));
  }

  /** Things in order, by their {@link RoundView.Option#place place}. */
  public static HandIn order(List<Integer> places) {
    return of(new Answer.Ordered(places));
  }

  /** A number on the round's scale. */
  public static HandIn number(long number) {
    return of(new Answer.NumberEstimated(number));
  }

  /** Delegations, by their ids. */
  public static HandIn delegations(Set<String> ids) {
    return of(new Answer.RollCalled(ids));
  }

  /**
   * The same, and how sure the team is.
   *
   * @param level 0 for a guess, 1 for fairly sure, 2 for sure; −1 if it did not say
   */
  public HandIn sure(int level) {
    HandedIn.Sure sure = level < 0 ? HandedIn.Sure.UNSAID : LEVELS.get(level);
    return new HandIn(new HandedIn(handedIn.answer(), sure, handedIn.reason()));
  }

  /** The same, and why, in the team's own words; "" if it gave none. */
  public HandIn because(String reason) {
    return new HandIn(new HandedIn(handedIn.answer(), handedIn.sure(), reason));
  }

  private static HandIn of(Answer answer) {
    return new HandIn(new HandedIn(answer, HandedIn.Sure.UNSAID, ""));
  }
}
