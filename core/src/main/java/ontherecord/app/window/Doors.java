package ontherecord.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the game asks of the system around its window. Handed in, so that a test opens nothing. None
 * of it keeps the window waiting, and whoever asks is told later, on some other thread.
 */
public interface Doors extends AutoCloseable {
  /** Nothing can be had: the game does what it can by itself. */
  Doors SHUT =
      new Doors() {
        @Override
        public void choose(Choice choice, Consumer<Chosen> told) {
          told.accept(new Chosen.NoDialog());
        }

        @Override
        public void withdraw() {}

        @Override
        public void show(Path what, Runnable otherwise) {
          otherwise.run();
        }

        @Override
        public void close() {}
      };

  /**
   * What may be chosen.
   *
   * @param from the folder to begin in
   * @param kind what the files are called
   * @param endings of their names, without dots
   */
  record Choice(Path from, String kind, List<String> endings) {
    public Choice {
      endings = List.copyOf(endings);
    }
  }

  /** What came of it. */
  sealed interface Chosen {
    /** These files. */
    record Files(List<Path> files) implements Chosen {
      public Files {
        files = List.copyOf(files);
      }
    }

    /** Somebody thought better of it. */
    record Nothing() implements Chosen {}

    /** There is no dialog here. */
    record NoDialog() implements Chosen {}
  }

  /** Asks for files in the system's own dialog. */
  void choose(Choice choice, Consumer<Chosen> told);

  /** Closes the dialog; nobody is told of it any more. */
  void withdraw();

  /**
   * Opens a folder or a file in whatever the system has for it.
   *
   * @param otherwise done where it has nothing
   */
  void show(Path what, Runnable otherwise);

  /** Closes whatever was opened and belongs to the game. */
  @Override
  void close();
}
