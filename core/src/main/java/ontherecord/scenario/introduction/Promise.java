package ontherecord.scenario.introduction;

import ontherecord.problem.Problems;
import ontherecord.record.TheRecord;

/** One thing that holds of an introduction that can be read. */
interface Promise {

  /** Tells every place where it does not hold. */
  void check(IntroductionDraft draft, TheRecord record, Problems problems);
}
