package ontherecord.desktop.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.view.term.Explained;

/**
 * Asks until there is an answer. Everywhere a question mark tells what can be typed, {@code r} asks
 * again, {@code l} changes the language and {@code q} leaves.
 */
final class Asking {
  private final Voice voice;
  private final Runnable otherLanguage;

  /**
   * Asks by a voice.
   *
   * @param otherLanguage makes the voice speak the next language
   */
  Asking(Voice voice, Runnable otherLanguage) {
    this.voice = voice;
    this.otherLanguage = otherLanguage;
  }

  <T> T ask(Question<T> question) throws Left {
    voice.tell(question.tell());
    while (true) {
      String typed = words(question.prompt());
      Optional<T> answer = Optional.empty();
      if (!everywhere(question, typed.toLowerCase(Locale.ROOT))) {
        answer = understood(question, typed);
      }
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  /** Words that are nobody's command: a name, a reason; "" where none were typed. */
  String words(Sayable prompt) throws Left {
    return voice.terminal().read(voice.words().say(prompt)).orElseThrow(Left::new);
  }

  private boolean everywhere(Question<?> question, String typed) throws Left {
    switch (typed) {
      case "q" -> throw new Left();
      case "?" -> voice.aside(() -> help(question));
      case "r" -> voice.tell(question.tell());
      case "l" -> {
        otherLanguage.run();
        voice.tell(question.tell());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private <T> Optional<T> understood(Question<T> question, String typed) {
    for (Question.Key<T> key : question.keys()) {
      if (key.letter().equalsIgnoreCase(typed)) {
        return key.typed().get();
      }
    }
    Optional<T> answer = question.understand().apply(typed);
    if (answer.isEmpty()) {
      voice.say(question.expected());
      voice.say("text.not-understood");
    }
    return answer;
  }

  private void help(Question<?> question) {
    List<Explained> explained = voice.explained();
    if (!explained.isEmpty()) {
      voice.heading("text.words");
      explained.forEach(this::explain);
    }
    voice.heading("text.help");
    voice.say(question.expected());
    question.keys().forEach(key -> key(key.letter(), key.help()));
    key("r", Message.of("text.help.again"));
    key("l", Message.of("text.help.language"));
    key("?", Message.of("text.help.help"));
    key("q", Message.of("text.help.leave"));
  }

  private void explain(Explained term) {
    voice.point(Message.of("text.word").with("name", term.name()).with("says", term.says()));
  }

  private void key(String letter, Message does) {
    String name = letter.isEmpty() ? voice.words().say("text.key.enter") : letter;
    voice.item(name + ": ", does);
  }
}
