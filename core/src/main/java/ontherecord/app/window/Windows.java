package ontherecord.app.window;

import com.badlogic.gdx.ApplicationListener;
import java.util.Optional;

/** The windows of the game: there is always a first one, and there may be one more, for a wall. */
public interface Windows {
  /** There is never more than one. */
  Windows ONE =
      new Windows() {
        @Override
        public Optional<Pane> open(String title, ApplicationListener what, Runnable closed) {
          return Optional.empty();
        }

        @Override
        public boolean hasTwoMonitors() {
          return false;
        }

        @Override
        public void inFirst(Runnable what) {
          what.run();
        }
      };

  /** A window beside the first one. */
  interface Pane {
    /** Does something in it, before its next picture. */
    void in(Runnable what);

    /** Closes it; nobody is told. */
    void close();
  }

  /**
   * Opens a window: over the whole of a second monitor where there is one.
   *
   * @param what is seen in it
   * @param closed told in the first window once somebody closes it, or its monitor is gone
   * @return nothing where no more windows can be had
   */
  Optional<Pane> open(String title, ApplicationListener what, Runnable closed);

  /** Whether a second monitor is connected now. */
  boolean hasTwoMonitors();

  /** Does something in the first window, before its next picture. */
  void inFirst(Runnable what);
}
