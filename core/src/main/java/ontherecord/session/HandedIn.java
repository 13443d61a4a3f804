package ontherecord.session;

import ontherecord.rules.Answer;

/**
 * An answer with what came along with it.
 *
 * @param sure how sure the team said it was; {@link Sure#UNSAID} if it did not
 * @param reason why, in its own words; "" if it gave none
 * @param seconds how long the team thought, in whole seconds; {@link #UNTIMED} where nobody counted
 */
public record HandedIn(Answer answer, Sure sure, String reason, int seconds) {

  /** Stands for a time that nobody took. */
  public static final int UNTIMED = -1;

  /** An answer whose time nobody took. */
  public HandedIn(Answer answer, Sure sure, String reason) {
    this(answer, sure, reason, UNTIMED);
  }

  /** The same, handed in after so many seconds. */
  public HandedIn after(int thought) {
    return new HandedIn(answer, sure, reason, thought);
  }

  /** The same for another reason. */
  public HandedIn because(String other) {
    return new HandedIn(answer, sure, other, seconds);
  }

  /** How sure a team said it was. */
  public enum Sure {
    UNSAID,
    GUESS,
    FAIRLY,
    SURE
  }
}
