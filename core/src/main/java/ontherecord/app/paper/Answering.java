package ontherecord.app.paper;

import java.util.List;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;
import ontherecord.view.paper.Letters;
import ontherecord.view.paper.PaperView;

/** How a round is answered without a device: by a card, or on the sheet. */
record Answering(PaperView.Round round) {

  /** How many letters are on offer; 0 where none are. */
  int letters() {
    RoundView open = round.open();
    if (open instanceof RoundView.OfPosition position) {
      return position.cards().size();
    } else if (open instanceof RoundView.OfChoice choice) {
      return choice.options().size();
    } else if (open instanceof RoundView.OfOrder order) {
      return order.things().size();
    } else if (open instanceof RoundView.OfRollCall call && call.mostPicks() == 1) {
      return call.tiles().size() <= Letters.CARDS ? call.tiles().size() : 0;
    }
    return 0;
  }

  /** Whether a team answers by raising cards, and does not have to write. */
  boolean byCards() {
    return letters() > 0
        && letters() <= Letters.CARDS
        && !(round.open() instanceof RoundView.OfOrder);
  }

  /** Those on offer, where they are picked from a list. */
  List<Emblem> names() {
    return round.open() instanceof RoundView.OfRollCall call && letters() == 0
        ? call.tiles()
        : List.of();
  }

  List<String> allLetters() {
    return IntStream.range(0, letters()).mapToObj(Letters::of).toList();
  }

  /** For a list of the rounds. */
  Message inShort() {
    if (byCards()) {
      return Message.of(several() ? "paper.by.cards" : "paper.by.card")
          .with("last", Letters.of(letters() - 1));
    } else if (round.open() instanceof RoundView.OfEstimate) {
      return Message.of("paper.by.number");
    } else if (names().isEmpty()) {
      return Message.of("paper.by.letters");
    }
    return Message.of(one() ? "paper.by.name" : "paper.by.names");
  }

  /** For the round's own page. */
  Message onThePage() {
    if (byCards()) {
      return Message.of(several() ? "paper.do.cards" : "paper.do.card");
    } else if (round.open() instanceof RoundView.OfEstimate) {
      return Message.of("paper.do.number");
    } else if (round.open() instanceof RoundView.OfOrder order) {
      return Message.of("paper.do.order").with("first", order.first()).with("last", order.last());
    } else if (names().isEmpty()) {
      return Message.of("paper.do.letters");
    }
    return Message.of(one() ? "paper.do.name" : "paper.do.names");
  }

  private boolean several() {
    return round.open() instanceof RoundView.OfChoice choice && choice.several();
  }

  private boolean one() {
    return round.open() instanceof RoundView.OfRollCall call && call.mostPicks() == 1;
  }
}
