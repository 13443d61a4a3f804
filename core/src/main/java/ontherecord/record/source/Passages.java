package ontherecord.record.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text in passages: its paragraphs where blank lines part them, else what stands between two
 * headings. Page headers are left out but for a title that opens the text, and a sentence that one
 * of them cut in two is whole again.
 */
final class Passages {
  private static final Pattern ENDS =
      Pattern.compile(".*[.!?:][\"')\\]\u201d\u2019*\u00b9\u00b2\u00b3]*");
  private static final Pattern BEGINS =
      Pattern.compile("[\\p{Lu}\\p{N}\"'(\\[\u201c\u2018*#\u2014-].*");
  private static final int LONGEST_HEADING = 80;
  private static final int HEADER_REPEATED = 3;

  private final List<String> passages = new ArrayList<>();

  private final boolean paragraphs;

  Passages(String text) {
    List<String> lines = withoutPageHeaders(text.lines().map(String::strip).toList());
    paragraphs = partedByBlankLines(lines);
    if (paragraphs) {
      byBlankLines(lines);
    } else {
      byHeadings(lines.stream().filter(line -> !line.isEmpty()).toList());
    }
  }

  List<String> all() {
    return List.copyOf(passages);
  }

  /** Whether they are paragraphs, and not all that stands between two headings. */
  boolean areParagraphs() {
    return paragraphs;
  }

  /**
   * Lines of the same capitals again and again are printed at the head of each page. One that opens
   * the text is its title as well, and stays there.
   */
  private static List<String> withoutPageHeaders(List<String> lines) {
    Map<String, Integer> times = new HashMap<>();
    lines.forEach(line -> times.merge(line, 1, Integer::sum));
    Predicate<String> header =
        line ->
            times.get(line) >= HEADER_REPEATED && line.matches("[\\p{Lu}\\p{Punct}\\p{N} ]{15,}");
    Optional<String> first = lines.stream().filter(line -> !line.isEmpty()).findFirst();
    Stream<String> title = first.filter(header).stream();
    return Stream.concat(title, lines.stream().filter(header.negate())).toList();
  }

  private static boolean partedByBlankLines(List<String> lines) {
    long blank = lines.stream().filter(String::isEmpty).count();
    return blank * 20 > lines.size();
  }

  private void byBlankLines(List<String> lines) {
    StringBuilder passage = new StringBuilder();
    boolean parted = false;
    for (String line : lines) {
      if (line.isEmpty()) {
        parted = true;
      } else {
        if (parted && ENDS.matcher(lastLine(passage)).matches() && BEGINS.matcher(line).matches()) {
          end(passage);
        }
        parted = false;
        passage.append(line).append('\n');
      }
    }
    end(passage);
  }

  private void byHeadings(List<String> lines) {
    StringBuilder passage = new StringBuilder();
    boolean headingBefore = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean after = headingBefore || ENDS.matcher(lines.get(i - 1)).matches();
      boolean heading = after && isHeading(line, i + 1 < lines.size() ? lines.get(i + 1) : "");
      if (heading && !headingBefore) {
        end(passage);
      }
      headingBefore = heading;
      passage.append(line).append('\n');
    }
    end(passage);
  }

  private static boolean isHeading(String line, String next) {
    return line.length() <= LONGEST_HEADING
        && !line.matches(".*[.,;!?\"'\u201d\u2019)\\]-]")
        && line.matches("[\\p{Lu}\\p{N}].*")
        && BEGINS.matcher(next).matches();
  }

  private static String lastLine(StringBuilder passage) {
    String all = passage.toString().strip();
    return all.substring(all.lastIndexOf('\n') + 1);
  }

  private void end(StringBuilder passage) {
    if (!passage.isEmpty()) {
      passages.add(passage.toString());
      passage.setLength(0);
    }
  }
}
