package ontherecord.app.window;

import com.badlogic.gdx.Gdx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.app.Lesson;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;
import ontherecord.screen.LibraryScreen;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.own.OwnFolder;
import ontherecord.view.LibraryView;
import ontherecord.view.Shortened;

/** Keeps the library: what stands in it, and that a teacher's own files appear as they are read. */
final class Librarian {
  private static final int LONGEST_FOLDER = 60;

  private final Maestro maestro;
  private final Lessons lessons;
  private final OwnFiles files;
  private List<KeptSession> sessions = List.of();
  private Optional<Sayable> trouble = Optional.empty();
  private boolean read;
  private String at = "";
  private LibraryScreen screen;
  private Runnable news = () -> {};

  Librarian(Maestro maestro, List<Lesson> shipped) {
    this.maestro = maestro;
    this.lessons = new Lessons(shipped);
    this.files = new OwnFiles(own(), file -> ScenarioFiles.read(file, maestro.content().record()));
  }

  /** Shows the library, at the card where somebody was last. */
  void open(LibraryScreen.Listener listener) {
    sessions = maestro.household().sessions();
    screen = new LibraryScreen(maestro.kit(), maestro.words(), view(), listener);
    maestro.show(screen);
    if (!at.isEmpty()) {
      screen.goTo(at);
    }
    follow(() -> {});
  }

  /** Looks into her own folder from now on, and tells of whatever is new there. */
  void follow(Runnable told) {
    news = told;
    files.follow(found -> Gdx.app.postRunnable(() -> take(found)));
  }

  /** The library, where it is still shown or lies under what is shown. */
  Optional<LibraryScreen> screen() {
    return Optional.ofNullable(screen).filter(maestro::holds);
  }

  /** Remembers at which card somebody is. */
  void at(String key) {
    at = key;
  }

  private void take(OwnFiles.Found found) {
    Optional<Sayable> now = found.problems().stream().<Sayable>map(Problem::what).findFirst();
    boolean other = lessons.own(found.lessons());
    if (other || !read || !now.equals(trouble)) {
      trouble = now;
      read = true;
      screen().ifPresent(shown -> shown.hold(view()));
    }
    if (other) {
      news.run();
    }
    screen().ifPresent(shown -> maestro.keep(shown, lessons()));
  }

  List<Lesson> lessons() {
    return lessons.all();
  }

  Optional<Lesson> find(String key) {
    return lessons.find(key);
  }

  /** Puts a lesson on the shelf, in place of what its file held before. */
  void put(Lesson lesson) {
    lessons.put(lesson);
    screen().ifPresent(shown -> shown.hold(view()));
  }

  /** Where a teacher's own lessons lie. */
  OwnFolder own() {
    return maestro.surroundings().own();
  }

  /** The same as she knows it: without what leads to her own folders. */
  String folder() {
    Path user = maestro.surroundings().places().user();
    Path folder = own().folder();
    Path told = folder.startsWith(user) ? user.relativize(folder) : folder;
    return Shortened.path(told.toString(), LONGEST_FOLDER);
  }

  private LibraryView view() {
    return new FoyerViews(maestro.content(), maestro.household())
        .shelf(lessons(), sessions, new LibraryView.Own(folder(), read, trouble));
  }
}
