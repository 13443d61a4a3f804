package ontherecord.assets.world;

import java.util.ArrayList;
import java.util.List;

/**
 * Where we do not follow Natural Earth. It draws lines of control; in one place it thereby gives
 * land of one member state to another. The dialogues shown on the map begin in 2011, and the
 * General Assembly has kept to the borders of then: Crimea belongs to Ukraine (resolution 68/262,
 * 27 March 2014).
 */
final class Borders {
  private static final String RUSSIA = "643";
  private static final String UKRAINE = "804";

  /** Degrees west, east, south and north: around Crimea and nothing else of Russia's. */
  private static final double[] CRIMEA = {32, 37, 44, 46.5};

  private Borders() {}

  /** The same lands with Crimea in Ukraine. */
  static Topology settled(Topology topology) {
    List<List<int[]>> moved = new ArrayList<>();
    List<Topology.Land> lands = new ArrayList<>();
    for (Topology.Land land : topology.lands()) {
      if (land.number().equals(RUSSIA)) {
        List<List<int[]>> stays = new ArrayList<>();
        for (List<int[]> polygon : land.polygons()) {
          (isInCrimea(topology, polygon.get(0)) ? moved : stays).add(polygon);
        }
        lands.add(new Topology.Land(land.number(), land.name(), stays));
      } else {
        lands.add(land);
      }
    }
    lands.replaceAll(
        land -> {
          List<List<int[]>> polygons = new ArrayList<>(land.polygons());
          polygons.addAll(land.number().equals(UKRAINE) ? moved : List.of());
          return new Topology.Land(land.number(), land.name(), polygons);
        });
    return new Topology(topology.arcs(), lands);
  }

  private static boolean isInCrimea(Topology topology, int[] ring) {
    for (int reference : ring) {
      double[] points = topology.arcs().get(reference >= 0 ? reference : ~reference);
      for (int at = 0; at < points.length; at += 2) {
        if (points[at] < CRIMEA[0]
            || points[at] > CRIMEA[1]
            || points[at + 1] < CRIMEA[2]
            || points[at + 1] > CRIMEA[3]) {
          return false;
        }
      }
    }
    return true;
  }
}
