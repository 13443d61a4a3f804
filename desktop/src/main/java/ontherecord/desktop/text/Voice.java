package ontherecord.desktop.text;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;

/** Says messages in the language that is spoken now. */
final class Voice {
  private final Terminal terminal;
  private Phrasebook words;

  Voice(Terminal terminal, Phrasebook words) {
    this.terminal = terminal;
    this.words = words;
  }

  /** From now on speaks in these words. */
  void speak(Phrasebook other) {
    words = other;
  }

  Phrasebook words() {
    return words;
  }

  Terminal terminal() {
    return terminal;
  }

  /** A paragraph; nothing where there are no words. */
  void say(Sayable what) {
    String text = words.say(what);
    if (!text.isBlank()) {
      terminal.say(text);
    }
  }

  void say(String key) {
    say(Message.of(key));
  }

  /** A heading, with an empty line before it. */
  void heading(Sayable what) {
    terminal.emptyLine();
    say(what);
  }

  void heading(String key) {
    heading(Message.of(key));
  }

  void item(String mark, Sayable what) {
    terminal.item(mark, words.say(what));
  }

  /** One of several things, told without its being numbered. */
  void point(Sayable what) {
    item("- ", what);
  }

  /** What is wrong, where, and what can be done. */
  void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      point(
          Message.of("text.problem")
              .with("place", problem.place().toString())
              .with("what", problem.what())
              .with("remedy", problem.remedy()));
    }
  }
}
