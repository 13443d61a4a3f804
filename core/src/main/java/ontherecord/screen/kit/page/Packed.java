package ontherecord.screen.kit.page;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import java.nio.ByteBuffer;

/** Pictures from the class path. */
final class Packed {
  private Packed() {}

  /**
   * A picture brought to that size: its pixels row by row from the top, red, green, blue and cover.
   *
   * @throws MissingPicture if there is none
   */
  static ByteBuffer picture(String path, int width, int height) {
    FileHandle file = Gdx.files.classpath(path);
    if (!file.exists()) {
      throw new MissingPicture("picture", path);
    }
    Pixmap whole = new Pixmap(file);
    Pixmap rgba = whole;
    if (whole.getFormat() != Pixmap.Format.RGBA8888) {
      rgba = new Pixmap(whole.getWidth(), whole.getHeight(), Pixmap.Format.RGBA8888);
      rgba.setBlending(Pixmap.Blending.None);
      rgba.drawPixmap(whole, 0, 0);
      whole.dispose();
    }
    try {
      return Downsampled.of(rgba.getPixels(), rgba.getWidth(), rgba.getHeight(), width, height);
    } finally {
      rgba.dispose();
    }
  }
}
