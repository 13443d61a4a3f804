package ontherecord.screen.kit.page;

import com.badlogic.gdx.utils.IntFloatMap;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which pairs of letters stand closer or wider than their widths say. FreeType reads no kerning
 * from OpenType layout tables, so it is read here: the pair adjustments of the {@code GPOS} table,
 * as the OpenType specification lays them out, first advance only.
 */
final class Kerning {
  private static final int PAIR = 2;
  private static final int EXTENSION = 9;
  private static final int X_ADVANCE = 4;

  private final ByteBuffer font;
  private final List<Integer> subtables = new ArrayList<>();
  private final IntFloatMap known = new IntFloatMap();
  private final float unitsPerEm;

  private Kerning(byte[] bytes) {
    font = ByteBuffer.wrap(bytes);
    int head = table("head");
    unitsPerEm = head == 0 ? 1000f : u16(head + 18);
    int gpos = table("GPOS");
    if (gpos != 0) {
      findPairs(gpos);
    }
  }

  static Kerning of(byte[] font) {
    return new Kerning(font);
  }

  /** In parts of the type size; negative is closer. */
  float between(int first, int second) {
    int pair = first << 16 | second;
    int at = known.containsKey(pair) ? 1 : 0;
    if (at == 0) {
      known.put(pair, look(first, second));
    }
    return known.get(pair, 0);
  }

  private float look(int first, int second) {
    for (int subtable : subtables) {
      int covered = coverage(subtable + u16(subtable + 2), first);
      if (covered >= 0) {
        int format = u16(subtable);
        int value =
            format == 1 ? single(subtable, covered, second) : classes(subtable, first, second);
        // A pair found in one subtable is not looked for in the next, unless it adjusts nothing.
        if (value != 0) {
          return value / unitsPerEm;
        }
      }
    }
    return 0;
  }

  private int single(int subtable, int covered, int second) {
    int set = subtable + u16(subtable + 10 + 2 * covered);
    int size = 2 + valueSize(u16(subtable + 4)) + valueSize(u16(subtable + 6));
    int low = 0;
    int high = u16(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = set + 2 + middle * size;
      int glyph = u16(at);
      if (glyph == second) {
        return advance(at + 2, u16(subtable + 4));
      }
      if (glyph < second) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  private int classes(int subtable, int first, int second) {
    int size = valueSize(u16(subtable + 4)) + valueSize(u16(subtable + 6));
    int row = classOf(subtable + u16(subtable + 8), first);
    int column = classOf(subtable + u16(subtable + 10), second);
    int columns = u16(subtable + 14);
    return advance(subtable + 16 + (row * columns + column) * size, u16(subtable + 4));
  }

  private int advance(int at, int format) {
    if ((format & X_ADVANCE) == 0) {
      return 0;
    }
    return font.getShort(at + valueSize(format & (X_ADVANCE - 1)));
  }

  private static int valueSize(int format) {
    return 2 * Integer.bitCount(format & 0xFF);
  }

  private int coverage(int at, int glyph) {
    int count = u16(at + 2);
    if (u16(at) == 1) {
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int found = u16(at + 4 + 2 * middle);
        if (found == glyph) {
          return middle;
        }
        if (found < glyph) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -1;
    }
    for (int i = 0; i < count; i++) {
      int range = at + 4 + 6 * i;
      if (glyph >= u16(range) && glyph <= u16(range + 2)) {
        return u16(range + 4) + glyph - u16(range);
      }
    }
    return -1;
  }

  private int classOf(int at, int glyph) {
    if (u16(at) == 1) {
      int index = glyph - u16(at + 2);
      return index >= 0 && index < u16(at + 4) ? u16(at + 6 + 2 * index) : 0;
    }
    for (int i = 0; i < u16(at + 2); i++) {
      int range = at + 4 + 6 * i;
      if (glyph >= u16(range) && glyph <= u16(range + 2)) {
        return u16(range + 4);
      }
    }
    return 0;
  }

  private void findPairs(int gpos) {
    int features = gpos + u16(gpos + 6);
    int lookups = gpos + u16(gpos + 8);
    Set<Integer> wanted = new LinkedHashSet<>();
    for (int i = 0; i < u16(features); i++) {
      int entry = features + 2 + 6 * i;
      if (tag(entry).equals("kern")) {
        int feature = features + u16(entry + 4);
        for (int k = 0; k < u16(feature + 2); k++) {
          wanted.add(u16(feature + 4 + 2 * k));
        }
      }
    }
    for (int index : wanted) {
      addLookup(lookups + u16(lookups + 2 + 2 * index));
    }
  }

  private void addLookup(int lookup) {
    int type = u16(lookup);
    for (int i = 0; i < u16(lookup + 4); i++) {
      int subtable = lookup + u16(lookup + 6 + 2 * i);
      int inner = type;
      if (type == EXTENSION) {
        inner = u16(subtable + 2);
        subtable += font.getInt(subtable + 4);
      }
      if (inner == PAIR) {
        subtables.add(subtable);
      }
    }
  }

  private int table(String name) {
    for (int i = 0; i < u16(4); i++) {
      int entry = 12 + 16 * i;
      if (tag(entry).equals(name)) {
        return font.getInt(entry + 8);
      }
    }
    return 0;
  }

  private String tag(int at) {
    return new String(font.array(), at, 4, StandardCharsets.US_ASCII);
  }

  private int u16(int at) {
    return font.getShort(at) & 0xFFFF;
  }
}
