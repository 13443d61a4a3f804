package ontherecord.scenario.introduction;

import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.TheRecord;

/** Every text is there in every language of the program. */
final class TextsAreInEveryLanguage implements Promise {

  @Override
  public void check(IntroductionDraft draft, TheRecord record, Problems problems) {
    draft.pages().forEach(page -> check(page.title(), problems));
    draft.sentences().forEach(sentence -> check(sentence.text(), problems));
  }

  private static void check(Placed<Text> written, Problems problems) {
    for (Language language : Language.values()) {
      if (written.isThere()
          && !IntroductionCheck.words(written).byLanguage().containsKey(language.code())) {
        problems.cannot(
            written.place(),
            Message.of("problem.text-untranslated").with("language", language.ownName()));
      }
    }
  }
}
