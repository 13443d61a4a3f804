package ontherecord.scenario.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.problem.Place;
import ontherecord.problem.Written;

/**
 * A whole lesson that the guide shows, in one language.
 *
 * @param text as it stands in its file
 * @param written the same, understood no further
 */
public record Example(String text, Written written) {

  /** Where the guide's examples lie, by name and language. */
  @FunctionalInterface
  public interface Shelf {
    /** The example; empty where there is none, or none that is JSON. */
    Optional<Example> of(String name, Language language);
  }

  /**
   * The lines of one value or key, without the indentation that they have in common, and without
   * the comma that follows.
   *
   * @param path as problems name it: {@code rounds[3]}, {@code settings}
   */
  public Optional<String> part(String path) {
    return places(written)
        .filter(place -> place.path().equals(path))
        .findFirst()
        .map(place -> cut(place.line() - 1, place.column() - 1));
  }

  private static Stream<Place> places(Written value) {
    if (value instanceof Written.Table table) {
      return table.members().stream()
          .flatMap(m -> Stream.concat(Stream.of(m.place()), places(m.value())));
    } else if (value instanceof Written.Items items) {
      return items.values().stream()
          .flatMap(item -> Stream.concat(Stream.of(item.place()), places(item)));
    }
    return Stream.of();
  }

  private String cut(int line, int column) {
    List<String> lines = text.lines().toList();
    String from = String.join("\n", lines.subList(line, lines.size()));
    String part = from.substring(column, end(from, column));
    String indent = " ".repeat(column);
    return part.lines()
        .map(each -> each.startsWith(indent) ? each.substring(column) : each)
        .collect(Collectors.joining("\n"));
  }

  /** Where the comma or bracket stands that ends what begins there. */
  private static int end(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (quoted) {
        quoted = letter != '"';
        i += letter == '\\' ? 1 : 0;
      } else if (letter == '"') {
        quoted = true;
      } else if (letter == '{' || letter == '[') {
        depth++;
      } else if (letter == '}' || letter == ']') {
        depth--;
      }
      boolean closed = depth == 0 && (letter == '}' || letter == ']') && !quoted;
      if (closed || depth < 0 || (depth == 0 && letter == ',' && !quoted)) {
        return closed ? i + 1 : i;
      }
    }
    return text.length();
  }
}
