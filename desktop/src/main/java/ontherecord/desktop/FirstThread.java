package ontherecord.desktop;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * On macOS a window can be opened from a program's first thread only, and Java's main method runs
 * on another unless asked. So the program starts itself again, asking.
 */
final class FirstThread {
  private static final String ALREADY_THERE = "ontherecord.firstThread";

  private FirstThread() {}

  /** Whether a window could not be opened from here. */
  static boolean isElsewhere() {
    return isElsewhere(
        System.getProperty("os.name"),
        System.getenv("JAVA_STARTED_ON_FIRST_THREAD_" + ProcessHandle.current().pid()) != null
            || Boolean.getBoolean(ALREADY_THERE));
  }

  static boolean isElsewhere(String system, boolean startedThere) {
    return system.toLowerCase(Locale.ROOT).startsWith("mac") && !startedThere;
  }

  /** Runs the same command in a Java of its own on its first thread; answers its exit code. */
  static int runAgainThere(List<String> words) {
    try {
      return new ProcessBuilder(command(words)).inheritIO().start().waitFor();
    } catch (IOException e) {
      System.err.println("A second Java could not be started: " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  static List<String> command(List<String> words) {
    return program(Launcher.class, true, words);
  }

  /** Whether windows belong to a program's first thread here. */
  static boolean isMac() {
    return isElsewhere(System.getProperty("os.name"), false);
  }

  /**
   * A Java of its own with what this one was started with.
   *
   * @param main where it begins
   * @param onFirstThread as only macOS knows it
   */
  static List<String> program(Class<?> main, boolean onFirstThread, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (onFirstThread) {
      command.add("-XstartOnFirstThread");
      // Said again as a property, so that a Java which ignores the flag cannot start itself for
      // ever.
      command.add("-D" + ALREADY_THERE + "=true");
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(classPath(Launcher.class.getClassLoader()));
    command.add(main.getName());
    command.addAll(words);
    return List.copyOf(command);
  }

  /** Under Maven the game has a class loader of its own, and the property names Maven's jars. */
  static String classPath(ClassLoader loader) {
    return loader instanceof URLClassLoader own
        ? Arrays.stream(own.getURLs())
            .map(FirstThread::file)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static String file(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a file: " + url, e);
    }
  }
}
