package ontherecord.scenario.introduction;

import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.TheRecord;

/** A page holds two to four sentences, each short enough to be read from the back row. */
final class PagesAreShort implements Promise {
  private static final int TITLE = 60;
  private static final int SENTENCE = 200;
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  @Override
  public void check(IntroductionDraft draft, TheRecord record, Problems problems) {
    for (IntroductionDraft.Page page : draft.pages()) {
      int number = page.sentences().size();
      if (number < FEWEST || number > MOST) {
        problems.cannot(
            page.sentencesAt(),
            Message.of("introduction.problem.sentences")
                .with("number", number)
                .with("fewest", FEWEST)
                .with("most", MOST));
      }
      fits(page.title(), TITLE, problems);
      page.sentences().forEach(sentence -> fits(sentence.text(), SENTENCE, problems));
    }
  }

  private static void fits(Placed<Text> written, int most, Problems problems) {
    for (Language language : Language.values()) {
      String words =
          IntroductionCheck.words(written).byLanguage().getOrDefault(language.code(), "");
      int length = words.codePointCount(0, words.length());
      if (length > most) {
        problems.cannot(
            written.place(),
            Message.of("introduction.problem.text-long")
                .with("language", language.ownName())
                .with("length", length)
                .with("most", most));
      }
    }
  }
}
