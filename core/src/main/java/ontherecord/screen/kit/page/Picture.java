package ontherecord.screen.kit.page;

import com.badlogic.gdx.graphics.Texture;

/**
 * A piece of the page, or a large picture by itself: where it lies and how large it is, in pixels.
 */
public final class Picture {
  private final Texture texture;
  private final int width;
  private final int height;
  final float left;
  final float top;
  final float right;
  final float bottom;

  Picture(
      Texture texture, int width, int height, float left, float top, float right, float bottom) {
    this.texture = texture;
    this.width = width;
    this.height = height;
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  Texture texture() {
    return texture;
  }
}
