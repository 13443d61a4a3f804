package ontherecord.storage.exchange.quiz;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Map;

/**
 * JSON as a person writes it who will go on working on it: what fits on a line stands on one, the
 * rest a value a line.
 */
final class JsonLayout {
  private static final int WIDTH = 100;
  private static final Gson WORDS = new GsonBuilder().disableHtmlEscaping().create();

  private final StringBuilder out = new StringBuilder();

  private JsonLayout() {}

  /** Maps, lists, words, whole numbers and truths, with a line break at the end. */
  static String print(Map<String, Object> tree) {
    JsonLayout layout = new JsonLayout();
    layout.table(tree, 0);
    return layout.out.append('\n').toString();
  }

  private void value(Object value, int indent) {
    String line = line(value);
    boolean nests = value instanceof Map || value instanceof List;
    if (!nests || indent + line.length() <= WIDTH) {
      out.append(line);
    } else if (value instanceof Map<?, ?> map) {
      table(map, indent);
    } else {
      items((List<?>) value, indent);
    }
  }

  private void table(Map<?, ?> table, int indent) {
    String before = "{\n";
    for (Map.Entry<?, ?> entry : table.entrySet()) {
      out.append(before).append(" ".repeat(indent + 2));
      out.append(words(entry.getKey())).append(": ");
      value(entry.getValue(), indent + 2);
      before = ",\n";
    }
    out.append('\n').append(" ".repeat(indent)).append('}');
  }

  private void items(List<?> items, int indent) {
    String before = "[\n";
    for (Object item : items) {
      out.append(before).append(" ".repeat(indent + 2));
      value(item, indent + 2);
      before = ",\n";
    }
    out.append('\n').append(" ".repeat(indent)).append(']');
  }

  private static String line(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> members =
          map.entrySet().stream().map(e -> words(e.getKey()) + ": " + line(e.getValue())).toList();
      return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
    } else if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(JsonLayout::line).toList()) + "]";
    }
    return value instanceof String ? words(value) : value.toString();
  }

  private static String words(Object words) {
    return WORDS.toJson(words.toString());
  }
}
