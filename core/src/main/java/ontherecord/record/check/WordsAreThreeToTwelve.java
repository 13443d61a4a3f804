package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.draft.Cited;
import ontherecord.record.draft.RecordDraft;

/** The words that locate a passage are three to twelve: enough to find it, too few to copy it. */
final class WordsAreThreeToTwelve implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Cited cited : draft.citations()) {
      int number = count(cited.cite().words());
      if (number > 0 && (number < 3 || number > 12)) {
        problems.cannot(cited.words(), Message.of("problem.words-number").with("number", number));
      }
    }
  }

  static int count(String words) {
    return words.isBlank() ? 0 : words.strip().split("\\s+").length;
  }
}
