package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import ontherecord.message.MissingWords;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The way in: where the class path begins. Ends with 0 when all is well, 1 when problems were found
 * or something failed, 2 when the command line cannot be understood.
 */
public final class Launcher {
  private Launcher() {}

  /**
   * Runs the command that the words ask for and ends the program with its exit code.
   *
   * @param words the command line, without the program's own name
   */
  public static void main(String[] words) {
    // Pictures are read by AWT in places, and on macOS its event thread would fight GLFW's.
    System.setProperty("java.awt.headless", "true");
    System.setOut(new PrintStream(System.out, true, UTF_8));
    System.setErr(new PrintStream(System.err, true, UTF_8));
    System.exit(run(words));
  }

  /** Runs a command and answers its exit code; what {@link #main} does, short of ending. */
  static int run(String... words) {
    return commandLine().execute(words);
  }

  private static CommandLine commandLine() {
    return new CommandLine(new OnTheRecord())
        .setOut(new PrintWriter(System.out, true, UTF_8))
        .setErr(new PrintWriter(System.err, true, UTF_8))
        .registerConverter(Path.class, new PathInThisLocale())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Launcher::withoutWords)
        .setExecutionStrategy(Launcher::onTheRightThread);
  }

  /** A language file that lacks a sentence is told in one; any other mistake of ours in full. */
  private static int withoutWords(Exception mistake, CommandLine command, ParseResult parsed)
      throws Exception {
    if (mistake instanceof MissingWords missing) {
      command.getErr().println(missing.getMessage());
      return 1;
    }
    throw mistake;
  }

  private static int onTheRightThread(ParseResult parsed) {
    return opensWindow(parsed) && FirstThread.isElsewhere()
        ? FirstThread.runAgainThere(parsed.originalArgs())
        : new CommandLine.RunLast().execute(parsed);
  }

  private static boolean opensWindow(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return !last.isUsageHelpRequested()
        && !last.isVersionHelpRequested()
        && last.commandSpec().userObject() instanceof OpensWindow command
        && command.opensWindow();
  }
}
