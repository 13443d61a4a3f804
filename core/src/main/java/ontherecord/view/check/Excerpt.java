package ontherecord.view.check;

/**
 * The piece of a file's line that a problem is about.
 *
 * @param line its number, from 1; 0 where the problem is the whole file's
 * @param before what stands before the marked place
 * @param marked what stands there; "" at the end of a line
 * @param after what stands behind it
 */
public record Excerpt(int line, String before, String marked, String after) {
  /** Of a problem that has no line. */
  public static final Excerpt NONE = new Excerpt(0, "", "", "");

  /** Whether there is nothing to show. */
  public boolean isNone() {
    return line == 0;
  }
}
