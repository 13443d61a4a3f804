package ontherecord.view.group.debrief;

import java.util.List;
import ontherecord.view.group.TeamLine;

/**
 * The room's one sentence, and what becomes of it.
 *
 * @param sentence in the room's own words; "" while there is none
 * @param voters who may vote, and who has voted
 */
public record SentencePage(String sentence, Fate fate, List<Voter> voters) implements DebriefPage {

  /** Letters that it may have. */
  public static final int LONGEST = ontherecord.session.GroupOrder.LONGEST_TEXT;

  public SentencePage {
    voters = List.copyOf(voters);
  }

  /** What became of the sentence. */
  public enum Fate {
    /** There is none, or nothing is decided. */
    OPEN,
    /** Nobody objected. */
    CONSENSUS,
    /** More teams voted for it than against it. */
    ADOPTED,
    /** No more teams voted for it than against it. */
    NOT_ADOPTED
  }

  /** How a team votes. */
  public enum Vote {
    NONE,
    FOR,
    AGAINST,
    ABSTAINS;

    /** The three that a team can cast, in the order of their keys. */
    public static final List<Vote> CAST = List.of(FOR, AGAINST, ABSTAINS);
  }

  /** A team and its vote. */
  public record Voter(TeamLine team, Vote vote) {}

  /** Whether there is a sentence. */
  public boolean written() {
    return !sentence.isEmpty();
  }

  /** Whether anybody has voted. */
  public boolean voting() {
    return voters.stream().anyMatch(voter -> voter.vote() != Vote.NONE);
  }

  /** Those that voted so. */
  public List<TeamLine> that(Vote vote) {
    return voters.stream().filter(voter -> voter.vote() == vote).map(Voter::team).toList();
  }

  @Override
  public Chapter chapter() {
    return Chapter.SENTENCE;
  }
}
