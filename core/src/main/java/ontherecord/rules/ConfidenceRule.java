package ontherecord.rules;

/**
 * What saying how sure one is wins or loses: a third figure, never added to the two results.
 *
 * <table>
 * <caption>Confidence, with the numbers of the shipped rulebook; p is the chance to be right</caption>
 * <tr><th>said</th><th>right</th><th>not right</th><th>expected</th><th>pays best</th></tr>
 * <tr><td>guess</td><td>1</td><td>0</td><td>p</td><td>up to a half</td></tr>
 * <tr><td>fairly sure</td><td>2</td><td>−1</td><td>3p − 1</td><td>from a half</td></tr>
 * <tr><td>sure</td><td>3</td><td>−4</td><td>7p − 4</td><td>from three quarters</td></tr>
 * </table>
 *
 * <p>Right is full credit and nothing less: "sure" says that the answer is as the record has it,
 * and half a credit says that it is not. The idea is certainty-based marking (A. R.
 * Gardner-Medwin), in which honest doubt pays better than a show of certainty.
 */
public final class ConfidenceRule {
  private ConfidenceRule() {}

  /** The points, which may be below nought. */
  public static int points(Rulebook rulebook, Confidence said, Verdict verdict) {
    Rulebook.Stake stake = rulebook.confidence().get(place(said));
    return right(verdict) ? stake.right() : stake.wrong();
  }

  private static int place(Confidence said) {
    return switch (said) {
      case GUESS -> 0;
      case FAIRLY -> 1;
      case SURE -> 2;
    };
  }

  /** Whether an answer counts as right for the one who said how sure she is. */
  public static boolean right(Verdict verdict) {
    return verdict.credit().equals(Credit.FULL);
  }
}
