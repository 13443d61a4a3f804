package ontherecord.desktop.text;

/**
 * What was asked for already, so that it need not be asked again; "" for what was not.
 *
 * @param scenario key of a lesson
 * @param delegation id of a delegation
 */
public record Wish(String scenario, String delegation) {
  public static final Wish NONE = new Wish("", "");
}
