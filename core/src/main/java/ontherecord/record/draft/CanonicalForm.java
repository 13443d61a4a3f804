package ontherecord.record.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ontherecord.problem.Written;

/**
 * How a file of ours is printed, so that two versions of it differ only where their meaning does:
 * one key a line, keys in their kind's order, lists of objects one object a line.
 */
public final class CanonicalForm {
  /** The order of keys inside an entry's values; keys of one value never stand in another. */
  private static final List<String> INNER_KEYS =
      List.of(
          "id", "label", "meaning", "nobody", "says", "source", "section", "words", "value", "cite",
          "en", "fr", "es", "from", "to");

  private CanonicalForm() {}

  /** The file's text as it should be. */
  public static String print(FileKind kind, Written.Items entries) {
    StringBuilder out = new StringBuilder("[\n");
    String comma = "";
    for (Written entry : entries.values()) {
      out.append(comma).append(entry(kind, entry));
      comma = ",\n";
    }
    return out.append(entries.values().isEmpty() ? "]\n" : "\n]\n").toString();
  }

  private static String entry(FileKind kind, Written entry) {
    if (!(entry instanceof Written.Table table)) {
      return "  " + flat(entry);
    }
    List<String> lines = new ArrayList<>();
    for (Written.Member member : ordered(table, kind.keys())) {
      lines.add("    " + quoted(member.key()) + ": " + broken(member.value()));
    }
    return "  {\n" + String.join(",\n", lines) + "\n  }";
  }

  private static String broken(Written value) {
    if (value instanceof Written.Items items
        && items.values().stream().anyMatch(Written.Table.class::isInstance)) {
      List<String> lines = items.values().stream().map(v -> "      " + flat(v)).toList();
      return "[\n" + String.join(",\n", lines) + "\n    ]";
    }
    return flat(value);
  }

  private static String flat(Written value) {
    if (value instanceof Written.Table table) {
      return ordered(table, INNER_KEYS).stream()
          .map(m -> quoted(m.key()) + ": " + flat(m.value()))
          .collect(java.util.stream.Collectors.joining(", ", "{ ", " }"));
    } else if (value instanceof Written.Items items) {
      return items.values().stream()
          .map(CanonicalForm::flat)
          .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
    } else if (value instanceof Written.Words words) {
      return quoted(words.words());
    } else if (value instanceof Written.Figure figure) {
      return figure.printed();
    } else {
      return value instanceof Written.Truth truth ? Boolean.toString(truth.value()) : "null";
    }
  }

  private static List<Written.Member> ordered(Written.Table table, List<String> keys) {
    Comparator<Written.Member> order =
        Comparator.comparingInt(m -> keys.contains(m.key()) ? keys.indexOf(m.key()) : keys.size());
    return table.members().stream().sorted(order).toList();
  }

  private static String quoted(String words) {
    StringBuilder out = new StringBuilder(words.length() + 2).append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : Character.toString(c));
      }
    }
    return out.append('"').toString();
  }
}
