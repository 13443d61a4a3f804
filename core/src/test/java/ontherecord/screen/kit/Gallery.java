package ontherecord.screen.kit;

import com.badlogic.gdx.Gdx;
import ontherecord.screen.kit.mark.Emblem;

/** What several pages of the gallery share. */
final class Gallery {
  private Gallery() {}

  /** The flag, or initials as long as no flags were made. */
  static Emblem emblem(String flag, String initials) {
    return Gdx.files.classpath("flags/" + flag + ".png").exists()
        ? Emblem.flag(flag)
        : Emblem.initials(initials);
  }
}
