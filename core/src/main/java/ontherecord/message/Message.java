package ontherecord.message;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;

/** A sentence to be told: the key of its words in the language files, and what goes into them. */
public record Message(String key, Map<String, Sayable> arguments) implements Sayable {

  public Message {
    requireNonNull(key);
    arguments = java.util.Collections.unmodifiableMap(new TreeMap<>(arguments));
  }

  public static Message of(String key) {
    return new Message(key, Map.of());
  }

  /** This message with one argument more; the words name it as {@code {name}}. */
  public Message with(String name, Sayable argument) {
    Map<String, Sayable> more = new TreeMap<>(arguments);
    more.put(name, argument);
    return new Message(key, more);
  }

  public Message with(String name, long number) {
    return with(name, new Count(number));
  }

  public Message with(String name, String words) {
    return with(name, new Verbatim(words));
  }
}
