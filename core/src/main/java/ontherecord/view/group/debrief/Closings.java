package ontherecord.view.group.debrief;

import java.util.List;
import java.util.Map;
import ontherecord.session.Closing;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.group.Gathering;

/** Tells what the room wrote, who voted how, and what became of it. */
final class Closings {
  private static final Map<Closing.Vote, SentencePage.Vote> VOTES =
      Map.of(
          Closing.Vote.FOR, SentencePage.Vote.FOR,
          Closing.Vote.AGAINST, SentencePage.Vote.AGAINST,
          Closing.Vote.ABSTAINS, SentencePage.Vote.ABSTAINS);

  private Closings() {}

  static SentencePage page(Gathering gathering) {
    State state = gathering.state();
    Closing closing = state.group().closing();
    List<SentencePage.Voter> voters =
        gathering.teams().stream()
            .filter(team -> mayVote(state, team))
            .map(
                team ->
                    new SentencePage.Voter(
                        gathering.line(team), vote(closing.votes().get(team.id()))))
            .toList();
    return new SentencePage(closing.sentence(), fate(closing), voters);
  }

  // Whoever went after the vote keeps its vote.
  private static boolean mayVote(State state, Team team) {
    return !state.group().absent().contains(team.id())
        || state.group().closing().votes().containsKey(team.id());
  }

  private static SentencePage.Vote vote(Closing.Vote vote) {
    return vote == null ? SentencePage.Vote.NONE : VOTES.get(vote);
  }

  private static SentencePage.Fate fate(Closing closing) {
    return switch (closing.fate()) {
      case OPEN -> SentencePage.Fate.OPEN;
      case CONSENSUS -> SentencePage.Fate.CONSENSUS;
      case VOTED -> closing.isAdopted() ? SentencePage.Fate.ADOPTED : SentencePage.Fate.NOT_ADOPTED;
    };
  }
}
