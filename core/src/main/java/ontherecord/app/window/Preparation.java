package ontherecord.app.window;

import ontherecord.app.Lesson;
import ontherecord.scenario.Scenario;
import ontherecord.screen.PreviewScreen;
import ontherecord.view.preview.PreviewView;
import ontherecord.view.preview.PreviewWriter;

/** A lesson looked through before class, over whatever one came from. */
final class Preparation implements PreviewScreen.Listener {
  private final Maestro maestro;
  private final PreviewView view;
  private final PreviewScreen screen;

  private Preparation(Maestro maestro, Scenario scenario) {
    this.maestro = maestro;
    this.view = PreviewWriter.of(scenario, maestro.content().shown(scenario));
    this.screen = new PreviewScreen(maestro.kit(), maestro.words(), view, this);
  }

  /** Opens a lesson that can be played. */
  static void open(Maestro maestro, Lesson lesson) {
    Scenario scenario = lesson.checked().value().orElseThrow();
    maestro.over(new Preparation(maestro, scenario).screen, maestro.reading(scenario));
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
