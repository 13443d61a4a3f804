package ontherecord.assets.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes {@code map/world.bin}: every land but Antarctica, and every member state, if only as a
 * point.
 *
 * @param atlas the borders in degrees, as TopoJSON
 * @param places the member states by their numeric codes
 */
public record World(Path atlas, Path places) {
  /** Steps of the grid in one radius of the globe: some forty a pixel on the largest screen. */
  private static final double GRID = 20_000;

  /** A quarter of a pixel on the largest screen. */
  private static final double NEAREST = 10;

  /** Degrees; a longer piece of a border is bent as the projection bends it. */
  private static final double LONGEST = 1;

  private static final String ANTARCTICA = "010";

  /** What it is made from. */
  public List<Path> sources() {
    return List.of(atlas, places);
  }

  /** Whether it has been made. */
  public boolean isIn(Path folder) {
    return Files.exists(file(folder));
  }

  /** Makes it. */
  public void drawInto(Path folder) throws IOException {
    Files.createDirectories(file(folder).getParent());
    Files.write(file(folder), make());
  }

  private static Path file(Path folder) {
    return folder.resolve("map").resolve("world.bin");
  }

  private byte[] make() throws IOException {
    Places members = Places.read(places);
    Topology topology = Borders.settled(Topology.read(atlas));
    List<Topology.Land> drawn =
        topology.lands().stream().filter(land -> !land.number().equals(ANTARCTICA)).toList();
    Grid grid = new Grid(Placed.of(new Topology(topology.arcs(), drawn)));
    List<WorldFile.Land> lands = new ArrayList<>();
    Set<String> missing = new TreeSet<>(members.ids().values());
    for (Topology.Land land : drawn) {
      String id = members.member(land).orElse("");
      missing.remove(id);
      lands.add(grid.land(id, land.polygons()));
    }
    for (String id : missing) {
      List<Double> at = members.points().get(id);
      if (at == null) {
        throw new IOException("neither the atlas nor the reference knows where " + id + " lies");
      }
      lands.add(Grid.point(id, at.get(0), at.get(1)));
    }
    return WorldFile.of(grid.lines(), lands);
  }

  /** The map's grid, and the lines on it that lands have asked for. */
  private static final class Grid {
    private final double[][] arcs;
    private final int[][] lines;
    private final int[] numbers;
    private final List<int[]> used = new ArrayList<>();

    Grid(double[][] arcs) {
      this.arcs = arcs;
      lines = new int[arcs.length][];
      numbers = new int[arcs.length];
    }

    List<int[]> lines() {
      return used;
    }

    static WorldFile.Land point(String id, double longitude, double latitude) {
      double[] at = EqualEarth.of(longitude, latitude);
      return new WorldFile.Land(id, new Inmost.Point(at[0] * GRID, at[1] * GRID, 0), List.of());
    }

    WorldFile.Land land(String id, List<List<int[]>> polygons) {
      List<int[]> references = new ArrayList<>();
      List<int[]> largest = List.of();
      double most = -1;
      for (List<int[]> polygon : polygons) {
        List<int[]> rings = polygon.stream().map(this::ring).toList();
        double area = Math.abs(area(rings.get(0)));
        if (area > most) {
          most = area;
          largest = rings;
        }
        for (int i = 0; i < rings.size() && area > 0; i++) {
          if (area(rings.get(i)) != 0) {
            references.add(numbered(polygon.get(i)));
          }
        }
      }
      return new WorldFile.Land(id, Inmost.of(largest), references);
    }

    private int[] ring(int[] references) {
      int size = 0;
      int[][] pieces = new int[references.length][];
      for (int i = 0; i < references.length; i++) {
        pieces[i] = line(references[i]);
        size += pieces[i].length - 2;
      }
      int[] ring = new int[size];
      int at = 0;
      for (int[] piece : pieces) {
        System.arraycopy(piece, 0, ring, at, piece.length - 2);
        at += piece.length - 2;
      }
      return ring;
    }

    private int[] line(int reference) {
      int arc = reference >= 0 ? reference : ~reference;
      if (lines[arc] == null) {
        lines[arc] = Simplified.of(projected(arcs[arc]), NEAREST);
      }
      return reference >= 0 ? lines[arc] : reversed(lines[arc]);
    }

    // A line gets its number when it is first used by a ring that stays.
    private int[] numbered(int[] references) {
      int[] numbered = new int[references.length];
      for (int i = 0; i < references.length; i++) {
        int arc = references[i] >= 0 ? references[i] : ~references[i];
        if (numbers[arc] == 0) {
          used.add(lines[arc]);
          numbers[arc] = used.size();
        }
        numbered[i] = references[i] >= 0 ? numbers[arc] - 1 : ~(numbers[arc] - 1);
      }
      return numbered;
    }

    private static double[] projected(double[] arc) {
      List<double[]> points = new ArrayList<>();
      for (int at = 0; at + 3 < arc.length; at += 2) {
        double dx = arc[at + 2] - arc[at];
        double dy = arc[at + 3] - arc[at + 1];
        int steps = (int) Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST));
        for (int i = 0; i < steps; i++) {
          points.add(EqualEarth.of(arc[at] + dx * i / steps, arc[at + 1] + dy * i / steps));
        }
      }
      points.add(EqualEarth.of(arc[arc.length - 2], arc[arc.length - 1]));
      double[] projected = new double[points.size() * 2];
      for (int i = 0; i < points.size(); i++) {
        projected[2 * i] = points.get(i)[0] * GRID;
        projected[2 * i + 1] = points.get(i)[1] * GRID;
      }
      return projected;
    }

    private static int[] reversed(int[] line) {
      int[] reversed = new int[line.length];
      for (int at = 0; at < line.length; at += 2) {
        reversed[at] = line[line.length - 2 - at];
        reversed[at + 1] = line[line.length - 1 - at];
      }
      return reversed;
    }

    private static double area(int[] ring) {
      double twice = 0;
      int from = ring.length - 2;
      for (int to = 0; to < ring.length; to += 2) {
        twice += (double) ring[from] * ring[to + 1] - (double) ring[to] * ring[from + 1];
        from = to;
      }
      return twice / 2;
    }
  }
}
