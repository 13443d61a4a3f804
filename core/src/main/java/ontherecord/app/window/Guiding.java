package ontherecord.app.window;

import ontherecord.problem.Checked;
import ontherecord.scenario.guide.Guide;
import ontherecord.screen.GuideScreen;
import ontherecord.storage.GuideFile;
import ontherecord.storage.Shelf;
import ontherecord.view.guide.GuideView;

/** The guide for teachers, over whatever one came from. It is read when it is asked for. */
final class Guiding {
  private Guiding() {}

  /** Opens it at its first page; where it is damaged, says so. */
  static void open(Maestro maestro, Runnable back) {
    Checked<Guide> guide = GuideFile.read(Shelf.packed());
    guide
        .value()
        .ifPresentOrElse(
            read ->
                maestro.over(
                    new GuideScreen(
                        maestro.kit(), maestro.words(), GuideView.of(read), 0, maestro::back)),
            () -> maestro.troubles().tell("problems.guide", guide.problems(), back));
  }
}
