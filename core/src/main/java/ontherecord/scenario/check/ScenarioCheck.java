package ontherecord.scenario.check;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.TheRecord;
import ontherecord.record.check.OwnRecordCheck;
import ontherecord.scenario.Picture;
import ontherecord.scenario.Pictures;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.ScenarioDraft;

/** Gives a scenario file its meaning, or tells everything that keeps it from having one. */
public final class ScenarioCheck {

  /** What can be seen in the lesson alone. */
  private static final List<Promise> OF_THE_LESSON =
      List.of(
          new IdIsWellFormed(),
          new NothingIsNamedTwice(),
          new MinutesAreSensible(),
          new DrawIsWithinTheRounds(),
          new IssueIsAskedOnce(),
          new ChoiceHasARightAndAWrongOption(),
          new OptionsDiffer(),
          new RightOptionIsNotGivenAwayByLength(),
          new ChoiceCitesItsEvidence(),
          new RollCallAsksOneThing(),
          new TextsFit(),
          new TextsCanBeShown(),
          new TextsAreInTheSameLanguages());

  /** Whatever the lesson names is on its record. */
  private static final List<Promise> OF_ITS_NAMES =
      List.of(
          new DialogueIsKnown(),
          new RoundNamesAKnownIssue(),
          new DelegationIsKnown(),
          new EvidenceIsOnTheRecord());

  /** What a problem in a record of the lesson's own would break by itself. */
  private static final List<Promise> OF_A_SOUND_RECORD =
      List.of(
          new PositionRoundHasTwoOccupiedPositions(),
          new DelegationIsPlayable(),
          new EstimateContainsTheRecordedValue(),
          new OrderCanBeTold(),
          new RollCallNamesSomebody(),
          new SpeakerCanBeTold(),
          new TrendCanBeTold());

  private ScenarioCheck() {}

  /**
   * The scenario that stands in the file, or the full list of its problems.
   *
   * @param record the game's own, on which a lesson is played that brings none
   */
  public static Checked<Scenario> check(Written written, TheRecord record) {
    return check(written, record, Letters.ALL);
  }

  /** The same, and told which of its letters cannot be shown. */
  public static Checked<Scenario> check(Written written, TheRecord record, Letters letters) {
    return check(written, record, letters, Picture.Folder.NONE);
  }

  /** The same, with the pictures that lie beside the file. */
  public static Checked<Scenario> check(
      Written written, TheRecord record, Letters letters, Picture.Folder folder) {
    Problems problems = new Problems();
    if (written instanceof Written.Items) {
      problems.cannot(written.place(), Message.of("scenario.problem.several-lessons"));
      return Checked.bad(problems.all());
    }
    ScenarioDraft draft = ScenarioDraft.read(written, problems);
    boolean own = draft.record().isThere();
    Lesson lesson = lesson(draft, record, letters);
    Problems format = new Problems();
    new FormatIsKnown().check(lesson, format);
    if (format.anyFatal()) {
      // Of another format nothing else can be said: its keys may mean something different.
      return Checked.bad(format.all());
    }
    OF_THE_LESSON.forEach(promise -> promise.check(lesson, problems));
    if (draft.record().isWhole()) {
      OF_ITS_NAMES.forEach(promise -> promise.check(lesson, problems));
    }
    Problems ofTheRecord = new Problems();
    if (own) {
      OwnRecordCheck.check(draft.record(), ofTheRecord);
      problems.addAll(ofTheRecord.all());
    }
    if (!ofTheRecord.anyFatal()) {
      OF_A_SOUND_RECORD.forEach(promise -> promise.check(lesson, problems));
    }
    Pictures pictures = new PicturesAreFound(lesson, folder).in(problems);
    return problems.unlessFatal(() -> Meaning.of(lesson, pictures));
  }

  /** A draft beside the record that it is played on: its own, where it brings one. */
  static Lesson lesson(ScenarioDraft draft, TheRecord record, Letters letters) {
    return draft.record().isThere()
        ? new Lesson(draft, draft.record().asWritten(), Scenario.RecordOf.LESSON, letters)
        : new Lesson(draft, record, Scenario.RecordOf.GAME, letters);
  }
}
