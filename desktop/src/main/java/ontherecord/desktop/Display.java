package ontherecord.desktop;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWErrorCallback;

/** Whether there is a display to open a window on. */
final class Display {
  private Display() {}

  /** Asks the system; where it is asked in vain, nothing of that reaches the user. */
  static boolean isThere() {
    return isNamed(System.getProperty("os.name"), System.getenv()) && answers();
  }

  /** On Windows and macOS there always is one; elsewhere the environment names it. */
  static boolean isNamed(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  private static int x11OrAny() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return system.startsWith("windows") || system.startsWith("mac")
        ? GLFW.GLFW_ANY_PLATFORM
        : GLFW.GLFW_PLATFORM_X11;
  }

  /**
   * Tries for itself, since a name may be that of a display which is gone: GLFW would say so in a
   * stack trace of its own. That it has been tried costs nothing; the window's own try comes after.
   */
  private static boolean answers() {
    PrintStream err = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    try (GLFWErrorCallback quiet = GLFWErrorCallback.create((code, text) -> {})) {
      GLFWErrorCallback before = GLFW.glfwSetErrorCallback(quiet);
      // Where there is no Wayland, GLFW would look for it all the same, and complain aloud.
      if (System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
        GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, x11OrAny());
      }
      boolean there = GLFW.glfwInit();
      GLFW.glfwSetErrorCallback(before);
      return there;
    } finally {
      System.setErr(err);
    }
  }
}
