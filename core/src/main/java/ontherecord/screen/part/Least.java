package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Value;
import com.badlogic.gdx.scenes.scene2d.utils.Layout;

/**
 * A least height that never cuts what stands in the cell: as high as that needs at its width, and
 * at least so many pixels.
 */
final class Least extends Value {
  private final float pixels;

  Least(float pixels) {
    this.pixels = pixels;
  }

  @Override
  public float get(Actor actor) {
    return Math.max(pixels, ((Layout) actor).getPrefHeight());
  }
}
