package ontherecord.app.window;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ontherecord.app.Lesson;
import ontherecord.scenario.Scenario;
import ontherecord.screen.DelegationsScreen;
import ontherecord.screen.TimeOverlay;
import ontherecord.view.DelegationsView;
import ontherecord.view.Picker;

/** Whom to speak for in a lesson, and how much time there is for it. */
final class Picking {
  private final Maestro maestro;
  private final Foyer foyer;

  Picking(Maestro maestro, Foyer foyer) {
    this.maestro = maestro;
    this.foyer = foyer;
  }

  /** In the lesson's own time, unless another is chosen. */
  void open(Lesson lesson) {
    open(lesson, scenario(lesson).minutes());
  }

  /** Once more after a session, with as many rounds as that had. */
  void again(Lesson lesson, int rounds) {
    open(lesson, scenario(lesson).minutesFor(rounds));
  }

  /** The screen before a session that was begun; the library where there is none. */
  void before(Lesson lesson, int rounds) {
    if (scenario(lesson).seatsDrafters()) {
      foyer.library();
    } else {
      again(lesson, rounds);
    }
  }

  /**
   * Opens it.
   *
   * @param minutes what is chosen at first
   */
  void open(Lesson lesson, int minutes) {
    Scenario scenario = scenario(lesson);
    if (scenario.seatsDrafters()) {
      drafters(lesson, scenario, minutes);
      return;
    }
    Map<String, Integer> played = maestro.household().played(lesson);
    maestro.show(
        new DelegationsScreen(
            maestro.kit(),
            maestro.words(),
            Picker.of(scenario, maestro.content().shown(scenario), played, minutes),
            new AtThePicker(lesson)),
        maestro.reading(scenario));
  }

  /** Where there is nobody to choose, only the time is asked for, over what is shown. */
  private void drafters(Lesson lesson, Scenario scenario, int minutes) {
    IntConsumer begin =
        chosen -> foyer.begin(lesson, chosen, Scenario.DRAFTERS, maestro.settings().player());
    List<DelegationsView.Length> lengths = Picker.lengths(scenario, minutes);
    if (lengths.size() < 2) {
      begin.accept(minutes);
      return;
    }
    TimeOverlay time =
        new TimeOverlay(maestro.kit(), maestro.words(), scenario.title(), lengths, minutes, begin);
    maestro.shown().open(TimeOverlay.WIDE, time::fill);
  }

  private static Scenario scenario(Lesson lesson) {
    return lesson.checked().value().orElseThrow();
  }

  private final class AtThePicker implements DelegationsScreen.Listener {
    private final Lesson lesson;

    AtThePicker(Lesson lesson) {
      this.lesson = lesson;
    }

    @Override
    public void speakFor(String delegation, String player, int minutes) {
      foyer.begin(lesson, minutes, delegation, player);
    }

    @Override
    public void preview() {
      Preparation.open(maestro, lesson);
    }

    @Override
    public void back() {
      foyer.library();
    }
  }
}
