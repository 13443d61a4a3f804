package ontherecord.screen.kit.check;

/**
 * Something wrong with a layout.
 *
 * @param kind what
 * @param where the text or the actor it was found at
 * @param detail figures that help to find it
 */
public record Trouble(Kind kind, String where, String detail) {
  /** What can be wrong. */
  public enum Kind {
    /** Some of a text is not seen. */
    CUT,
    /** Two things that should stand apart overlap. */
    OVERLAP,
    /** Something reaches beyond the window. */
    OUTSIDE,
    /** A screen's content is too high for its place, so that the whole scrolls. */
    SCROLLS,
    /** A letter that the font lacks. */
    GLYPH,
    /** Text below a fiftieth of the window's height. */
    SMALL,
    /** Nothing is focused, or what is cannot be seen. */
    FOCUS,
    /** Something has no size. */
    EMPTY
  }

  @Override
  public String toString() {
    return kind + " " + where + " (" + detail + ")";
  }
}
