package ontherecord.storage.drawing;

import java.util.Locale;

/** A colour by what it stands for; each theme has its own ({@code theme/paper.json}). */
public enum Paint {
  /** Nothing is laid on. */
  NONE,
  BACKGROUND,
  SHEET,
  INK,
  MUTED,
  RULE,
  LINE,
  ACCENT,
  SOFT,
  POSITION_1,
  POSITION_2,
  POSITION_3,
  POSITION_4,
  POSITION_5,
  HOLLOW,
  ON_POSITION,
  LAND,
  BORDER,
  MEMBER_OF;

  /** The position at a place, 0 (disc) to 4 (triangle). */
  public static Paint position(int place) {
    return switch (place) {
      case 0 -> POSITION_1;
      case 1 -> POSITION_2;
      case 2 -> POSITION_3;
      case 3 -> POSITION_4;
      case 4 -> POSITION_5;
      default -> HOLLOW;
    };
  }

  /** The word for it in a theme's file and in a page's style. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
