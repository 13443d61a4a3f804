package ontherecord.app.window;

import com.badlogic.gdx.Gdx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.app.Lesson;
import ontherecord.app.Play;
import ontherecord.app.Table;
import ontherecord.app.group.Convened;
import ontherecord.app.group.SetUp;
import ontherecord.message.Language;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.scenario.Scenario;
import ontherecord.screen.AboutScreen;
import ontherecord.screen.SettingsScreen;
import ontherecord.screen.TitleScreen;
import ontherecord.session.Event;
import ontherecord.storage.ScenarioFile;
import ontherecord.view.AboutView;
import ontherecord.view.SettingsView;

/** The screens before a session: title, library, delegations, settings. */
public final class Foyer {
  private final Maestro maestro;
  private final Table table;
  private final FoyerViews views;
  private final Picking picking;

  Foyer(Maestro maestro) {
    this.maestro = maestro;
    this.table = new Table(maestro.content(), maestro.household());
    this.views = new FoyerViews(maestro.content(), maestro.household());
    this.picking = new Picking(maestro, this);
  }

  /**
   * The title; before it, at the first start, the introduction, and once what went wrong with the
   * home folder or the settings.
   */
  public void open() {
    List<Problem> problems = maestro.household().problems();
    if (problems.isEmpty()) {
      begin();
    } else {
      maestro.troubles().tell("problems.home", problems, this::begin);
    }
  }

  private void begin() {
    if (Introducing.isDue(maestro)) {
      new Introducing(maestro, this::library, this::title).open();
    } else {
      title();
    }
  }

  /**
   * Straight into a lesson.
   *
   * @param wanted the id of a shipped one, or a file
   * @param delegation to speak for; "" to choose one
   * @param minutes how long it is to take; 0 for its own time
   */
  public void openLesson(String wanted, String delegation, int minutes) {
    openLesson(named(wanted), delegation, minutes);
  }

  private void openLesson(Lesson lesson, String delegation, int minutes) {
    Optional<Scenario> scenario = lesson.checked().value();
    if (scenario.isEmpty()) {
      workshop().open(lesson);
      return;
    }
    int time = minutes == 0 ? scenario.get().minutes() : minutes;
    if (scenario.get().seats().contains(delegation)) {
      begin(lesson, time, delegation, maestro.settings().player());
    } else {
      picking.open(lesson, time);
    }
  }

  /**
   * Straight into the set-up of a group session.
   *
   * @param wanted the id of a shipped lesson, or a file; "" for what was set up last
   * @param teams how many; 0 for as many as last time
   * @param minutes how long the lesson is to take; 0 for its own time, or what was set up last
   */
  public void openGroup(String wanted, int teams, int minutes) {
    SettingUp.Gathered wish = new SettingUp.Gathered(teams, minutes);
    if (wanted.isEmpty()) {
      new SettingUp(maestro, this, this::title).open(wish);
    } else {
      gather(named(wanted), wish, this::title);
    }
  }

  /**
   * A group session with a lesson; where its file cannot be played, what is wrong in it.
   *
   * @param back where somebody goes who leaves the set-up
   */
  void gather(Lesson lesson, SettingUp.Gathered wish, Runnable back) {
    if (lesson.checked().value().isEmpty()) {
      workshop().open(lesson);
    } else {
      new SettingUp(maestro, this, back).open(lesson, wish);
    }
  }

  private Lesson named(String wanted) {
    Optional<Lesson> known = maestro.librarian().find(wanted);
    // Nothing is shown yet that reading a file could hold up.
    Lesson lesson = known.orElseGet(() -> new Loading(maestro, this).lesson(Path.of(wanted)));
    if (known.isEmpty()) {
      maestro.librarian().put(lesson);
    }
    return lesson;
  }

  public void title() {
    maestro.show(new TitleScreen(maestro.kit(), maestro.words(), views.title(), new AtTheTitle()));
  }

  public void library() {
    maestro.librarian().open(new AtTheShelf(maestro, this));
  }

  /** Files that were named: the library, and then what came of reading them. */
  public void openFiles(List<Path> files) {
    library();
    new Loading(maestro, this).open(files);
  }

  Workshop workshop() {
    return new Workshop(maestro, this::library);
  }

  Picking picking() {
    return picking;
  }

