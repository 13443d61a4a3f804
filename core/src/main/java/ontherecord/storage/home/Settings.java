package ontherecord.storage.home;

import ontherecord.message.Language;

/**
 * How a person wants the game.
 *
 * @param player the name given last; "" if none
 * @param introduced whether the introduction was read or skipped
 */
public record Settings(
    Theme theme,
    TextSize textSize,
    Language language,
    boolean sound,
    boolean fullScreen,
    boolean reducedMotion,
    String player,
    boolean introduced) {

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

  /**
   * What applies until she says otherwise.
   *
   * @param locale the system's language, ISO 639; heeded where the game speaks it
   */
  public static Settings usual(String locale) {
    return new Settings(
        Theme.PAPER,
        TextSize.USUAL,
        Language.byCode(locale).orElse(Language.ENGLISH),
        false,
        false,
        false,
        "",
        false);
  }

  /** The same in that language. */
  public Settings in(Language other) {
    return new Settings(
        theme, textSize, other, sound, fullScreen, reducedMotion, player, introduced);
  }

  /** The same once the introduction was read or skipped. */
  public Settings afterIntroduction() {
    return new Settings(theme, textSize, language, sound, fullScreen, reducedMotion, player, true);
  }
}
