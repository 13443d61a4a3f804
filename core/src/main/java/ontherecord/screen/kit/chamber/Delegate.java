package ontherecord.screen.kit.chamber;

import ontherecord.screen.kit.mark.Emblem;

/**
 * A delegation as chamber and map show it: at its recorded position, or to be picked.
 *
 * @param code shown under its flag where there is room, such as {@code NLD}
 * @param name shown while its seat is focused
 * @param mark whose it is
 */
public record Delegate(String code, String name, Emblem emblem, Mark mark) {
  /** Whose a seat is. */
  public enum Mark {
    NONE,
    /** The player's own. */
    YOU,
    /** The one an observer predicts. */
    ASKED
  }
}
