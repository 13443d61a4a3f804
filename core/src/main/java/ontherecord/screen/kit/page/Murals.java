package ontherecord.screen.kit.page;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.glutils.GLOnlyTextureData;
import com.badlogic.gdx.utils.BufferUtils;
import com.badlogic.gdx.utils.Disposable;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.function.Consumer;

/**
 * Pictures too large for the page, each a texture of its own, painted at the real pixel size. The
 * last two stay, so that a screen which is laid out anew does not paint again.
 */
public final class Murals implements Disposable {
  private final Mural[] kept = new Mural[2];

  Murals() {}

  private record Mural(Object subject, Texture texture, Picture picture) {
    boolean shows(Object wanted, int width, int height) {
      return subject.equals(wanted) && picture.width() == width && picture.height() == height;
    }
  }

  /**
   * A large picture.
   *
   * @param subject what it shows: equal subjects of one size are painted once
   * @param painter puts the pixels, row by row from the top, as packed colours are
   * @return to be drawn while {@link #holds} says so
   */
  public Picture of(Object subject, int width, int height, Consumer<IntBuffer> painter) {
    for (Mural mural : kept) {
      if (mural != null && mural.shows(subject, width, height)) {
        return mural.picture();
      }
    }
    Texture texture = texture(width, height, painter);
    Picture picture = new Picture(texture, width, height, 0, 0, 1, 1);
    takeDown(kept.length - 1);
    System.arraycopy(kept, 0, kept, 1, kept.length - 1);
    kept[0] = new Mural(subject, texture, picture);
    return picture;
  }

  /**
   * A large picture from the class path, brought to that size.
   *
   * @throws MissingPicture if there is none
   */
  public Picture packed(String path, int width, int height) {
    return of(
        path,
        width,
        height,
        pixels -> pixels.put(Packed.picture(path, width, height).asIntBuffer()));
  }

  /** Whether a picture is still here; where it is not, it is to be asked for again. */
  public boolean holds(Picture picture) {
    for (Mural mural : kept) {
      if (mural != null && mural.picture() == picture) {
        return true;
      }
    }
    return false;
  }

  private void takeDown(int at) {
    if (kept[at] != null) {
      kept[at].texture().dispose();
      kept[at] = null;
    }
  }

  private static Texture texture(int width, int height, Consumer<IntBuffer> painter) {
    ByteBuffer bytes = BufferUtils.newByteBuffer(width * height * 4);
    painter.accept(bytes.asIntBuffer());
    Texture texture =
        new Texture(
            new GLOnlyTextureData(
                width, height, 0, GL20.GL_RGBA, GL20.GL_RGBA, GL20.GL_UNSIGNED_BYTE));
    texture.setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    texture.bind();
    Gdx.gl.glPixelStorei(GL20.GL_UNPACK_ALIGNMENT, 4);
    Gdx.gl.glTexSubImage2D(
        GL20.GL_TEXTURE_2D, 0, 0, 0, width, height, GL20.GL_RGBA, GL20.GL_UNSIGNED_BYTE, bytes);
    return texture;
  }

  @Override
  public void dispose() {
    for (int i = 0; i < kept.length; i++) {
      takeDown(i);
    }
  }
}
