package ontherecord.desktop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ontherecord.message.Message;

/**
 * Something that is asked until it is answered.
 *
 * @param tell tells it, at first and whenever it is asked to be told again
 * @param prompt the words in front of what is typed
 * @param expected says what would be an answer
 * @param keys what else may be typed here
 * @param understand the answer that a line means; empty where it means none
 */
record Question<T>(
    Runnable tell,
    Message prompt,
    Message expected,
    List<Key<T>> keys,
    Function<String, Optional<T>> understand) {
  Question {
    keys = List.copyOf(keys);
  }

  /**
   * Something to type instead of an answer.
   *
   * @param letter "" for the empty line
   * @param help what it does
   * @param typed does it; an answer where it is one
   */
  record Key<T>(String letter, Message help, Supplier<Optional<T>> typed) {}

  /** A question that only its keys answer. */
  static <T> Question<T> ofKeys(Runnable tell, String prompt, String expected) {
    return new Question<>(
        tell, Message.of(prompt), Message.of(expected), List.of(), line -> Optional.empty());
  }

  /** The same, with a key that does something and leaves the question open. */
  Question<T> with(String letter, String help, Runnable does) {
    return with(
        letter,
        help,
        () -> {
          does.run();
          return Optional.empty();
        });
  }

  /** The same, with a key that is an answer. */
  Question<T> answeredBy(String letter, String help, T answer) {
    return with(letter, help, () -> Optional.of(answer));
  }

  private Question<T> with(String letter, String help, Supplier<Optional<T>> typed) {
    List<Key<T>> more = new ArrayList<>(keys);
    more.add(new Key<>(letter, Message.of(help), typed));
    return new Question<>(tell, prompt, expected, more, understand);
  }
}
