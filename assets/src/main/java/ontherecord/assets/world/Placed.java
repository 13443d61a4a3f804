package ontherecord.assets.world;

import java.io.IOException;
import java.util.List;

/**
 * Every line with longitudes that go on over ±180 degrees, so that each polygon lies in one piece,
 * on the side of the map where its middle is. Nothing is cut in two: Chukotka stays with Russia and
 * reaches a little over the edge.
 */
final class Placed {
  /** The western edge, between the islands of the Bering Sea and those of Samoa. */
  private static final double WEST = -171;

  private final List<double[]> arcs;
  private final double[][] placed;

  private Placed(List<double[]> arcs) {
    this.arcs = arcs;
    placed = new double[arcs.size()][];
  }

  /**
   * The lines, placed.
   *
   * @return one a line; an empty one where no land uses it
   * @throws IOException where two lands that share a border lie on different sides
   */
  static double[][] of(Topology topology) throws IOException {
    Placed placing = new Placed(topology.arcs());
    for (Topology.Land land : topology.lands()) {
      for (List<int[]> polygon : land.polygons()) {
        placing.place(polygon, land.name());
      }
    }
    for (int i = 0; i < placing.placed.length; i++) {
      placing.placed[i] = placing.placed[i] == null ? new double[0] : placing.placed[i];
    }
    return placing.placed;
  }

  private void place(List<int[]> polygon, String name) throws IOException {
    double shift = 0;
    for (int ring = 0; ring < polygon.size(); ring++) {
      int[] references = polygon.get(ring);
      double[][] pieces = unrolled(references);
      if (ring == 0) {
        shift = 360 * Math.ceil((WEST - middle(pieces)) / 360);
      }
      for (int i = 0; i < references.length; i++) {
        keep(references[i], moved(pieces[i], shift), name);
      }
    }
  }

  // The ring's lines in order and direction, each going on where the one before ended.
  private double[][] unrolled(int[] references) {
    double[][] pieces = new double[references.length][];
    double before = Double.NaN;
    for (int i = 0; i < references.length; i++) {
      double[] piece = directed(references[i]);
      for (int at = 0; at < piece.length; at += 2) {
        if (!Double.isNaN(before)) {
          piece[at] += 360 * Math.round((before - piece[at]) / 360);
        }
        before = piece[at];
      }
      pieces[i] = piece;
    }
    return pieces;
  }

  private double[] directed(int reference) {
    return reference >= 0 ? arcs.get(reference).clone() : reversed(arcs.get(~reference));
  }

  private void keep(int reference, double[] piece, String name) throws IOException {
    int arc = reference >= 0 ? reference : ~reference;
    double[] forward = reference >= 0 ? piece : reversed(piece);
    if (placed[arc] == null) {
      placed[arc] = forward;
    } else if (Math.abs(placed[arc][0] - forward[0]) > 1) {
      throw new IOException("the map's edge would cut off " + name);
    }
  }

  private static double middle(double[][] pieces) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double[] piece : pieces) {
      for (int at = 0; at < piece.length; at += 2) {
        least = Math.min(least, piece[at]);
        most = Math.max(most, piece[at]);
      }
    }
    return (least + most) / 2;
  }

  private static double[] moved(double[] piece, double by) {
    double[] moved = piece.clone();
    for (int at = 0; at < moved.length; at += 2) {
      moved[at] += by;
    }
    return moved;
  }

  private static double[] reversed(double[] points) {
    double[] reversed = new double[points.length];
    for (int at = 0; at < points.length; at += 2) {
      reversed[at] = points[points.length - 2 - at];
      reversed[at + 1] = points[points.length - 1 - at];
    }
    return reversed;
  }
}
