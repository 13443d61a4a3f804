package ontherecord.desktop.text;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;
import ontherecord.view.term.Explained;
import ontherecord.view.term.Found;
import ontherecord.view.term.Terms;

/** Says messages in the language that is spoken now. */
final class Voice {
  private final Terminal terminal;
  private final List<String> told = new ArrayList<>();
  private Phrasebook words;
  private Terms terms;

  Voice(Terminal terminal, Phrasebook words, Terms terms) {
    this.terminal = terminal;
    this.words = words;
    this.terms = terms;
  }

  /** Tells something, of which {@link #explained} then speaks. */
  void tell(Runnable what) {
    told.clear();
    what.run();
  }

  /** Says something of which {@link #explained} does not speak. */
  void aside(Runnable what) {
    int before = told.size();
    what.run();
    told.subList(before, told.size()).clear();
  }

  /** The terms in what was told last, each once, in the order in which they stand there. */
  List<Explained> explained() {
    return told.stream()
        .flatMap(text -> terms.in(text, words.language()).stream())
        .map(Found::term)
        .distinct()
        .toList();
  }

  /** From now on explains these terms. */
  void explain(Terms others) {
    terms = others;
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
      told.add(text);
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
    String text = words.say(what);
    told.add(text);
    terminal.item(mark, text);
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
