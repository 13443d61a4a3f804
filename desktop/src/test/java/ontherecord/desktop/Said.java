package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** What a command said, what it complained of, and how it ended; spoken in English. */
record Said(int exit, String out, String err) {

  static Said by(String... words) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    Locale locale = Locale.getDefault();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, UTF_8));
    System.setErr(new PrintStream(complained, true, UTF_8));
    Locale.setDefault(Locale.ROOT);
    try {
      return new Said(Launcher.run(words), said.toString(UTF_8), complained.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      Locale.setDefault(locale);
    }
  }
}
