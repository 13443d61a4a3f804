package ontherecord.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Looks at files, several times a second, and tells of each that was written, by whatever means:
 * over the old one, by another name that was then its own, deleted and made again. A file that is
 * being written is told of once two looks find it the same.
 */
final class Watch implements AutoCloseable {
  private static final long BETWEEN_LOOKS = 200;

  private final Map<Path, Look> looks = new ConcurrentHashMap<>();
  private final Consumer<Path> changed;
  private Thread thread;

  /**
   * Watches nothing yet.
   *
   * @param changed told on a thread of the watch's own
   */
  Watch(Consumer<Path> changed) {
    this.changed = changed;
  }

  /** From now on watches that file too, and tells of it as it is found. */
  void on(Path file) {
    looks.put(file, Look.settled(Stamp.UNKNOWN));
  }

  /** The same, of one that was read just now; not where it is watched already. */
  void onFromNow(Path file) {
    looks.putIfAbsent(file, Look.settled(Stamp.of(file)));
  }

  /** Watches only those of the files that it watches. */
  void only(Set<Path> files) {
    looks.keySet().retainAll(files);
  }

  /** Looks by itself from now on, until it is closed. */
  synchronized void start() {
    if (thread == null) {
      thread = new Thread(this::run, "watch");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @Override
  public synchronized void close() {
    if (thread != null) {
      thread.interrupt();
    }
    looks.clear();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        look();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks at every file once. */
  void look() {
    looks.keySet().forEach(this::look);
  }

  private void look(Path file) {
    Look before = looks.get(file);
    Stamp now = Stamp.of(file);
    if (before == null || now.equals(before.told())) {
      if (before != null && !before.seen().equals(now)) {
        looks.replace(file, before, Look.settled(now));
      }
    } else if (!now.equals(before.seen())) {
      looks.replace(file, before, new Look(before.told(), now));
    } else if (looks.replace(file, before, Look.settled(now))) {
      changed.accept(file);
    }
  }

  /**
   * What the watch knows of a file.
   *
   * @param told as it was when it was last read
   * @param seen as it was at the last look
   */
  private record Look(Stamp told, Stamp seen) {
    static Look settled(Stamp stamp) {
      return new Look(stamp, stamp);
    }
  }

  /**
   * What tells one state of a file from another.
   *
   * @param key of the file on its disk, which another file of that name does not have
   */
  private record Stamp(long size, long time, String key) {
    private static final Stamp UNKNOWN = new Stamp(-2, 0, "");
    private static final Stamp NO_FILE = new Stamp(-1, 0, "");

    static Stamp of(Path file) {
      try {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(
            found.size(),
            found.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
            String.valueOf(found.fileKey()));
      } catch (IOException | SecurityException notThere) {
        return NO_FILE;
      }
    }
  }
}
