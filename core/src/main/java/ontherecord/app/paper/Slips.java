package ontherecord.app.paper;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Phrasebook;
import ontherecord.storage.paper.Sheet;

/** What is cut apart: answer cards, ballots. */
record Slips(Phrasebook words) {

  Sheet cards() {
    return new Sheet.Cards(
        Parts.CARDS,
        words.say("paper.cards"),
        words.say("paper.cards.how"),
        said("paper.cards.how.cut", "paper.cards.how.raise", "paper.cards.how.several"));
  }

  List<Sheet> ballots() {
    return List.of(
        ballots(Parts.VOTE, "paper.vote", "paper.vote.yes", "paper.vote.no", "paper.vote.abstain"),
        ballots(
            Parts.CONSENSUS,
            "paper.consensus",
            "paper.consensus.support",
            "paper.consensus.live-with",
            "paper.consensus.object"));
  }

  private Sheet ballots(String part, String name, String... boxes) {
    return new Sheet.Ballots(
        part,
        words.say(name),
        words.say(name + ".heading"),
        said("paper.ballot.who", "paper.ballot.on"),
        said(boxes));
  }

  private List<String> said(String... keys) {
    return Stream.of(keys).map(words::say).toList();
  }
}
