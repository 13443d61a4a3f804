package ontherecord.app.window;

import com.badlogic.gdx.Gdx;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import ontherecord.app.Lesson;
import ontherecord.screen.GameScreen;
import ontherecord.storage.ScenarioFiles;

/**
 * Reads files again whenever they are written, and tells the screens that show them. What takes
 * time is done beside the window, which is woken only where there is something new.
 */
final class Following implements AutoCloseable {
  private final Maestro maestro;
  private final Watch watch = new Watch(this::changed);
  private final List<Follower> followers = new CopyOnWriteArrayList<>();

  Following(Maestro maestro) {
    this.maestro = maestro;
  }

  /** Makes ready to show a lesson anew, beside the window; what it returns is run in the window. */
  @FunctionalInterface
  interface Taking {
    Runnable take(Lesson lesson);
  }

  /** A screen, and the lesson as it was last read for it. */
  private record Follower(GameScreen screen, AtomicReference<Lesson> read, Taking taking) {
    Lesson lesson() {
      return read.get();
    }

    boolean isNews(Lesson other) {
      Lesson before = read.getAndSet(other);
      return !before.text().equals(other.text())
          || !before.checked().problems().equals(other.checked().problems());
    }
  }

  /**
   * A screen is told of a lesson of its own file as long as it is there; at once, where the file is
   * another than it was when it was read.
   */
  void follow(GameScreen screen, Lesson lesson, Taking taking) {
    if (add(screen, lesson, taking)) {
      lesson.path().ifPresent(watch::on);
    }
  }

  /** Puts lessons on the shelf whenever their files are written, while a screen shows them. */
  void keep(GameScreen screen, List<Lesson> lessons) {
    for (Lesson lesson : lessons) {
      if (add(screen, lesson, now -> () -> {})) {
        lesson.path().ifPresent(watch::onFromNow);
      }
    }
  }

  private boolean add(GameScreen screen, Lesson lesson, Taking taking) {
    followers.removeIf(
        f ->
            !maestro.holds(f.screen())
                || (f.screen() == screen && f.lesson().key().equals(lesson.key())));
    watch.only(
        followers.stream()
            .flatMap(f -> f.lesson().path().stream())
            .collect(Collectors.toUnmodifiableSet()));
    if (lesson.path().isEmpty()) {
      return false;
    }
    followers.add(new Follower(screen, new AtomicReference<>(lesson), taking));
    watch.start();
    return true;
  }

  private void changed(Path file) {
    Lesson lesson = Lesson.at(file, ScenarioFiles.read(file, maestro.content().record()));
    for (Follower follower : followers) {
      if (follower.lesson().key().equals(lesson.key()) && follower.isNews(lesson)) {
        Runnable show = follower.taking().take(lesson);
        Gdx.app.postRunnable(() -> tell(follower, lesson, show));
      }
    }
  }

  private void tell(Follower follower, Lesson lesson, Runnable show) {
    if (followers.contains(follower) && maestro.holds(follower.screen())) {
      maestro.librarian().put(lesson);
      show.run();
    }
  }

  @Override
  public void close() {
    watch.close();
  }
}
