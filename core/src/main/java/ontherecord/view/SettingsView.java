package ontherecord.view;

import ontherecord.message.Language;

/** How a person wants the game to look and sound. */
public record SettingsView(
    Theme theme,
    TextSize textSize,
    Language language,
    boolean sound,
    boolean fullScreen,
    boolean reducedMotion) {

  public static final SettingsView USUAL =
      new SettingsView(Theme.PAPER, TextSize.USUAL, Language.ENGLISH, false, false, false);

  /** Paper for lit rooms, ink for dark ones. */
  public enum Theme {
    PAPER,
    INK
  }

  /** Size of text. */
  public enum TextSize {
    USUAL,
    LARGE
  }
}
