package ontherecord.screen.kit.theme;

/**
 * What the user chose for the eyes.
 *
 * @param theme {@link Theme#PAPER} or {@link Theme#INK}
 * @param textSize how large text is
 * @param still whether nothing is to move (reduced motion)
 */
public record Look(String theme, TextSize textSize, boolean still) {
  /** Paper, normal text, motion. */
  public static Look plain() {
    return new Look(Theme.PAPER, TextSize.NORMAL, false);
  }

  /** The same in another theme. */
  public Look in(String other) {
    return new Look(other, textSize, still);
  }
}
