package ontherecord.scenario.check;

import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.scenario.OptionDraft;
import ontherecord.scenario.RoundDraft;

/** Every text is short enough for the screens to show it whole, from the back row too. */
final class TextsFit implements Promise {
  private static final int TITLE = 60;
  private static final int BRIEFING = 900;
  private static final int AIM = 160;
  private static final int PROMPT = 160;
  private static final int OPTION = 110;
  private static final int BECAUSE = 320;
  private static final int DISCUSS = 200;

  @Override
  public void check(Lesson lesson, Problems problems) {
    fits(lesson.draft().title(), TITLE, problems);
    together(lesson.draft().briefing(), BRIEFING, problems);
    for (Placed<Text> aim : lesson.draft().aims()) {
      fits(aim, AIM, problems);
    }
    for (Placed<Text> question : lesson.draft().debrief()) {
      fits(question, DISCUSS, problems);
    }
    for (RoundDraft round : lesson.draft().rounds()) {
      fits(round.common().discuss(), DISCUSS, problems);
      fits(round.prompt(), PROMPT, problems);
    }
    for (RoundDraft.Choice round : lesson.rounds(RoundDraft.Choice.class)) {
      fits(round.because(), BECAUSE, problems);
      for (OptionDraft option : round.options()) {
        fits(option.text(), OPTION, problems);
      }
    }
  }

  private static void fits(Placed<Text> written, int most, Problems problems) {
    Lesson.words(written)
        .byLanguage()
        .forEach(
            (code, words) -> {
              if (words.length() > most) {
                fits(written.place(), code, length(words), most, problems);
              }
            });
  }

  /** A text of several paragraphs is told of once, where it becomes too long. */
  private static void together(List<Placed<Text>> paragraphs, int most, Problems problems) {
    for (Language language : Language.values()) {
      int length = 0;
      for (Placed<Text> paragraph : paragraphs) {
        int before = length;
        String words = Lesson.words(paragraph).byLanguage().getOrDefault(language.code(), "");
        length += length(words);
        if (before <= most) {
          fits(paragraph.place(), language.code(), length, most, problems);
        }
      }
    }
  }

  private static void fits(Place place, String code, int length, int most, Problems problems) {
    if (length > most) {
      problems.cannot(
          place,
          Message.of("scenario.problem.text-long")
              .with("language", new Verbatim(name(code)))
              .with("length", length)
              .with("most", most));
    }
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static String name(String code) {
    return Language.byCode(code).map(Language::ownName).orElse(code);
  }
}
