package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.draft.Cited;
import ontherecord.record.draft.RecordDraft;

/** In a lesson's own record a passage is found by a few words, which every screen can show. */
final class OwnCitationsAreShort implements Promise {
  private static final int MOST = 30;

  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Cited cited : draft.citations()) {
      int number = WordsAreThreeToTwelve.count(cited.cite().words());
      if (number > MOST) {
        problems.cannot(
            cited.words(),
            Message.of("problem.own.words-many").with("number", number).with("most", MOST));
      }
    }
  }
}
