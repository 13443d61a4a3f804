package ontherecord.record.check;

import java.util.List;
import ontherecord.problem.Problems;
import ontherecord.record.draft.OwnRecord;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.source.OwnSources;

/**
 * Tells what is wrong with a record that a teacher wrote into her own lesson. It is asked for less
 * than the game's: it names what it names, and whatever is named is there.
 */
public final class OwnRecordCheck {
  private static final List<Promise> PROMISES =
      List.of(
          new OwnIdsAreWellFormed(),
          new IdsAreUnique(),
          new NamesStandOnce(),
          new OwnSpectrumCanBeShown(),
          new AttributionFitsItsSpeakers(),
          new OwnCitationsAreShort(),
          new QuoteIsShort(),
          new QuoteHasOneSpeaker(),
          new OwnDialoguesAreTold(),
          new OwnDatesAreDates(),
          new OwnTextsFit(),
          new OwnNamesFit(),
          new SourcesAreKnown(),
          new SpeakersAreKnown(),
          new IssuesAreKnown(),
          new DialoguesAreKnown(),
          new CountsOfSpeakersAreKnown(),
          new DeparturesAreKnown(),
          new DiscrepanciesHaveTheirSides(),
          new PositionIsOnTheSpectrum(),
          new DelegationsThatSpokeAreListed());

  private OwnRecordCheck() {}

  /** Tells everything that is wrong with it, and everything worth a look. */
  public static void check(OwnRecord record, Problems problems) {
    problems.addAll(record.problems());
    RecordDraft draft = record.completed();
    PROMISES.forEach(promise -> promise.check(draft, problems));
    OwnSources.check(draft, problems);
  }
}
