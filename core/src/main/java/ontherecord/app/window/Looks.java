package ontherecord.app.window;

import ontherecord.message.Language;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.storage.home.Settings;
import ontherecord.view.SettingsView;

/** A person's settings as each room needs them. */
final class Looks {
  private Looks() {}

  /** For the kit. */
  static Look of(Settings settings) {
    return new Look(
        settings.theme() == Settings.Theme.INK ? Theme.INK : Theme.PAPER,
        settings.textSize() == Settings.TextSize.LARGE ? TextSize.LARGE : TextSize.NORMAL,
        settings.reducedMotion());
  }

  /** For the screen of settings. */
  static SettingsView view(Settings settings) {
    return new SettingsView(
        SettingsView.Theme.valueOf(settings.theme().name()),
        SettingsView.TextSize.valueOf(settings.textSize().name()),
        settings.language(),
        settings.sound(),
        settings.fullScreen(),
        settings.reducedMotion());
  }

  /** From the screen of settings; the player's name stays. */
  static Settings settings(SettingsView view, Settings before) {
    return new Settings(
        Settings.Theme.valueOf(view.theme().name()),
        Settings.TextSize.valueOf(view.textSize().name()),
        view.language(),
        view.sound(),
        view.fullScreen(),
        view.reducedMotion(),
        before.player(),
        before.introduced());
  }

  static Settings withFullScreen(Settings s, boolean fullScreen) {
    return new Settings(
        s.theme(),
        s.textSize(),
        s.language(),
        s.sound(),
        fullScreen,
        s.reducedMotion(),
        s.player(),
        s.introduced());
  }

  static Settings withSound(Settings s, boolean sound) {
    return new Settings(
        s.theme(),
        s.textSize(),
        s.language(),
        sound,
        s.fullScreen(),
        s.reducedMotion(),
        s.player(),
        s.introduced());
  }

  static Settings withPlayer(Settings s, String player) {
    return new Settings(
        s.theme(),
        s.textSize(),
        s.language(),
        s.sound(),
        s.fullScreen(),
        s.reducedMotion(),
        player,
        s.introduced());
  }

  static Settings speaking(Settings s, Language language) {
    return new Settings(
        s.theme(),
        s.textSize(),
        language,
        s.sound(),
        s.fullScreen(),
        s.reducedMotion(),
        s.player(),
        s.introduced());
  }

  static Settings in(Settings s, SettingsView.Theme theme) {
    return new Settings(
        Settings.Theme.valueOf(theme.name()),
        s.textSize(),
        s.language(),
        s.sound(),
        s.fullScreen(),
        s.reducedMotion(),
        s.player(),
        s.introduced());
  }
}
