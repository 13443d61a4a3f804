package ontherecord.screen.kit.theme;

/** A length that a theme fixes, in units of a ninetieth of the window's height. */
public enum Length {
  /** Height of the bar. */
  BAR,
  /** Height of the foot. */
  FOOT,
  /** Margin left and right. */
  SIDE,
  /** From the window's top to the content. */
  CONTENT_TOP,
  /** From the window's bottom to the content. */
  CONTENT_BOTTOM,
  /** The step on which everything stands. */
  STEP,
  /** Between four columns. */
  GAP,
  /** Between three columns. */
  WIDE_GAP,
  /** Corner of a sheet. */
  SHEET_RADIUS,
  /** Corner of a button or a field. */
  BUTTON_RADIUS,
  /** Corner of a key cap. */
  KEY_RADIUS,
  /** Rules and the outline of sheets. */
  HAIRLINE,
  /** Outline of what can be pressed. */
  OUTLINE,
  /** Width of the focus ring. */
  RING,
  /** From what is focused to its ring. */
  RING_GAP;

  /** The name in a theme file, such as {@code sheet-radius}. */
  public String token() {
    return Tokens.nameOf(this);
  }
}
