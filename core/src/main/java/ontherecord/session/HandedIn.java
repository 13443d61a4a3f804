package ontherecord.session;

import ontherecord.rules.Answer;

/**
 * An answer with what came along with it.
 *
 * @param sure how sure the team said it was; {@link Sure#UNSAID} if it did not
 * @param reason why, in its own words; "" if it gave none
 */
public record HandedIn(Answer answer, Sure sure, String reason) {

  /** How sure a team said it was. */
  public enum Sure {
    UNSAID,
    GUESS,
    FAIRLY,
    SURE
  }
}
