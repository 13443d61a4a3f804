package ontherecord.desktop.text;

/** The player left, or the input came to its end. Whatever was handed in is kept already. */
final class Left extends Exception {
  private static final long serialVersionUID = 1;

  Left() {
    super("the player left");
  }
}
