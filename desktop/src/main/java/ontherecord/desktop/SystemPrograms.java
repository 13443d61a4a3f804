package ontherecord.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * By which program a system opens a file or a folder as its user would.
 *
 * @param system its name, as Java tells it
 */
record SystemPrograms(String system) {
  private static final String EXPLORER = "explorer.exe";

  /** Of the system that the program runs on. */
  static SystemPrograms here() {
    return new SystemPrograms(System.getProperty("os.name"));
  }

  /** The command that opens a path. */
  List<String> opening(List<String> path) {
    String small = system.toLowerCase(Locale.ROOT);
    String program =
        small.startsWith("windows") ? EXPLORER : small.startsWith("mac") ? "open" : "xdg-open";
    List<String> command = new ArrayList<>();
    command.add(program);
    command.addAll(path);
    return List.copyOf(command);
  }

  /** Windows' Explorer ends with 1 whether it opened something or not. */
  static boolean neverSays(List<String> command) {
    return command.get(0).equals(EXPLORER);
  }
}
