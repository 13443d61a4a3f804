package ontherecord.app.window;

import ontherecord.app.Lesson;
import ontherecord.screen.LibraryScreen;
import ontherecord.screen.library.Beginning;
import ontherecord.screen.library.Exchange;
import ontherecord.storage.log.KeptSession;

/** What follows from what is asked for in the library. */
final class AtTheShelf implements LibraryScreen.Listener {
  private final Maestro maestro;
  private final Foyer foyer;

  AtTheShelf(Maestro maestro, Foyer foyer) {
    this.maestro = maestro;
    this.foyer = foyer;
  }

  @Override
  public void introduction() {
    new Introducing(maestro, foyer::library, foyer::library).open();
  }

  @Override
  public void record() {
    maestro.archivist().open();
  }

  @Override
  public void open(String key) {
    Lesson lesson = lesson(key);
    if (lesson.checked().value().isEmpty()) {
      problems(key);
      return;
    }
    maestro
        .household()
        .latest(lesson)
        .filter(KeptSession::unfinished)
        .ifPresentOrElse(s -> foyer.goOn(s.name()), () -> foyer.picking().open(lesson));
  }

  @Override
  public void startAgain(String key) {
    foyer.picking().open(lesson(key));
  }

  @Override
  public void preview(String key) {
    Lesson lesson = lesson(key);
    if (lesson.checked().value().isPresent()) {
      Preparation.open(maestro, lesson);
    } else {
      problems(key);
    }
  }

  @Override
  public void gather(String key) {
    foyer.gather(lesson(key), SettingUp.Gathered.NOTHING, foyer::library);
  }

  @Override
  public void problems(String key) {
    foyer.workshop().open(lesson(key));
  }

  @Override
  public void guide() {
    Guiding.open(maestro, foyer::library);
  }

  @Override
  public void find() {
    new Finding(maestro, foyer).open();
  }

  @Override
  public void folder() {
    new Finding(maestro, foyer).openOwn();
  }

  @Override
  public void begin(Beginning what, String key) {
    new Writing(maestro, foyer).begin(what, key);
  }

  @Override
  public void export(String key, Exchange form) {
    new Writing(maestro, foyer).export(lesson(key), form);
  }

  @Override
  public void back() {
    foyer.title();
  }

  private Lesson lesson(String key) {
    maestro.librarian().at(key);
    return maestro.librarian().find(key).orElseThrow();
  }
}
