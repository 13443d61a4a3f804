package ontherecord.screen.library;

/** A form in which other programs read a lesson. */
public enum Exchange {
  GIFT,
  CSV
}
