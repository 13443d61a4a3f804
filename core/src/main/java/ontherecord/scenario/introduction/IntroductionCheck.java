package ontherecord.scenario.introduction;

import java.util.List;
import ontherecord.message.Text;
import ontherecord.problem.Checked;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.TheRecord;

/** Gives the introduction's file its meaning, or tells everything that keeps it from having one. */
public final class IntroductionCheck {

  /** Every promise an introduction keeps. */
  static final List<Promise> PROMISES =
      List.of(
          new PagesHaveTheirIds(),
          new SentencesRestOnSomething(),
          new EvidenceIsOnTheRecord(),
          new TextsAreInEveryLanguage(),
          new PagesAreShort(),
          new TwoMinutesAreEnough());

  private IntroductionCheck() {}

  /** The introduction that stands in the file, or the full list of its problems. */
  public static Checked<Introduction> check(Written written, TheRecord record) {
    Problems problems = new Problems();
    IntroductionDraft draft = IntroductionDraft.read(written, problems);
    PROMISES.forEach(promise -> promise.check(draft, record, problems));
    return problems.unlessFatal(() -> meaning(draft, record));
  }

  private static Introduction meaning(IntroductionDraft draft, TheRecord record) {
    return new Introduction(draft.pages().stream().map(page -> page(page, record)).toList());
  }

  private static Introduction.Page page(IntroductionDraft.Page page, TheRecord record) {
    return new Introduction.Page(
        page.id().value().orElseThrow(),
        page.picture().orElse(Introduction.Picture.NONE),
        words(page.title()),
        page.sentences().stream()
            .map(
                sentence ->
                    new Introduction.Sentence(
                        words(sentence.text()), Found.all(sentence.evidence(), record)))
            .toList());
  }

  static Text words(Placed<Text> written) {
    return written.orElse(Text.NONE);
  }
}
