package ontherecord.desktop;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Graphics;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Window;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3WindowAdapter;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3WindowConfiguration;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.app.window.Windows;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWMonitorCallback;

/** The windows that the system gives. All of them are drawn on one thread, one after another. */
final class SystemWindows implements Windows {
  private Lwjgl3Window first;
  private Lwjgl3Window second;

  /** Takes note of the first window, once it is there. */
  void first(Lwjgl3Window window) {
    first = window;
  }

  /**
   * Does something later, where it belongs: in the first window. As the library does it, it would
   * be done in whichever window was drawn last.
   *
   * @return whether that was seen to; with one window, the library does it as well
   */
  boolean later(Runnable what) {
    Lwjgl3Window beside = second;
    if (first == null || beside == null) {
      return false;
    }
    first.postRunnable(
        () -> {
          what.run();
          // Whatever it changed may be seen there as well.
          beside.postRunnable(() -> {});
        });
    return true;
  }

  @Override
  public void inFirst(Runnable what) {
    first.postRunnable(what);
  }

  @Override
  public boolean hasTwoMonitors() {
    return other().isPresent();
  }

  // The first one on which the first window does not lie.
  private Optional<Graphics.Monitor> other() {
    Graphics.Monitor own = ((Lwjgl3Graphics) Gdx.graphics).getMonitor();
    return Stream.of(Lwjgl3ApplicationConfiguration.getMonitors())
        .filter(m -> m.virtualX != own.virtualX || m.virtualY != own.virtualY)
        .findFirst();
  }

  @Override
  public Optional<Pane> open(String title, ApplicationListener what, Runnable closed) {
    Lwjgl3WindowConfiguration configuration = new Lwjgl3WindowConfiguration();
    configuration.setTitle(title);
    GameWindow.setIcon(configuration);
    configuration.setWindowedMode(WindowSize.USUAL.width(), WindowSize.USUAL.height());
    // The picture on the wall stays when the laptop's own screen is clicked.
    configuration.setAutoIconify(false);
    Optional<Graphics.Monitor> other = other();
    other
        .map(Lwjgl3ApplicationConfiguration::getDisplayMode)
        .ifPresent(configuration::setFullscreenMode);
    Wall wall = new Wall(closed, other.isPresent());
    configuration.setWindowListener(wall);
    wall.window = ((Lwjgl3Application) Gdx.app).newWindow(what, configuration);
    return Optional.of(wall);
  }

  /** The window of the wall. */
  private final class Wall extends Lwjgl3WindowAdapter implements Pane {
    private final Runnable closed;
    private final boolean fillsMonitor;
    private Lwjgl3Window window;
    private GLFWMonitorCallback unplugged;
    private boolean over;

    Wall(Runnable closed, boolean fillsMonitor) {
      this.closed = closed;
      this.fillsMonitor = fillsMonitor;
    }

    @Override
    public void created(Lwjgl3Window there) {
      window = there;
      if (over) {
        there.closeWindow();
        return;
      }
      second = there;
      if (fillsMonitor) {
        watchMonitors();
      }
      first.postRunnable(first::focusWindow);
    }

    private void watchMonitors() {
      unplugged =
          GLFWMonitorCallback.create(
              (monitor, event) -> {
                if (event == GLFW.GLFW_DISCONNECTED) {
                  first.postRunnable(this::gone);
                }
              });
      GLFW.glfwSetMonitorCallback(unplugged);
    }

    private void gone() {
      if (!over && other().isEmpty()) {
        close();
        closed.run();
      }
    }

    @Override
    public boolean closeRequested() {
      if (!over) {
        forget();
        first.postRunnable(closed);
      }
      return true;
    }

    @Override
    public void in(Runnable what) {
      window.postRunnable(what);
    }

    @Override
    public void close() {
      boolean there = window.equals(second);
      if (!over) {
        forget();
        if (there) {
          window.closeWindow();
        }
      }
    }

    private void forget() {
      over = true;
      second = null;
      first.postRunnable(first::focusWindow);
      if (unplugged != null) {
        GLFW.glfwSetMonitorCallback(null);
        unplugged.free();
        unplugged = null;
      }
    }
  }
}
