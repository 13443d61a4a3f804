package ontherecord.screen.kit.page;

import com.badlogic.gdx.utils.ObjectMap;

/**
 * Which text of a frame shows something first, so that a word that can be explained is underlined
 * where it is met first and not wherever it stands. Nothing is allocated once each has been met.
 */
public final class Firsts {
  private final ObjectMap<String, Object> metBy = new ObjectMap<>();

  /** Begins a frame, or a layer of it that is read by itself. */
  public void begin() {
    metBy.clear();
  }

  /** Whether nobody else has shown that before in this frame. */
  public boolean isFirst(String what, Object by) {
    Object first = metBy.get(what);
    if (first == null) {
      metBy.put(what, by);
    }
    return first == null || first == by;
  }
}
