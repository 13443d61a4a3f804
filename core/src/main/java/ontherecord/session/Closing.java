package ontherecord.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one sentence that a room may write itself at the end, and what became of it.
 *
 * @param sentence in the room's own words; "" while there is none
 * @param fate what became of it
 * @param votes how each team voted, by its id, in the order of the seats; empty where none did
 */
public record Closing(String sentence, Fate fate, Map<String, Vote> votes) {

  /** The room has written nothing. */
  public static final Closing NONE = new Closing("", Fate.OPEN, Map.of());

  public Closing {
    votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
  }

  /** What became of a sentence. */
  public enum Fate {
    /** Nothing yet. */
    OPEN("open"),
    /** Nobody objected. */
    CONSENSUS("consensus"),
    /** It was voted on. */
    VOTED("voted");

    private final String word;

    Fate(String word) {
      this.word = word;
    }

    /** The word for it in logs and message keys. */
    public String word() {
      return word;
    }
  }

  /** One team's vote. */
  public enum Vote {
    FOR("for"),
    AGAINST("against"),
    ABSTAINS("abstains");

    private final String word;

    Vote(String word) {
      this.word = word;
    }

    /** The word for it in logs and message keys. */
    public String word() {
      return word;
    }
  }

  /** How many voted so. */
  public int count(Vote vote) {
    return (int) votes.values().stream().filter(v -> v == vote).count();
  }

  /**
   * Whether the sentence is adopted: by consensus, or by a majority of those that voted for or
   * against; who abstains is not counted, as in the General Assembly's rules of procedure.
   */
  public boolean isAdopted() {
    return switch (fate) {
      case OPEN -> false;
      case CONSENSUS -> true;
      case VOTED -> count(Vote.FOR) > count(Vote.AGAINST);
    };
  }
}
