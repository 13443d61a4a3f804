package ontherecord.app.window;

import com.badlogic.gdx.Gdx;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import ontherecord.app.Inspecting;
import ontherecord.app.Lesson;
import ontherecord.app.Play;
import ontherecord.app.Table;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.scenario.check.Trial;
import ontherecord.screen.CheckScreen;

/**
 * Where a teacher's own file is looked at while she writes it: what is wrong with it, and where,
 * what is fine, and how it plays.
 */
final class Workshop implements CheckScreen.Listener, Exits {
  private static final Sayable NOT_READ = new Verbatim("");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Maestro maestro;
  private final Runnable back;
  private Inspecting now;
  private Sayable read = NOT_READ;
  private CheckScreen screen;

  /**
   * A workshop.
   *
   * @param back where somebody goes who leaves it
   */
  Workshop(Maestro maestro, Runnable back) {
    this.maestro = maestro;
    this.back = back;
  }

  /** Shows what is wrong with a lesson's file, and what is fine, and follows the file. */
  void open(Lesson lesson) {
    now = inspecting(lesson);
    read = readNow();
    screen = new CheckScreen(maestro.kit(), maestro.words(), now.view(), read, this);
    show();
  }

  private Inspecting inspecting(Lesson lesson) {
    return Inspecting.of(lesson, maestro.content().record(), maestro.content().reference());
  }

  private void show() {
    maestro.show(screen);
    maestro.follow(screen, now.lesson(), this::changed);
  }

  private Runnable changed(Lesson lesson) {
    Inspecting next = inspecting(lesson);
    return () -> {
      now = next;
      read = readNow();
      screen.show(now.view(), read);
    };
  }

  private Sayable readNow() {
    return now.lesson().path().isPresent() ? new Verbatim(time()) : NOT_READ;
  }

  private String time() {
    return CLOCK.format(maestro.household().now().atZone(ZoneId.systemDefault()));
  }

  @Override
  public void copy(String words) {
    Gdx.app.getClipboard().setContents(words);
  }

  @Override
  public void tryOut(int round, String delegation) {
    Trial trial = now.found().trial().orElseThrow();
    int from = trial.rounds().indexOf(round - 1);
    Play play =
        new Table(maestro.content(), maestro.household())
            .tryOut(now.lesson(), trial.scenario(), delegation, from, maestro.seed());
    new Solo(maestro, new Foyer(maestro), play, this).begin();
  }

  @Override
  public void preview() {
    Preparation.open(maestro, now.lesson());
  }

  @Override
  public void openFile() {
    Message cannot = Message.of("inspect.cannot-open").with("file", now.lesson().key());
    Runnable couldNot = () -> Gdx.app.postRunnable(() -> screen.tell("inspect.open", cannot));
    now.lesson().path().ifPresent(path -> maestro.surroundings().doors().show(path, couldNot));
  }

  @Override
  public void readAgain() {
    now.lesson()
        .path()
        .ifPresent(
            path ->
                new Loading(maestro, new Foyer(maestro))
                    .read(path, lesson -> changed(lesson).run()));
  }

  @Override
  public void guide() {
    Guiding.open(maestro, () -> again(0));
  }

  @Override
  public void back() {
    back.run();
  }

  @Override
  public void before(int rounds) {
    again(rounds);
  }

  // While it was tried the file may have been written.
  @Override
  public void again(int rounds) {
    Lesson latest = maestro.librarian().find(now.lesson().key()).orElse(now.lesson());
    if (!latest.equals(now.lesson())) {
      now = inspecting(latest);
      read = readNow();
    }
    screen = new CheckScreen(maestro.kit(), maestro.words(), now.view(), read, this).like(screen);
    show();
  }

  @Override
  public void after() {
    again(0);
  }

  @Override
  public void leave() {
    again(0);
  }

  @Override
  public boolean isKept() {
    return false;
  }
}
