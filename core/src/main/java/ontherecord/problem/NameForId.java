package ontherecord.problem;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ontherecord.message.Message;
import ontherecord.message.Text;

/**
 * What an author probably meant who wrote, in place of an id, the name of what bears it: "Mexico"
 * for "MEX".
 */
public final class NameForId {
  private NameForId() {}

  /**
   * The way out for an id that is not known.
   *
   * @param known every id that may stand there
   * @param name of what bears an id, in whatever languages it has one
   */
  public static Message remedy(
      String written, Collection<String> known, Function<String, Text> name) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String id : known) {
      name.apply(id).byLanguage().values().forEach(words -> ids.putIfAbsent(words, id));
    }
    Optional<String> meant = Optional.ofNullable(ids.get(written.strip()));
    if (meant.isEmpty() && Suggestion.nearest(written, known).isEmpty()) {
      meant = Suggestion.nearest(written, ids.keySet()).map(ids::get);
    }
    return meant
        .map(id -> Message.of("problem.did-you-mean").with("suggestion", id))
        .orElseGet(() -> Suggestion.remedy(written, known));
  }
}
