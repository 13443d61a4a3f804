package ontherecord.screen.kit.theme;

/** A size of type by its use. Sizes, lines, weights and tracking stand in the theme. */
public enum Style {
  /** The name of the game on the title screen. */
  WORDMARK,
  /** A result told as one big number. */
  FIGURE,
  /** What is asked, for the back row. */
  QUESTION,
  TITLE,
  HEADING,
  SUBHEADING,
  /** What somebody is recorded as saying. */
  STATEMENT,
  BODY,
  CAPTION,
  /** Small letter-spaced capitals over a section. */
  CAPITALS;

  /** The next smaller style a text may fall back to; body and below stay what they are. */
  public Style smaller() {
    return switch (this) {
      case WORDMARK, FIGURE, QUESTION -> TITLE;
      case TITLE -> HEADING;
      case HEADING -> SUBHEADING;
      case SUBHEADING, STATEMENT -> BODY;
      case BODY, CAPTION, CAPITALS -> this;
    };
  }

  /** The name in a theme file. */
  public String token() {
    return Tokens.nameOf(this);
  }
}
