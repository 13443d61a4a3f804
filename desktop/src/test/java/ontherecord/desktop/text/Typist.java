package ontherecord.desktop.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.storage.home.Home;

/** Somebody at a terminal: types line after line, and sees what she types. */
final class Typist {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));

  private final Content content;
  private final Path home;
  private final String language;

  Typist(Content content, Path home, String language) {
    this.content = content;
    this.home = home;
    this.language = language;
  }

  /** What stands in the terminal when the last line has been typed and the input ends. */
  String type(Wish wish, List<String> lines) {
    StringWriter seen = new StringWriter();
    PrintWriter out = new PrintWriter(seen);
    Reader typed = new StringReader(String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
    return play(wish, new Echo(typed, out), seen, out);
  }

  /** The same, answered by a robot that types so many lines before the input ends. */
  String robot(Wish wish, int lines) {
    StringWriter seen = new StringWriter();
    return play(wish, new Robot(seen, lines), seen, new PrintWriter(seen));
  }

  private String play(Wish wish, BufferedReader in, StringWriter seen, PrintWriter out) {
    Circumstances circumstances =
        new Circumstances("test", () -> 5, home.resolve("reports"), ZoneOffset.UTC);
    try (Household household = new Household(Home.open(home), CLOCK, language)) {
      new TextSeat(content, household, circumstances, in, out).play(wish);
    }
    return seen.toString().replace(System.lineSeparator(), "\n").replace(home.toString(), "HOME");
  }

  /** A terminal shows what is typed; a pipe does not. */
  private static final class Echo extends BufferedReader {
    private final PrintWriter out;

    Echo(Reader in, PrintWriter out) {
      super(in);
      this.out = out;
    }

    @Override
    public String readLine() throws IOException {
      String line = super.readLine();
      if (line != null) {
        out.println(line);
      }
      return line;
    }
  }
}
