package ontherecord.scenario.introduction;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.TheRecord;

/** Every sentence says what it rests on, or is called our own; never both. */
final class SentencesRestOnSomething implements Promise {

  @Override
  public void check(IntroductionDraft draft, TheRecord record, Problems problems) {
    for (IntroductionDraft.Sentence sentence : draft.sentences()) {
      if (sentence.cites() && sentence.isOurs()) {
        problems.cannot(sentence.place(), Message.of("introduction.problem.cited-and-ours"));
      } else if (!sentence.cites() && !sentence.isOurs()) {
        problems.cannot(sentence.place(), Message.of("introduction.problem.uncited"));
      }
    }
  }
}
