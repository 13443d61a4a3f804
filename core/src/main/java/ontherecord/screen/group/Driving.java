package ontherecord.screen.group;

/** What a facilitator may ask for by a key on any scene of the show. */
public interface Driving {
  /** To the next scene. */
  void onward();

  /** To the scene before. */
  void back();

  /** Stops the clock, or lets it go on. */
  void clock();

  /** Gives so many seconds more, or fewer. */
  void time(int seconds);

  /** Makes the wall dark, or lights it again. */
  void blank();

  /** Shows the standings, or takes them away. */
  void standings();

  /** Shows what only the facilitator needs, without any answer. */
  void notes();

  /** Who is in the room: a team comes late, goes, or takes another name or delegation. */
  void teams();

  /** Stops the show: everything that leads out of it. */
  void pause();

  /** Gives the show a window of its own, or brings it back into this one. */
  default void apart() {}

  /** Types a letter at the wall where it has a window of its own. */
  default void atTheWall(char letter) {}
}
