package ontherecord.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import ontherecord.app.Lesson;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.storage.ScenarioFile;
import ontherecord.storage.own.OwnFolder;

/**
 * Reads a teacher's own folder on a thread of its own, so that neither a hundred files nor a
 * network that hangs holds up a frame. A file that is as it was is not read again, and nobody is
 * told of what was told before.
 */
final class OwnFiles {
  private static final long BETWEEN_LOOKS = 700;

  /** A file that was written so lately may be half of what it will be. */
  private static final long SETTLED_AFTER = 400;

  private final OwnFolder folder;
  private final Function<Path, ScenarioFile> reading;
  private final AtomicBoolean looking = new AtomicBoolean();
  private final Map<Path, Read> known = new HashMap<>();
  private Found last;
  private Thread follower;

  /**
   * A folder.
   *
   * @param reading a file; called on the other thread
   */
  OwnFiles(OwnFolder folder, Function<Path, ScenarioFile> reading) {
    this.folder = folder;
    this.reading = reading;
  }

  /** What was found, and why it could not be looked for. */
  record Found(List<Lesson> lessons, List<Problem> problems) {
    Found {
      lessons = List.copyOf(lessons);
      problems = List.copyOf(problems);
    }
  }

  /** How a file was when it was read. */
  private record Read(long changed, long size, Lesson lesson) {
    boolean isAs(BasicFileAttributes now) {
      return now.lastModifiedTime().toMillis() == changed && now.size() == size;
    }
  }

  /**
   * Looks into the folder, unless that is still being done.
   *
   * @param told on the other thread, when all is read, if it is anything new
   */
  void look(Consumer<Found> told) {
    if (looking.compareAndSet(false, true)) {
      daemon(() -> tell(told)).start();
    }
  }

  /** Looks at once, and again and again until the end. */
  synchronized void follow(Consumer<Found> told) {
    look(told);
    if (follower == null) {
      follower = daemon(() -> lookOn(told));
      follower.start();
    }
  }

  private static Thread daemon(Runnable what) {
    Thread thread = new Thread(what, "own lessons");
    thread.setDaemon(true);
    return thread;
  }

  private void lookOn(Consumer<Found> told) {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        if (looking.compareAndSet(false, true)) {
          tell(told);
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Consumer<Found> told) {
    try {
      Found found = found();
      if (!found.equals(last)) {
        last = found;
        told.accept(found);
      }
    } finally {
      looking.set(false);
    }
  }

  private Found found() {
    Checked<List<Path>> files = folder.lessons();
    List<Lesson> lessons = new ArrayList<>();
    for (Path file : files.value().orElse(List.of())) {
      try {
        lessons.add(lesson(file));
      } catch (IOException | SecurityException gone) {
        known.remove(file);
      }
    }
    return new Found(lessons, files.problems());
  }

  private Lesson lesson(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    Read before = known.get(file);
    if (before != null && (before.isAs(now) || isBeingWritten(now))) {
      return before.lesson();
    }
    Lesson lesson = Lesson.at(file, reading.apply(file));
    known.put(file, new Read(now.lastModifiedTime().toMillis(), now.size(), lesson));
    return lesson;
  }

  private static boolean isBeingWritten(BasicFileAttributes now) {
    long age = System.currentTimeMillis() - now.lastModifiedTime().toMillis();
    return age >= 0 && age < SETTLED_AFTER;
  }
}
