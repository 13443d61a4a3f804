package ontherecord.screen.kit.page;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.freetype.FreeType;
import com.badlogic.gdx.utils.BufferUtils;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.nio.ByteBuffer;
import ontherecord.screen.kit.theme.Weight;

/**
 * One cut of the font: draws its letters at any pixel size. Hinted lightly, upright only: stems
 * stand on pixel rows, widths stay the designer's.
 */
final class Cut implements Disposable {
  private static final float FIXED = 65536f;
  private static final byte WHITE = (byte) 255;
  private static final int LIGHT = FreeType.FT_LOAD_TARGET_LIGHT;

  private final FreeType.Face face;
  private final Kerning kerning;
  private int size;
  private ByteBuffer pixels = BufferUtils.newByteBuffer(64 * 64 * 4);

  Cut(FreeType.Library library, Weight weight) {
    byte[] font;
    try {
      font = Gdx.files.classpath(weight.path()).readBytes();
    } catch (GdxRuntimeException e) {
      throw new MissingPicture("font", weight.path(), e);
    }
    face = library.newMemoryFace(font, font.length, 0);
    kerning = Kerning.of(font);
  }

  boolean has(int codePoint) {
    return face.getCharIndex(codePoint) != 0;
  }

  /** Draws a letter onto the page. A letter that the font lacks becomes its empty box. */
  Glyph draw(int codePoint, int pixelSize, Page page) {
    if (size != pixelSize) {
      face.setPixelSizes(0, pixelSize);
      size = pixelSize;
    }
    int index = face.getCharIndex(codePoint);
    if (!face.loadGlyph(index, LIGHT)
        || !face.getGlyph().renderGlyph(FreeType.FT_RENDER_MODE_LIGHT)) {
      throw new MissingPicture("glyph", Character.toString(codePoint));
    }
    FreeType.GlyphSlot slot = face.getGlyph();
    FreeType.Bitmap bitmap = slot.getBitmap();
    Picture picture = page.take(white(bitmap), bitmap.getWidth(), bitmap.getRows());
    float advance = slot.getLinearHoriAdvance() / FIXED;
    return new Glyph(picture, slot.getBitmapLeft(), slot.getBitmapTop(), index, advance);
  }

  /** By how many pixels the second letter moves towards the first; negative is closer. */
  float kerning(Glyph first, Glyph second, int pixelSize) {
    return kerning.between(first.index(), second.index()) * pixelSize;
  }

  private ByteBuffer white(FreeType.Bitmap bitmap) {
    int width = bitmap.getWidth();
    int rows = bitmap.getRows();
    if (pixels.capacity() < width * rows * 4) {
      pixels = BufferUtils.newByteBuffer(width * rows * 4);
    }
    pixels.clear();
    if (width * rows > 0) {
      ByteBuffer grey = bitmap.getBuffer();
      int pitch = bitmap.getPitch();
      for (int y = 0; y < rows; y++) {
        for (int x = 0; x < width; x++) {
          pixels.put(WHITE).put(WHITE).put(WHITE).put(grey.get(y * pitch + x));
        }
      }
    }
    pixels.flip();
    return pixels;
  }

  @Override
  public void dispose() {
    face.dispose();
  }
}
