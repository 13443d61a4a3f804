package ontherecord.assets.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The member states as the map's source knows them: {@code reference/places.json}.
 *
 * @param ids ISO 3166 alpha-3, by numeric code
 * @param points of states that the source does not draw: longitude and latitude, by id
 */
record Places(Map<String, String> ids, Map<String, List<Double>> points) {
  static Places read(Path file) throws IOException {
    Map<String, String> ids = new TreeMap<>();
    Map<String, List<Double>> points = new TreeMap<>();
    try (Reader in = Files.newBufferedReader(file)) {
      for (JsonElement entry : JsonParser.parseReader(in).getAsJsonArray()) {
        JsonObject state = entry.getAsJsonObject();
        String id = state.get("id").getAsString();
        ids.put(state.get("number").getAsString(), id);
        if (state.has("at")) {
          JsonArray at = state.getAsJsonArray("at");
          points.put(id, List.of(at.get(0).getAsDouble(), at.get(1).getAsDouble()));
        }
      }
    }
    return new Places(ids, points);
  }

  /** The member state that a land belongs to. */
  Optional<String> member(Topology.Land land) {
    return Optional.ofNullable(ids.get(land.number()));
  }
}
