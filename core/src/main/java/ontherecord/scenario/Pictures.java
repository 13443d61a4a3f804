package ontherecord.scenario;

import java.util.Map;
import java.util.Optional;

/**
 * The pictures of a lesson.
 *
 * @param rounds by the round's place in the file, from 0
 * @param speakers by the speaker's id
 */
public record Pictures(Map<Integer, Picture> rounds, Map<String, Picture> speakers) {
  /** A lesson without pictures. */
  public static final Pictures NONE = new Pictures(Map.of(), Map.of());

  public Pictures {
    rounds = Map.copyOf(rounds);
    speakers = Map.copyOf(speakers);
  }

  public Optional<Picture> ofRound(int place) {
    return Optional.ofNullable(rounds.get(place));
  }

  public Optional<Picture> ofSpeaker(String id) {
    return Optional.ofNullable(speakers.get(id));
  }
}
