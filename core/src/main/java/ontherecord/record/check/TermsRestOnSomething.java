package ontherecord.record.check;

import java.util.ArrayList;
import java.util.List;
import ontherecord.problem.Problems;
import ontherecord.record.Reference;
import ontherecord.record.Term;
import ontherecord.record.TheRecord;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.draft.RecordFile;

/** What a term rests on is an entry of the record, or a source of the reference. */
public final class TermsRestOnSomething {
  private TermsRestOnSomething() {}

  /**
   * Checks the terms among those files.
   *
   * @param reference made of them
   * @param problems where what is wrong is told
   */
  public static void check(
      List<RecordFile> files, Reference reference, TheRecord record, Problems problems) {
    List<String> ids = new ArrayList<>(reference.sources().keySet());
    record.entries().statements().forEach(s -> ids.add(s.id()));
    record.entries().trends().forEach(t -> ids.add(t.id()));
    record.entries().facts().forEach(f -> ids.add(f.id()));
    Known known = new Known("problem.term-rests-on-nothing", ids, problems);
    RecordDraft draft = RecordDraft.read(files, reference, new Problems());
    for (Drafted<Term> term : draft.terms(new Problems())) {
      known.checkAll(term.value().restsOn(), term, "restsOn");
    }
  }
}
