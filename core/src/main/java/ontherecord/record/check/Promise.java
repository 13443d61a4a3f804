package ontherecord.record.check;

import ontherecord.problem.Problems;
import ontherecord.record.draft.RecordDraft;

/** One thing that must hold of the record; what breaks it is told. */
interface Promise {
  void check(RecordDraft draft, Problems problems);
}
