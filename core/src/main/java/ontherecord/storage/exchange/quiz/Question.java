package ontherecord.storage.exchange.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.problem.Place;

/**
 * A question that is to be a round.
 *
 * @param place where it stands in the file that it came from
 * @param round the round's keys and values, in the order in which they are written
 * @param numbers what is right, where a number of the file's own is to be estimated; empty else
 * @param places where its parts stand, by their path inside the round ({@code options[1].text})
 */
public record Question(
    Place place, Map<String, Object> round, List<Long> numbers, Map<String, Place> places) {
  public Question {
    round = Collections.unmodifiableMap(new LinkedHashMap<>(round));
    numbers = List.copyOf(numbers);
    places = Map.copyOf(places);
  }

  /** The place of a part: its own, or that of the nearest whole that has one. */
  Place at(String path) {
    for (String part = path; !part.isEmpty(); part = shorter(part)) {
      if (places.containsKey(part)) {
        return places.get(part);
      }
    }
    return place;
  }

  private static String shorter(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }

  /** The same without one key. */
  Question without(String key) {
    Map<String, Object> rest = new LinkedHashMap<>(round);
    rest.remove(key);
    return new Question(place, rest, numbers, places);
  }

  /** The same with keys more, in front of its other keys but behind its kind and its prompt. */
  Map<String, Object> roundWith(Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("kind", round.get("kind"));
    all.putAll(more);
    round.forEach(all::putIfAbsent);
    return all;
  }

  /** Puts a question together, part by part. */
  public static final class Draft {
    private final Place place;
    private final Map<String, Object> round = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Map<String, Object>> options = new ArrayList<>();

    public Draft(Place place, String kind) {
      this.place = place;
      round.put("kind", kind);
    }

    /** A key with words, a number or a list; empty words leave it out. */
    public Draft put(String key, Object value, Place at) {
      if (!value.equals("")) {
        round.put(key, value);
        places.put(key, at);
      }
      return this;
    }

    /** One option more; its text is words, or words by language. */
    public Draft option(Object text, boolean right, Place at) {
      Map<String, Object> option = new LinkedHashMap<>();
      option.put("text", text);
      if (right) {
        option.put("right", true);
      }
      places.put("options[" + options.size() + "]", at);
      options.add(option);
      round.put("options", options);
      return this;
    }

    public Question whole() {
      return new Question(place, round, List.of(), places);
    }

    /** An estimate of one of these numbers. */
    public Question of(List<Long> numbers) {
      return new Question(place, round, numbers, places);
    }
  }
}
