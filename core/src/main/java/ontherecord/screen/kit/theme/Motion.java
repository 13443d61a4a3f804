package ontherecord.screen.kit.theme;

/** How long something moves, in seconds. With reduced motion every one is 0. */
public enum Motion {
  /** An answer to a key. */
  QUICK,
  /** Something coming to rest. */
  SETTLE,
  /** One wedge of the chamber filling. */
  SEAT;

  /** The name in a theme file. */
  public String token() {
    return Tokens.nameOf(this);
  }
}
