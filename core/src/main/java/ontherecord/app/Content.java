package ontherecord.app;

import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.record.Reference;
import ontherecord.record.TheRecord;
import ontherecord.rules.Rulebook;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.introduction.Introduction;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.Shown;

/**
 * What the game is played with, as it was shipped: read once, whole, at the start.
 *
 * @param words of every language
 * @param lessons the shipped ones
 * @param introduction what is read before the first of them
 * @param recordHash of the record's files, for the first line of a session's log
 * @param rulebookHash of the rulebook's file
 */
public record Content(
    TheRecord record,
    Reference reference,
    Rulebook rulebook,
    String recordHash,
    String rulebookHash,
    Map<Language, Phrasebook> words,
    List<Lesson> lessons,
    Introduction introduction) {

  public Content {
    words = Map.copyOf(words);
    lessons = List.copyOf(lessons);
  }

  /** The game's own record, as it is shown wherever no lesson is. */
  public Shown shown() {
    return new Shown(record, reference);
  }

  /** The record of a lesson, as it is shown in that lesson. */
  public Shown shown(Scenario scenario) {
    return Shown.of(scenario, reference);
  }

  /** The scenario that a session is played on: its text as it was when the session began. */
  public Checked<Scenario> scenario(Event.SessionOpened opening) {
    return ScenarioFiles.of(opening.scenarioFile(), opening.scenarioText(), record).checked();
  }

  public Ground ground(Scenario scenario) {
    return new Ground(rulebook, scenario);
  }

  public Phrasebook in(Language language) {
    return words.get(language);
  }
}
