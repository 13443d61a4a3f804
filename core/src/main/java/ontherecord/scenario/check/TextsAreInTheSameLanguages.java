package ontherecord.scenario.check;

import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;

/** Worth a look: a text lacks a language that the title has, so a class meets two languages. */
final class TextsAreInTheSameLanguages implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    List<String> wanted = List.copyOf(Lesson.words(lesson.draft().title()).byLanguage().keySet());
    for (Placed<Text> written : lesson.texts()) {
      Map<String, String> there = Lesson.words(written).byLanguage();
      for (String code : wanted) {
        if (!there.isEmpty() && !there.containsKey(code)) {
          lacks(written, code, problems);
        }
      }
    }
  }

  private static void lacks(Placed<Text> written, String code, Problems problems) {
    problems.look(
        written.place(),
        Message.of("scenario.problem.language-lacking")
            .with("language", Language.byCode(code).map(Language::ownName).orElse(code)));
  }
}
