package ontherecord.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReference;
import ontherecord.scenario.check.Letters;

/**
 * The letters of the font that the screens are drawn with, read from the font itself: its table
 * "cmap" in format 12, as described in the OpenType specification.
 */
final class FontLetters implements Letters {
  private static final String FONT = "com/formdev/flatlaf/fonts/inter/Inter-Regular.otf";
  private static final int TABLES = 12;
  private static final int TABLE = 16;
  private static final int GROUP = 12;
  private static final AtomicReference<BitSet> READ = new AtomicReference<>();

  @Override
  public boolean show(int codePoint) {
    BitSet letters = READ.get();
    if (letters == null) {
      letters = read();
      READ.set(letters);
    }
    return letters.get(codePoint);
  }

  private static BitSet read() {
    try (InputStream in = FontLetters.class.getClassLoader().getResourceAsStream(FONT)) {
      return in == null ? everything() : letters(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where the game is run without its window there is no font, and nothing it lacks. */
  private static BitSet everything() {
    BitSet all = new BitSet();
    all.set(0, Character.MAX_CODE_POINT + 1);
    return all;
  }

  private static BitSet letters(ByteBuffer font) {
    BitSet letters = new BitSet();
    int map = table(font, "cmap");
    for (int i = 0; i < font.getShort(map + 2); i++) {
      int subtable = map + font.getInt(map + 4 + 8 * i + 4);
      if (font.getShort(subtable) == 12) {
        add(font, subtable, letters);
      }
    }
    return letters;
  }

  private static void add(ByteBuffer font, int subtable, BitSet letters) {
    for (int i = 0; i < font.getInt(subtable + 12); i++) {
      int group = subtable + 16 + GROUP * i;
      letters.set(font.getInt(group), font.getInt(group + 4) + 1);
    }
  }

  private static int table(ByteBuffer font, String tag) {
    for (int i = 0; i < font.getShort(4); i++) {
      int at = TABLES + TABLE * i;
      byte[] name = new byte[4];
      font.get(at, name);
      if (tag.equals(new String(name, java.nio.charset.StandardCharsets.US_ASCII))) {
        return font.getInt(at + 8);
      }
    }
    throw new IllegalStateException("a font without " + tag);
  }
}
