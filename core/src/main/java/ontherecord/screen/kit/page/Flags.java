package ontherecord.screen.kit.page;

import com.badlogic.gdx.Gdx;
import java.util.HashMap;
import java.util.Map;

/**
 * Flags and marks from the class path, brought down to the size they are shown in. A flag keeps the
 * rounded corners it was made with.
 */
public final class Flags {
  private final Map<String, Picture> drawn = new HashMap<>();
  private final Page page;

  Flags(Page page) {
    this.page = page;
  }

  /** Whether there is a flag for an ISO 3166 two-letter code in lower case. */
  public boolean has(String code) {
    return Gdx.files.classpath(path(code)).exists();
  }

  /**
   * The flag, 4:3, that many pixels wide.
   *
   * @throws MissingPicture if there is none
   */
  public Picture flag(String code, int width) {
    return at(path(code), width, Math.round(width * 0.75f));
  }

  /**
   * A picture of {@code marks/} in that size.
   *
   * @throws MissingPicture if there is none
   */
  public Picture mark(String name, int width, int height) {
    return at("marks/" + name + ".png", width, height);
  }

  private Picture at(String path, int width, int height) {
    String key = path + "@" + width + "x" + height;
    Picture known = drawn.get(key);
    if (known == null) {
      known = read(path, width, height);
      drawn.put(key, known);
    }
    return known;
  }

  private Picture read(String path, int width, int height) {
    return page.take(Packed.picture(path, width, height), width, height);
  }

  private static String path(String code) {
    return "flags/" + code + ".png";
  }

  void clear() {
    drawn.clear();
  }
}
