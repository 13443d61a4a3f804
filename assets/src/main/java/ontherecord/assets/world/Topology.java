package ontherecord.assets.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A TopoJSON file: lines in degrees, each kept once, and the lands whose borders they are.
 *
 * @param arcs points of longitude and latitude, one after another
 */
record Topology(List<double[]> arcs, List<Land> lands) {

  /**
   * One land.
   *
   * @param number ISO 3166-1 numeric, three digits; "" where it has none
   * @param polygons each with its rings, the outer one first; a ring names its arcs in order, one
   *     that runs backwards by its complement
   */
  record Land(String number, String name, List<List<int[]>> polygons) {}

  static Topology read(Path file) throws IOException {
    JsonObject root;
    try (Reader in = Files.newBufferedReader(file)) {
      root = JsonParser.parseReader(in).getAsJsonObject();
    }
    JsonObject transform = root.getAsJsonObject("transform");
    double[] scale = pair(transform.get("scale"));
    double[] from = pair(transform.get("translate"));
    List<double[]> arcs = new ArrayList<>();
    for (JsonElement arc : root.getAsJsonArray("arcs")) {
      arcs.add(arc(arc.getAsJsonArray(), scale, from));
    }
    List<Land> lands = new ArrayList<>();
    JsonObject countries = root.getAsJsonObject("objects").getAsJsonObject("countries");
    for (JsonElement land : countries.getAsJsonArray("geometries")) {
      lands.add(land(land.getAsJsonObject()));
    }
    return new Topology(arcs, lands);
  }

  // Whole steps from point to point, on a grid.
  private static double[] arc(JsonArray steps, double[] scale, double[] from) {
    double[] points = new double[steps.size() * 2];
    long x = 0;
    long y = 0;
    for (int i = 0; i < steps.size(); i++) {
      x += steps.get(i).getAsJsonArray().get(0).getAsLong();
      y += steps.get(i).getAsJsonArray().get(1).getAsLong();
      points[2 * i] = x * scale[0] + from[0];
      points[2 * i + 1] = y * scale[1] + from[1];
    }
    return points;
  }

  private static Land land(JsonObject land) {
    List<List<int[]>> polygons = new ArrayList<>();
    JsonArray arcs = land.getAsJsonArray("arcs");
    if (land.get("type").getAsString().equals("MultiPolygon")) {
      arcs.forEach(polygon -> polygons.add(polygon(polygon.getAsJsonArray())));
    } else {
      polygons.add(polygon(arcs));
    }
    String number = land.has("id") ? land.get("id").getAsString() : "";
    String name = land.getAsJsonObject("properties").get("name").getAsString();
    return new Land(number, name, polygons);
  }

  private static List<int[]> polygon(JsonArray rings) {
    List<int[]> polygon = new ArrayList<>();
    for (JsonElement ring : rings) {
      JsonArray arcs = ring.getAsJsonArray();
      int[] references = new int[arcs.size()];
      for (int i = 0; i < references.length; i++) {
        references[i] = arcs.get(i).getAsInt();
      }
      polygon.add(references);
    }
    return polygon;
  }

  private static double[] pair(JsonElement two) {
    JsonArray numbers = two.getAsJsonArray();
    return new double[] {numbers.get(0).getAsDouble(), numbers.get(1).getAsDouble()};
  }
}
