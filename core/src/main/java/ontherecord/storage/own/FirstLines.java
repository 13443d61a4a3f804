package ontherecord.storage.own;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonPrimitive;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.message.Language;
import ontherecord.storage.Shelf;

/** What stands in a lesson of a teacher's own before she has written anything. */
public final class FirstLines {
  private static final String SCHEMA = "\"$schema\": \"scenario-1.schema.json\"";
  private static final Pattern ANY_SCHEMA = Pattern.compile("\"\\$schema\"\\s*:\\s*\"[^\"]*\"");
  private static final Pattern ANY_ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]*)\"");

  private FirstLines() {}

  /**
   * As few lines as the format allows, on the game's record: to be changed one by one. They are
   * those with which the guide begins.
   *
   * @param id of the lesson
   */
  public static String of(String id, Language language) {
    String name = "guide/examples/" + language.code() + "/five-lines.json";
    String text = new String(Shelf.packed().bytes(name).value().orElseThrow(), UTF_8);
    Matcher old = ANY_ID.matcher(text);
    return copy(text, old.find() ? old.group(1) : "", id);
  }

  /**
   * A lesson's text under another id, with the schema named that lies beside it; nothing else is
   * changed.
   *
   * @param old the id it has; "" where none can be read
   */
  public static String copy(String text, String old, String id) {
    String named =
        Pattern.compile("(\"id\"\\s*:\\s*)" + Pattern.quote(quoted(old)))
            .matcher(text)
            .replaceFirst("$1" + Matcher.quoteReplacement(quoted(id)));
    String schema = Matcher.quoteReplacement(SCHEMA);
    Matcher has = ANY_SCHEMA.matcher(named);
    return has.find()
        ? has.replaceFirst(schema)
        : named.replaceFirst("\\{", "{ " + schema + ",\n ");
  }

  private static String quoted(String words) {
    return new JsonPrimitive(words).toString();
  }
}
