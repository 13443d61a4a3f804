package planted.view;

import com.badlogic.gdx.graphics.Color;

/** Chooses a colour below the screen. */
public interface Draws {
  Color colour();
}
