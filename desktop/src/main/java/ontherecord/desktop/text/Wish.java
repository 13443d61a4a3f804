package ontherecord.desktop.text;

/**
 * What was asked for already, so that it need not be asked again; "" for what was not.
 *
 * @param scenario key of a lesson
 * @param delegation id of a delegation
 * @param minutes how long it is to take; 0 for what was not asked
 */
public record Wish(String scenario, String delegation, int minutes) {
  public static final Wish NONE = new Wish("", "");

  /** One that says nothing of time. */
  public Wish(String scenario, String delegation) {
    this(scenario, delegation, 0);
  }
}
