package ontherecord.scenario.check;

import java.util.List;
import ontherecord.problem.Checked;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.TheRecord;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.ScenarioDraft;

/** Gives a scenario file its meaning, or tells everything that keeps it from having one. */
public final class ScenarioCheck {

  /** Every promise a playable scenario keeps. */
  static final List<Promise> PROMISES =
      List.of(
          new IdIsWellFormed(),
          new DialogueIsKnown(),
          new NothingIsNamedTwice(),
          new MinutesAreSensible(),
          new DrawIsWithinTheRounds(),
          new RoundNamesAKnownIssue(),
          new PositionRoundHasTwoOccupiedPositions(),
          new IssueIsAskedOnce(),
          new DelegationIsKnown(),
          new DelegationIsPlayable(),
          new ChoiceHasARightAndAWrongOption(),
          new OptionsDiffer(),
          new RightOptionIsNotGivenAwayByLength(),
          new EvidenceIsOnTheRecord(),
          new ChoiceCitesItsEvidence(),
          new EstimateContainsTheRecordedValue(),
          new OrderCanBeTold(),
          new RollCallAsksOneThing(),
          new RollCallNamesSomebody(),
          new SpeakerCanBeTold(),
          new TrendCanBeTold(),
          new TextsFit(),
          new TextsAreInTheSameLanguages());

  private ScenarioCheck() {}

  /** The scenario that stands in the file, or the full list of its problems. */
  public static Checked<Scenario> check(Written written, TheRecord record) {
    Problems problems = new Problems();
    ScenarioDraft draft = ScenarioDraft.read(written, problems);
    Lesson lesson = new Lesson(draft, record);
    Problems format = new Problems();
    new FormatIsKnown().check(lesson, format);
    if (format.anyFatal()) {
      // Of another format nothing else can be said: its keys may mean something different.
      return Checked.bad(format.all());
    }
    PROMISES.forEach(promise -> promise.check(lesson, problems));
    return problems.unlessFatal(() -> Meaning.of(lesson));
  }
}
