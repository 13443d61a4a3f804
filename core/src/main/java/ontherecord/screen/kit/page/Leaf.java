package ontherecord.screen.kit.page;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.glutils.PixmapTextureData;
import com.badlogic.gdx.utils.Disposable;
import java.nio.ByteBuffer;
import java.util.Optional;

/** One texture of the page, filled from the top. Its first texels are white, for the brush. */
final class Leaf implements Disposable {
  private static final int WHITE = 4;

  private final Texture texture;
  private final int size;
  private final Shelves shelves;

  Leaf(int size) {
    this.size = size;
    shelves = new Shelves(size);
    Pixmap blank = new Pixmap(size, size, Pixmap.Format.RGBA8888);
    blank.setBlending(Pixmap.Blending.None);
    shelves.place(WHITE, WHITE);
    blank.setColor(1, 1, 1, 1);
    blank.fillRectangle(0, 0, WHITE, WHITE);
    texture = new Texture(new PixmapTextureData(blank, null, false, false));
    texture.setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    blank.dispose();
  }

  Texture texture() {
    return texture;
  }

  float whiteAt() {
    return WHITE / 2f / size;
  }

  /**
   * Takes a picture in.
   *
   * @param pixels RGBA, row by row from the top, from position 0
   * @return where it lies, or nothing where the leaf is full
   */
  Optional<Picture> take(ByteBuffer pixels, int width, int height) {
    // One clear pixel around, so that linear filtering meets no neighbour.
    long place = shelves.place(width + 2, height + 2);
    if (place == Shelves.FULL) {
      return Optional.empty();
    }
    int x = Shelves.x(place) + 1;
    int y = Shelves.y(place) + 1;
    if (width > 0 && height > 0) {
      texture.bind();
      Gdx.gl.glPixelStorei(GL20.GL_UNPACK_ALIGNMENT, 4);
      Gdx.gl.glTexSubImage2D(
          GL20.GL_TEXTURE_2D, 0, x, y, width, height, GL20.GL_RGBA, GL20.GL_UNSIGNED_BYTE, pixels);
    }
    float per = 1f / size;
    return Optional.of(
        new Picture(this, width, height, x * per, y * per, (x + width) * per, (y + height) * per));
  }

  @Override
  public void dispose() {
    texture.dispose();
  }
}
