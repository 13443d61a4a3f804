package ontherecord.screen.kit.map;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The member states of the reference. */
final class MemberStates {
  private MemberStates() {}

  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    try (InputStream in = MemberStates.class.getResourceAsStream("/reference/states.json")) {
      JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .getAsJsonArray()
          .forEach(state -> ids.add(state.getAsJsonObject().get("id").getAsString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids;
  }
}
