package ontherecord.view.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.message.Sayable;
import ontherecord.rules.Measure;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.view.Picker;
import ontherecord.view.RoundShows;
import ontherecord.view.Shelf;
import ontherecord.view.Shown;

/** Writes the preview of a lesson. What a kind of round shows in it is its own show's to say. */
public final class PreviewWriter {
  private final Scenario scenario;
  private final Shown shown;

  private PreviewWriter(Scenario scenario, Shown shown) {
    this.scenario = scenario;
    this.shown = shown;
  }

  /** The preview of that lesson. */
  public static PreviewView of(Scenario scenario, Shown shown) {
    return new PreviewWriter(scenario, shown).write();
  }

  private PreviewView write() {
    List<PreviewView.Round> rounds = new ArrayList<>();
    for (Round round : scenario.rounds()) {
      rounds.add(round(rounds.size() + 1, round));
    }
    return new PreviewView(
        scenario.title(),
        Shelf.years(scenario),
        Shelf.level(scenario),
        Shelf.levelName(scenario),
        scenario.minutes(),
        scenario.played(),
        List.copyOf(scenario.aims()),
        TeachersWord.of(scenario),
        List.copyOf(scenario.briefing()),
        Picker.of(scenario, shown, Map.of(), scenario.minutes()),
        rounds,
        List.copyOf(scenario.debrief()));
  }

  private PreviewView.Round round(int number, Round round) {
    return new PreviewView.Round(
        number,
        scenario.dialogues().size() > 1 ? year(round) : Shown.NOTHING,
        round.measure() == Measure.FIDELITY,
        RoundShows.key(shown, round),
        Shelf.picture(scenario, number - 1),
        Shown.orNothing(round.discuss()));
  }

  private Sayable year(Round round) {
    return shown.year(shown.record().dialogue(round.dialogue()).orElseThrow());
  }
}
