package ontherecord.screen.kit.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lands of the world and the lines between them, in the Equal Earth projection on a grid; read
 * once from {@code map/world.bin}, whose form the program that writes it describes.
 */
public final class World {
  private static final String PATH = "/map/world.bin";
  private static final int FORM = 1;

  private final List<Land> lands = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int left = Integer.MAX_VALUE;
  private int right = Integer.MIN_VALUE;
  private int low = Integer.MAX_VALUE;
  private int high = Integer.MIN_VALUE;

  private World(Numbers in) throws IOException {
    if (in.next() != FORM) {
      throw new IOException("the map is of another form than this game reads");
    }
    int[][] points = new int[in.next()][];
    for (int i = 0; i < points.length; i++) {
      points[i] = in.steps(in.next());
    }
    int[][] sides = new int[points.length][];
    int count = in.next();
    for (int land = 0; land < count; land++) {
      lands.add(land(in, points, sides, land));
    }
    for (int i = 0; i < points.length; i++) {
      lines.add(new Line(points[i], sides[i][0], sides[i][1]));
    }
  }

  /** The map that the game ships. */
  public static World shipped() {
    return Shipped.WORLD;
  }

  // Read when a map is first shown, not when the game starts.
  private static final class Shipped {
    static final World WORLD = read();

    private static World read() {
      try (InputStream in = World.class.getResourceAsStream(PATH)) {
        if (in == null) {
          throw new IOException("there is no " + PATH);
        }
        return new World(new Numbers(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Land land(Numbers in, int[][] points, int[][] sides, int index) {
    StringBuilder id = new StringBuilder();
    for (int letters = in.next(); letters > 0; letters--) {
      id.append((char) in.next());
    }
    int x = in.signed();
    int y = in.signed();
    int depth = in.next();
    List<int[]> rings = new ArrayList<>();
    for (int left = in.next(); left > 0; left--) {
      int[] references = in.signed(in.next());
      for (int reference : references) {
        beside(sides, reference >= 0 ? reference : ~reference, index);
      }
      rings.add(ring(points, references));
    }
    include(x, y);
    return new Land(id.toString(), x, y, depth, rings);
  }

  private static void beside(int[][] sides, int line, int land) {
    if (sides[line] == null) {
      sides[line] = new int[] {land, Line.SEA};
    } else {
      sides[line][1] = land;
    }
  }

  private int[] ring(int[][] points, int[] references) {
    int size = 0;
    for (int reference : references) {
      size += points[reference >= 0 ? reference : ~reference].length - 2;
    }
    int[] ring = new int[size];
    int at = 0;
    for (int reference : references) {
      int[] line = points[reference >= 0 ? reference : ~reference];
      for (int i = 0; i < line.length - 2; i += 2) {
        int from = reference >= 0 ? i : line.length - 2 - i;
        ring[at++] = line[from];
        ring[at++] = line[from + 1];
        include(line[from], line[from + 1]);
      }
    }
    return ring;
  }

  private void include(int x, int y) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }

  /** Every land. */
  public List<Land> lands() {
    return lands;
  }

  List<Line> lines() {
    return lines;
  }

  /** The index of a member state's land; −1 where there is no such state. */
  public int indexOf(String id) {
    for (int i = 0; i < lands.size(); i++) {
      if (!id.isEmpty() && lands.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a land has no coast. */
  boolean isLandlocked(int land) {
    for (Line line : lines) {
      if (line.one() == land && line.other() == Line.SEA) {
        return false;
      }
    }
    return !lands.get(land).rings().isEmpty();
  }

  /** The westernmost point. */
  public int left() {
    return left;
  }

  /** The southernmost point. */
  public int low() {
    return low;
  }

  public int width() {
    return right - left;
  }

  public int height() {
    return high - low;
  }
}
