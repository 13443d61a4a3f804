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
  private static final List<Promise> PROMISES =
      List.of(
          new FilesStandInCanonicalForm(),
          new EntriesStandInOrder(),
          new IdsAreWellFormed(),
          new IdsAreUnique(),
          new NamesStandOnce(),
          new SourcesAreKnown(),
          new SpeakersAreKnown(),
          new IssuesAreKnown(),
          new DialoguesAreKnown(),
          new CountsOfSpeakersAreKnown(),
          new DeparturesAreKnown(),
          new SpeakersAreListed(),
          new StatesAreInTheReference(),
          new PositionIsOnTheSpectrum(),
          new SpectrumHasThreeToFivePositions(),
          new SpectrumHasTwoOccupiedPositions(),
          new AttributionFitsItsSpeakers(),
          new WordsAreThreeToTwelve(),
          new QuoteIsShort(),
          new QuoteHasOneSpeaker(),
          new TextsAreInEveryLanguage(),
          new SourcesHaveHashes(),
          new EveryCitationIsSealed());

  private RecordCheck() {}

  /**
   * Checks all files together.
   *
   * @param reference what is known of the world from elsewhere
   */
  public static Checked<TheRecord> check(List<RecordFile> files, Reference reference) {
    Problems problems = new Problems();
    RecordDraft draft = RecordDraft.read(files, reference, problems);
    PROMISES.forEach(promise -> promise.check(draft, problems));
    return problems.unlessFatal(draft::meaning);
  }
}