  /**
   * A new session as a delegation.
   *
   * @param minutes how long it is to take
   */
  void begin(Lesson lesson, int minutes, String delegation, String player) {
    maestro.change(Looks.withPlayer(maestro.settings(), player));
    Checked<Play> laid =
        table.lay(lesson.within(minutes), delegation, player, maestro.seed(), maestro.program());
    laid.value()
        .ifPresentOrElse(
            play -> new Solo(maestro, this, lesson, play).begin(),
            () -> maestro.troubles().tell("problems.not-begun", laid.problems(), this::library));
  }

  /** Goes on with a kept session. */
  public void goOn(String log) {
    goOn(log, this::title);
  }

  /**
   * Goes on with a kept session.
   *
   * @param otherwise where it cannot go on
   */
  void goOn(String log, Runnable otherwise) {
    Checked<Play> resumed = table.resume(log);
    if (resumed.value().isEmpty()) {
      maestro.troubles().tell("problems.not-resumed", resumed.problems(), otherwise);
      return;
    }
    Play play = resumed.value().get();
    Runnable session =
        play.state().group().convened()
            ? new Host(maestro, this, table.reconvene(play))::begin
            : new Solo(maestro, this, lessonOf(log, play), play)::begin;
    if (resumed.problems().isEmpty()) {
      session.run();
    } else {
      maestro.troubles().tell("problems.resumed", resumed.problems(), session);
    }
  }

  /**
   * A new group session.
   *
   * @param minutes how long it is to take
   * @param deal from which its rounds are dealt
   */
  void convene(Lesson lesson, int minutes, SetUp setUp, long deal) {
    Checked<Convened> convened =
        table.convene(lesson.within(minutes), setUp, deal, maestro.program());
    convened
        .value()
        .ifPresentOrElse(
            group -> new Host(maestro, this, group).begin(),
            () ->
                maestro.troubles().tell("problems.not-begun", convened.problems(), this::library));
  }

  /** Plays the lesson of a kept session once more, as another delegation. */
  void again(String log, Play play) {
    picking.again(lessonOf(log, play), play.state().steps());
  }

  private Lesson lessonOf(String log, Play play) {
    Event.SessionOpened opening =
        maestro.household().sessions().stream()
            .filter(kept -> kept.name().equals(log))
            .findFirst()
            .orElseThrow()
            .opening();
    return maestro.librarian().lessons().stream()
        .filter(lesson -> lesson.known().equals(opening.scenarioFile()))
        .findFirst()
        .orElseGet(() -> asItWas(opening, play.ground().scenario()));
  }

  // Its file was not read today, or is gone; what it was is in the session's log.
  private static Lesson asItWas(Event.SessionOpened opening, Scenario scenario) {
    return new Lesson(
        scenario.id(),
        new ScenarioFile(
            opening.scenarioFile(), opening.scenarioText(), Checked.good(scenario, List.of())));
  }

  /** The settings, over whatever is shown. */
  void settings() {
    maestro.over(
        new SettingsScreen(
            maestro.kit(), maestro.words(), Looks.view(maestro.settings()), new AtTheSettings()));
  }

  private final class AtTheTitle implements TitleScreen.Listener {
    @Override
    public void play() {
      library();
    }

    @Override
    public void group() {
      new SettingUp(maestro, Foyer.this, Foyer.this::title).open(SettingUp.Gathered.NOTHING);
    }

    @Override
    public void goOn(String log) {
      Foyer.this.goOn(log);
    }

    @Override
    public void record() {
      maestro.archivist().open();
    }

    @Override
    public void sessions() {
      new Keeping(maestro, Foyer.this, table).open();
    }

    @Override
    public void settings() {
      Foyer.this.settings();
    }

    @Override
    public void about() {
      maestro.over(
          new AboutScreen(
              maestro.kit(),
              maestro.words(),
              AboutView.of(maestro.content().shown(), maestro.program()),
              maestro::back));
    }

    @Override
    public void leave() {
      Gdx.app.exit();
    }

    @Override
    public void language(Language next) {
      maestro.change(Looks.speaking(maestro.settings(), next));
    }

    @Override
    public void theme(SettingsView.Theme next) {
      maestro.change(Looks.in(maestro.settings(), next));
    }
  }

  private final class AtTheSettings implements SettingsScreen.Listener {
    @Override
    public void changed(SettingsView wanted) {
      maestro.change(Looks.settings(wanted, maestro.settings()));
    }

    @Override
    public void back() {
      maestro.back();
    }
  }
}
