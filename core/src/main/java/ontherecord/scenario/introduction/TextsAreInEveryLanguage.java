package ontherecord.scenario.introduction;

import ontherecord.problem.Problems;
import ontherecord.record.TheRecord;
import ontherecord.scenario.page.EveryLanguage;

/** Every text is there in every language of the program. */
final class TextsAreInEveryLanguage implements Promise {

  @Override
  public void check(IntroductionDraft draft, TheRecord record, Problems problems) {
    draft.pages().forEach(page -> EveryLanguage.check(page.title(), problems));
    draft.sentences().forEach(sentence -> EveryLanguage.check(sentence.text(), problems));
  }
}
