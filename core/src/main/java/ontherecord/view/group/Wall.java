package ontherecord.view.group;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.session.Arrangement;
import ontherecord.session.Team;
import ontherecord.view.RoundView;
import ontherecord.view.paper.Letters;

/** What several scenes of an open round tell: what is asked, of whom, and how it is answered. */
record Wall(Gathering gathering, int step) {

  /**
   * The round as the room sees it. Where everybody predicts the same delegation's position, that is
   * what is asked.
   */
  RoundView open() {
    return allPredictTheSame()
        ? gathering.open(gathering.teams().get(0), step)
        : gathering.open(step);
  }

  private boolean allPredictTheSame() {
    List<Team> teams = gathering.teams();
    return teams.stream().allMatch(team -> gathering.observes(team, step))
        && teams.stream().map(team -> team.deals().get(step).asked()).distinct().count() == 1;
  }

  /** Who predicts whom; nobody where that is what is asked of all. */
  List<Predicting> observers() {
    return allPredictTheSame()
        ? List.of()
        : here().stream()
            .filter(team -> gathering.observes(team, step))
            .map(
                team ->
                    new Predicting(
                        gathering.line(team),
                        gathering.shown().emblem(team.deals().get(step).asked())))
            .toList();
  }

  /** Those in the room. */
  List<Team> here() {
    return gathering.teams().stream()
        .filter(team -> !gathering.state().group().absent().contains(team.id()))
        .toList();
  }

  /** How a team gives its answer. */
  Message how() {
    Arrangement.Entry entry = gathering.state().group().arrangement().entry();
    if (entry != Arrangement.Entry.CARDS) {
      return Message.of("group.show.how." + entry.word());
    }
    RoundView open = open();
    CardEntry cards = CardEntry.of(open);
    if (open instanceof RoundView.OfEstimate scale) {
      return Message.of("group.show.how.number").with("from", scale.from()).with("to", scale.to());
    } else if (open instanceof RoundView.OfOrder order) {
      return Message.of("group.show.how.order")
          .with("first", order.first())
          .with("last", order.last());
    }
    String way = cards.letters() <= Letters.CARDS ? "card" : "letter";
    return Message.of("group.show.how." + way + (cards.takesSeveral() ? "s" : ""))
        .with("last", Letters.of(cards.letters() - 1));
  }
}
