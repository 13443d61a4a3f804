package ontherecord.screen.kit.page;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.glutils.GLOnlyTextureData;
import com.badlogic.gdx.utils.BufferUtils;
import com.badlogic.gdx.utils.Disposable;
import java.nio.ByteBuffer;
import java.util.Optional;

/** One texture of the page, filled from the top. Its first texels are white, for the brush. */
final class Leaf implements Disposable {
  private static final int WHITE = 4;
  private static final int CLEAR = 0;

  private final Texture texture;
  private final int size;
  private final Shelves shelves;
  private ByteBuffer border = BufferUtils.newByteBuffer(64 * 64 * 4);

  Leaf(int size) {
    this.size = size;
    shelves = new Shelves(size);
    // Room only: what lies on it comes piece by piece, each with its clear border.
    texture =
        new Texture(
            new GLOnlyTextureData(
                size, size, 0, GL20.GL_RGBA, GL20.GL_RGBA, GL20.GL_UNSIGNED_BYTE));
    texture.setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    shelves.place(WHITE, WHITE);
    ByteBuffer white = BufferUtils.newByteBuffer(WHITE * WHITE * 4);
    while (white.hasRemaining()) {
      white.put((byte) 255);
    }
    white.flip();
    upload(0, 0, WHITE, WHITE, white);
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
    upload(x - 1, y - 1, width + 2, height + 2, bordered(pixels, width, height));
    float per = 1f / size;
    return Optional.of(
        new Picture(
            texture, width, height, x * per, y * per, (x + width) * per, (y + height) * per));
  }

  private ByteBuffer bordered(ByteBuffer pixels, int width, int height) {
    int bytes = (width + 2) * (height + 2) * 4;
    if (border.capacity() < bytes) {
      border = BufferUtils.newByteBuffer(bytes);
    }
    border.clear();
    int row = width * 4;
    put(CLEAR, row + 8);
    for (int y = 0; y < height; y++) {
      border.putInt(CLEAR);
      pixels.limit((y + 1) * row).position(y * row);
      border.put(pixels);
      border.putInt(CLEAR);
    }
    put(CLEAR, row + 8);
    border.flip();
    return border;
  }

  private void put(int pixel, int bytes) {
    for (int i = 0; i < bytes; i += 4) {
      border.putInt(pixel);
    }
  }

  private void upload(int x, int y, int width, int height, ByteBuffer pixels) {
    texture.bind();
    Gdx.gl.glPixelStorei(GL20.GL_UNPACK_ALIGNMENT, 4);
    Gdx.gl.glTexSubImage2D(
        GL20.GL_TEXTURE_2D, 0, x, y, width, height, GL20.GL_RGBA, GL20.GL_UNSIGNED_BYTE, pixels);
  }

  @Override
  public void dispose() {
    texture.dispose();
  }
}
