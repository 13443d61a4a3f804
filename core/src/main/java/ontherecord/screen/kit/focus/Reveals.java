package ontherecord.screen.kit.focus;

import com.badlogic.gdx.scenes.scene2d.Actor;

/** Something that shows only a part of what it holds and can bring another part into sight. */
public interface Reveals {
  /** Brings an actor it holds into sight. */
  void reveal(Actor held);

  /** Whether it holds more than it shows. */
  boolean scrolls();
}
