package ontherecord.assets.world;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * The map as it is shipped: {@code map/world.bin}. Whole numbers, seven bits a byte, the lowest
 * first; those that may be negative in zigzag (0, −1, 1, −2 …).
 *
 * <pre>
 * 1                               the version of this form
 * number of lines
 *   number of points              of each line
 *     x, y                        as steps from the point before, zigzag
 * number of lands
 *   number of letters, letters    of each land: ISO 3166 alpha-3, none where it is no member state
 *   x, y                          its deepest point, as steps from 0, zigzag
 *   depth                         from there to the nearest border
 *   number of rings
 *     number of lines             of each ring
 *       line                      its number, or the complement where it runs backwards; zigzag
 * </pre>
 */
final class WorldFile {
  private static final int VERSION = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private WorldFile() {}

  /**
   * A land on the grid.
   *
   * @param id ISO 3166 alpha-3; "" where it is no member state
   */
  record Land(String id, Inmost.Point deepest, List<int[]> rings) {}

  static byte[] of(List<int[]> lines, List<Land> lands) {
    WorldFile file = new WorldFile();
    file.number(VERSION);
    file.number(lines.size());
    lines.forEach(file::line);
    file.number(lands.size());
    lands.forEach(file::land);
    return file.bytes.toByteArray();
  }

  private void line(int[] points) {
    number(points.length / 2);
    int x = 0;
    int y = 0;
    for (int at = 0; at < points.length; at += 2) {
      signed(points[at] - x);
      signed(points[at + 1] - y);
      x = points[at];
      y = points[at + 1];
    }
  }

  private void land(Land land) {
    number(land.id().length());
    land.id().chars().forEach(this::number);
    signed((int) Math.round(land.deepest().x()));
    signed((int) Math.round(land.deepest().y()));
    number((int) Math.max(0, Math.floor(land.deepest().depth())));
    number(land.rings().size());
    for (int[] ring : land.rings()) {
      number(ring.length);
      for (int line : ring) {
        signed(line);
      }
    }
  }

  private void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  private void number(int value) {
    int left = value;
    while ((left & ~0x7F) != 0) {
      bytes.write((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
  }
}
