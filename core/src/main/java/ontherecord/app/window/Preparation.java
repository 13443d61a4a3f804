package ontherecord.app.window;

import java.util.Optional;
import ontherecord.app.Lesson;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.screen.PreviewScreen;
import ontherecord.view.paper.PaperView;
import ontherecord.view.paper.PaperWriter;
import ontherecord.view.preview.PreviewView;
import ontherecord.view.preview.PreviewWriter;

/** A lesson looked through before class, over whatever one came from. */
final class Preparation implements PreviewScreen.Listener {
  private final Maestro maestro;
  private final PreviewScreen screen;
  private Scenario scenario;
  private PreviewView view;

  private Preparation(Maestro maestro, Scenario scenario) {
    this.maestro = maestro;
    this.scenario = scenario;
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
    Optional<Runnable> next = lesson.checked().value().map(this::read);
    return next.orElse(screen::outOfDate);
  }

  private Runnable read(Scenario changed) {
    PreviewView next = PreviewWriter.of(changed, maestro.content().shown(changed));
    return () -> {
      scenario = changed;
      view = next;
      screen.show(next);
    };
  }

  @Override
  public void export() {
    screen.exported(maestro.reporter().preview(view, maestro.words()));
  }

  @Override
  public void paper() {
    screen.onPaper(Message.of("paper.writing"));
    Scenario now = scenario;
    Phrasebook words = maestro.words();
    Errand.run(
        () -> maestro.reporter().paper(dealt(now), words),
        where -> {
          if (maestro.holds(screen)) {
            screen.onPaper(where);
          }
        });
  }

  /** For all that can be played: who leads prints those that she has teams for. */
  private PaperView dealt(Scenario now) {
    return PaperWriter.of(
        maestro.content().ground(now),
        maestro.content().shown(now),
        now.seats(),
        PaperView.USUAL_DEAL);
  }

  @Override
  public void back() {
    maestro.back();
  }
}
