package ontherecord.screen.group.lead;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.glutils.GLOnlyTextureData;
import com.badlogic.gdx.utils.Disposable;

/**
 * The last picture that a window has shown, for another window to show in small: the two share
 * their textures.
 */
public final class Glimpse implements Disposable {
  private Texture texture;

  /** Takes the picture that was just drawn in the present window, before it is swapped. */
  public void take() {
    int width = Gdx.graphics.getBackBufferWidth();
    int height = Gdx.graphics.getBackBufferHeight();
    if (width == 0 || height == 0) {
      return;
    }
    if (texture == null || texture.getWidth() != width || texture.getHeight() != height) {
      dispose();
      texture =
          new Texture(
              new GLOnlyTextureData(
                  width, height, 0, GL20.GL_RGB, GL20.GL_RGB, GL20.GL_UNSIGNED_BYTE));
      texture.setFilter(TextureFilter.MipMapLinearLinear, TextureFilter.Linear);
    }
    texture.bind();
    Gdx.gl.glCopyTexSubImage2D(GL20.GL_TEXTURE_2D, 0, 0, 0, 0, 0, width, height);
    Gdx.gl.glGenerateMipmap(GL20.GL_TEXTURE_2D);
    Gdx.gl.glFlush();
  }

  /** Whether there is one. */
  boolean isThere() {
    return texture != null;
  }

  /** The picture, upside down as a window's own memory is. */
  Texture texture() {
    return texture;
  }

  @Override
  public void dispose() {
    if (texture != null) {
      texture.dispose();
      texture = null;
    }
  }
}
