package ontherecord.app.window;

import ontherecord.message.Language;
import ontherecord.screen.IntroductionScreen;
import ontherecord.view.IntroductionView;

/** The introduction, before the title at the first start and from the library ever after. */
final class Introducing implements IntroductionScreen.Listener {
  private final Maestro maestro;
  private final Runnable afterReading;
  private final Runnable afterSkipping;

  Introducing(Maestro maestro, Runnable afterReading, Runnable afterSkipping) {
    this.maestro = maestro;
    this.afterReading = afterReading;
    this.afterSkipping = afterSkipping;
  }

  /** Whether it has still to be offered. */
  static boolean isDue(Maestro maestro) {
    return !maestro.settings().introduced();
  }

  void open() {
    IntroductionView view =
        IntroductionView.of(maestro.content().introduction(), maestro.content().shown());
    maestro.show(new IntroductionScreen(maestro.kit(), maestro.words(), view, 0, this));
  }

  @Override
  public void read() {
    leave(afterReading);
  }

  @Override
  public void skip() {
    leave(afterSkipping);
  }

  @Override
  public void language(Language next) {
    maestro.change(Looks.speaking(maestro.settings(), next));
  }

  // Remembered on leaving: whoever was cut off in the middle meets it again.
  private void leave(Runnable next) {
    if (isDue(maestro)) {
      maestro.change(maestro.settings().afterIntroduction());
    }
    next.run();
  }
}
