package ontherecord.desktop.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * Lines in, lines out, as a screen reader likes them: plain words, one after another, in lines of
 * at most 78 characters. Nothing that was said is ever changed again.
 */
final class Terminal {
  private static final int WIDTH = 78;

  private final BufferedReader in;
  private final PrintWriter out;

  Terminal(BufferedReader in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  /** A paragraph. */
  void say(String text) {
    item("", text);
  }

  /** A paragraph that a mark leads ("1. "); its other lines begin under its first word. */
  void item(String mark, String text) {
    StringBuilder line = new StringBuilder(mark);
    boolean begun = false;
    for (String word : plain(text).split(" +", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(" ".repeat(mark.length()));
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    out.println(line);
  }

  /** Something to be copied: on one line, however long it is. */
  void toCopy(String text) {
    out.println(plain(text));
  }

  void emptyLine() {
    out.println();
  }

  /**
   * The next line that somebody types.
   *
   * @return empty where the input has come to its end, or was closed
   */
  Optional<String> read(String prompt) {
    out.print(plain(prompt) + " ");
    out.flush();
    try {
      Optional<String> line = Optional.ofNullable(in.readLine());
      if (line.isEmpty()) {
        out.println();
      }
      return line.map(words -> plain(words).strip());
    } catch (IOException e) {
      // A terminal that went away is the same as one whose user left.
      out.println();
      return Optional.empty();
    }
  }

  void flush() {
    out.flush();
  }

  /** A file's text must not steer the terminal: no escape, no bell, no line break of its own. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
