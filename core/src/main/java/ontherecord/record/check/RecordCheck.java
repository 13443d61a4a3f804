package ontherecord.record.check;

import java.util.List;
import ontherecord.problem.Checked;
import ontherecord.problem.Problems;
import ontherecord.record.Reference;
import ontherecord.record.TheRecord;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.draft.RecordFile;

/** Gives the record's files their meaning, or tells everything that keeps them from having one. */
public final class RecordCheck {
  /** What can be seen in each file alone. */
  private static final List<Promise> OF_EACH_FILE =
      List.of(
          new EntriesStandInOrder(),
          new IdsAreWellFormed(),
          new IdsAreUnique(),
          new NamesStandOnce(),
          new SpectrumHasThreeToFivePositions(),
          new AttributionFitsItsSpeakers(),
          new WordsAreThreeToTwelve(),
          new QuoteIsShort(),
          new QuoteHasOneSpeaker(),
          new TextsAreInEveryLanguage(),
          new SourcesHaveHashes(),
          new DatesAreDates(),
          new FilesStandInCanonicalForm());

  /** What needs every file: without one of them all that it holds would be called unknown. */
  private static final List<Promise> OF_ALL_TOGETHER =
      List.of(
          new SourcesAreKnown(),
          new SpeakersAreKnown(),
          new IssuesAreKnown(),
          new DialoguesAreKnown(),
          new CountsOfSpeakersAreKnown(),
          new DeparturesAreKnown(),
          new DiscrepanciesHaveTheirSides(),
          new StatesAreInTheReference(),
          new PositionIsOnTheSpectrum());

  /** What a problem told before would break by itself. */
  private static final List<Promise> OF_A_SOUND_RECORD =
      List.of(
          new DelegationsThatSpokeAreListed(),
          new WhoeverIsListedWasHeard(),
          new SpectrumHasTwoOccupiedPositions(),
          new EveryCitationIsSealed());

  private RecordCheck() {}

  /**
   * Checks all files together.
   *
   * @param files those that could be read
   * @param reference what is known of the world from elsewhere
   * @param problems what is known to be wrong, as with files that could not be read
   */
  public static Checked<TheRecord> check(
      List<RecordFile> files, Reference reference, Problems problems) {
    boolean allThere = !problems.anyFatal();
    RecordDraft draft = RecordDraft.read(files, reference, problems);
    OF_EACH_FILE.forEach(promise -> promise.check(draft, problems));
    if (allThere) {
      OF_ALL_TOGETHER.forEach(promise -> promise.check(draft, problems));
    }
    if (!problems.anyFatal()) {
      OF_A_SOUND_RECORD.forEach(promise -> promise.check(draft, problems));
    }
    return problems.unlessFatal(draft::meaning);
  }
}
