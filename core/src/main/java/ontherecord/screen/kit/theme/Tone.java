package ontherecord.screen.kit.theme;

/**
 * A colour by what it means. Purple to orange ({@code POSITION_1} to {@code POSITION_5}) means a
 * position and nothing else; {@code ACCENT} means you, focus and outcome.
 */
public enum Tone {
  /** The ground of the window. */
  BACKGROUND,
  /** Cards and sheets. */
  SHEET,
  /** File excerpts, wells. */
  SUNK,
  /** Text. */
  INK,
  /** Second text. */
  MUTED,
  /** Decoration only: rules and the outline of what cannot be pressed. */
  RULE,
  /** Outlines of what can be pressed. */
  LINE,
  /** Progress not yet made. */
  TICK,
  /** You, focus, outcome, the main button. */
  ACCENT,
  /** Text and marks on the accent. */
  ON_ACCENT,
  /** Fill of what is focused or chosen; tint behind decisive words. */
  SOFT,
  /** First position of a spectrum: disc. */
  POSITION_1,
  /** Second: rounded square. */
  POSITION_2,
  /** Third of five: upright bar. */
  POSITION_3,
  /** Last but one: diamond. */
  POSITION_4,
  /** Last: triangle. */
  POSITION_5,
  /** Nothing recorded. */
  HOLLOW,
  /** Count or shape on a position's colour, at least 24 px bold at 1080. */
  ON_POSITION,
  /** Land on the map. */
  LAND,
  /** Borders on the map. */
  BORDER,
  /** Members of a group that spoke for them, on the map. */
  MEMBER_OF,
  /** What dims a screen under an overlay; the one translucent colour. */
  VEIL;

  /** The name in a theme file, such as {@code on-accent}. */
  public String token() {
    return Tokens.nameOf(this);
  }
}
