package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Source;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Every source carries the SHA-256 of its text, by which a text at hand is recognised. */
final class SourcesHaveHashes implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Source> source : draft.sources()) {
      String hash = source.value().sha256();
      if (!hash.isEmpty() && !hash.matches("[0-9a-f]{64}")) {
        problems.cannot(source.place("sha256"), Message.of("problem.hash-form"));
      }
    }
  }
}
