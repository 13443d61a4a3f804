package ontherecord.desktop.text;

import java.util.List;
import ontherecord.app.Content;
import ontherecord.message.Message;
import ontherecord.view.IntroductionView;
import ontherecord.view.RecordLine;

/** Tells what the responsibility to protect is, a page at a time. */
final class IntroductionTold {
  private final Voice voice;
  private final Asking asking;
  private final IntroductionView view;

  IntroductionTold(Voice voice, Asking asking, Content content) {
    this.voice = voice;
    this.asking = asking;
    this.view = IntroductionView.of(content.introduction(), content.shown());
  }

  /** Whether there is anything to tell. */
  boolean isThere() {
    return !view.pages().isEmpty();
  }

  /** Asks whether it is wanted, and tells it if so. */
  void offer() throws Left {
    Question<Boolean> wanted =
        Question.<Boolean>ofKeys(
                () -> voice.heading("text.introduction"),
                "text.introduction.prompt",
                "text.introduction.expected")
            .answeredBy("", "text.help.introduction.read", true)
            .answeredBy("n", "text.help.introduction.skip", false);
    if (asking.ask(wanted)) {
      tell();
    }
  }

  /** From its first page until its last, or until it is skipped. */
  void tell() throws Left {
    int page = 0;
    while (page < view.pages().size()) {
      page = asking.ask(question(page));
    }
  }

  private Question<Integer> question(int at) {
    IntroductionView.Page page = view.pages().get(at);
    List<RecordLine> lines =
        page.sentences().stream().flatMap(sentence -> sentence.rests().stream()).toList();
    Question<Integer> question =
        Question.<Integer>ofKeys(() -> page(at), "text.onward", "text.expected.onward")
            .answeredBy("", "text.help.onward", at + 1)
            .with("s", "text.help.source", () -> RecordTold.sources(voice, lines))
            .answeredBy("n", "text.help.introduction.skip", view.pages().size());
    return at == 0 ? question : question.answeredBy("b", "text.help.page-before", at - 1);
  }

  private void page(int at) {
    IntroductionView.Page page = view.pages().get(at);
    voice.heading(
        Message.of("text.introduction.page")
            .with("number", at + 1L)
            .with("of", view.pages().size())
            .with("title", page.title()));
    page.sentences().forEach(sentence -> voice.say(sentence.text()));
  }
}
