package ontherecord.scenario.introduction;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.TheRecord;

/** All of it is read in about two minutes, at some 200 words a minute. */
final class TwoMinutesAreEnough implements Promise {
  private static final int MOST = 400;

  @Override
  public void check(IntroductionDraft draft, TheRecord record, Problems problems) {
    List<Placed<Text>> texts =
        draft.pages().stream()
            .flatMap(
                page ->
                    Stream.concat(
                        Stream.of(page.title()), page.sentences().stream().map(s -> s.text())))
            .toList();
    for (Language language : Language.values()) {
      int words = texts.stream().mapToInt(text -> words(text, language)).sum();
      if (words > MOST) {
        problems.cannot(
            Place.whole(texts.get(0).place().file()),
            Message.of("introduction.problem.long")
                .with("language", language.ownName())
                .with("number", words)
                .with("most", MOST));
      }
    }
  }

  private static int words(Placed<Text> written, Language language) {
    String text = IntroductionCheck.words(written).byLanguage().getOrDefault(language.code(), "");
    return (int)
        Stream.of(text.split("\\s+")).filter(word -> word.matches(".*[\\p{L}\\p{N}].*")).count();
  }
}
