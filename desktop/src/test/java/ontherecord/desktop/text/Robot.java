package ontherecord.desktop.text;

import java.io.BufferedReader;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Plays without understanding a word: types 1; where that is not taken, the lowest number that it
 * was told; then all numbers that it was told of, in order; where that is not taken either,
 * nothing.
 */
final class Robot extends BufferedReader {
  private static final Pattern RANGE = Pattern.compile("(\\d+)\\D+(\\d+)\\D*$");

  private static final Pattern FROM_TO = Pattern.compile("(\\d{1,3})\\D+(\\d{1,3})");

  private final StringWriter seen;
  private int left;
  private int tries;
  private int read;
  private String prompt = "";

  /**
   * Answers what it sees.
   *
   * @param lines how many it types before the input ends
   */
  Robot(StringWriter seen, int lines) {
    super(Reader.nullReader());
    this.seen = seen;
    this.left = lines;
  }

  @Override
  public String readLine() {
    if (left-- == 0) {
      return null;
    }
    String told = seen.toString().substring(read);
    read += told.length();
    String asked = told.substring(told.lastIndexOf('\n') + 1);
    boolean again = Objects.equals(asked, prompt) && told.lines().count() <= 4;
    tries = again ? tries + 1 : 0;
    prompt = asked;
    String line = line(told);
    // A terminal shows what is typed.
    seen.append(line).append('\n');
    read += line.length() + 1;
    return line;
  }

  private String line(String told) {
    return switch (tries) {
      case 0 -> "1";
      case 1 -> lowest(told);
      case 2 -> all(told);
      default -> "";
    };
  }

  private static String all(String told) {
    Matcher range = FROM_TO.matcher(told.lines().findFirst().orElse(""));
    return range.find()
        ? IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" "))
        : "";
  }

  private static String lowest(String told) {
    String expected = told.lines().findFirst().orElse("");
    Matcher range = RANGE.matcher(expected);
    return range.find() ? range.group(1) : "";
  }
}
