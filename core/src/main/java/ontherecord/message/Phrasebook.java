package ontherecord.message;

import java.util.List;
import java.util.Map;

/**
 * The words of one language. A sentence names its arguments in braces, as in {@code "{team} spoke
 * for {delegation}."}; {@code {rounds?round|rounds}} prints the first form where the number {@code
 * rounds} is singular in this language and the second where it is not.
 *
 * <p>A key or an argument without words is a mistake in a language file; it fails at once and is
 * named, so that no screen ever shows a key.
 */
public record Phrasebook(Language language, Map<String, String> sentences) {

  public Phrasebook {
    sentences = Map.copyOf(sentences);
  }

  /**
   * The words for {@code what} in this language.
   *
   * @throws MissingWords if the language file lacks the key or the sentence names an argument that
   *     the message does not bring
   */
  public String say(Sayable what) {
    if (what instanceof Message message) {
      return fill(message);
    } else if (what instanceof Text text) {
      return text.in(language);
    } else if (what instanceof Count count) {
      return Long.toString(count.number());
    } else if (what instanceof Verbatim verbatim) {
      return verbatim.words();
    } else {
      return join(((Listing) what).items().stream().map(this::say).toList());
    }
  }

  public String say(String key) {
    return say(Message.of(key));
  }

  private String fill(Message message) {
    String sentence = sentences.get(message.key());
    if (sentence == null) {
      throw new MissingWords(language, message.key());
    }
    StringBuilder filled = new StringBuilder(sentence.length() + 32);
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      if (close < 0) {
        throw new MissingWords(language, message.key() + ": a brace without its end");
      }
      filled.append(sentence, from, open);
      filled.append(argument(message, sentence.substring(open + 1, close)));
      from = close + 1;
    }
    return filled.append(sentence, from, sentence.length()).toString();
  }

  private String argument(Message message, String slot) {
    int question = slot.indexOf('?');
    String name = question < 0 ? slot : slot.substring(0, question);
    Sayable argument = message.arguments().get(name);
    if (argument == null) {
      throw new MissingWords(language, message.key() + " {" + name + "}");
    }
    if (question < 0) {
      return say(argument);
    }
    int bar = slot.indexOf('|', question);
    if (bar < 0 || !(argument instanceof Count count)) {
      throw new MissingWords(language, message.key() + " {" + slot + "}");
    }
    return language.singular(count.number())
        ? slot.substring(question + 1, bar)
        : slot.substring(bar + 1);
  }

  private String join(List<String> items) {
    if (items.isEmpty()) {
      return "";
    }
    int last = items.size() - 1;
    if (last == 0) {
      return items.get(0);
    }
    String and = language.and(say("list.and"), items.get(last));
    return String.join(", ", items.subList(0, last)) + and + items.get(last);
  }
}
