package ontherecord.app.window;

import java.util.Optional;
import ontherecord.app.Lesson;
import ontherecord.scenario.Scenario;
import ontherecord.screen.PreviewScreen;
import ontherecord.view.preview.PreviewView;
import ontherecord.view.preview.PreviewWriter;

/** A lesson looked through before class, over whatever one came from. */
final class Preparation implements PreviewScreen.Listener {
  private final Maestro maestro;
  private final PreviewScreen screen;
  private PreviewView view;

  private Preparation(Maestro maestro, Scenario scenario) {
    this.maestro = maestro;
    this.view = PreviewWriter.of(scenario, maestro.content().shown(scenario));
    this.screen = new PreviewScreen(maestro.kit(), maestro.words(), view, this);
  }

  /** Opens a lesson that can be played. */
  static void open(Maestro maestro, Lesson lesson) {
    Scenario scenario = lesson.checked().value().orElseThrow();
    Preparation opened = new Preparation(maestro, scenario);
    maestro.over(opened.screen, maestro.reading(scenario));
    maestro.follow(opened.screen, lesson, opened::changed);
  }

  private Runnable changed(Lesson lesson) {
    Optional<PreviewView> next =
        lesson
            .checked()
            .value()
            .map(scenario -> PreviewWriter.of(scenario, maestro.content().shown(scenario)));
    return next.<Runnable>map(now -> () -> show(now)).orElse(screen::outOfDate);
  }

  private void show(PreviewView now) {
    view = now;
    screen.show(now);
  }

  @Override
  public void export() {
    screen.exported(maestro.reporter().preview(view, maestro.words()));
  }

  @Override
  public void back() {
    maestro.back();
  }
}
