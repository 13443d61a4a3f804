package ontherecord.desktop.text;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.view.Emblem;
import ontherecord.view.HandIn;
import ontherecord.view.Heading;
import ontherecord.view.RoundView;

/** Tells an open round and understands what is typed as its answer, each kind in its own way. */
final class RoundTold {
  private final Voice voice;
  private final RoundView round;

  private RoundTold(Voice voice, RoundView round) {
    this.voice = voice;
    this.round = round;
  }

  /** The round as a question. */
  static Question<HandIn> question(Voice voice, RoundView round) {
    return new RoundTold(voice, round).question();
  }

  private Question<HandIn> question() {
    if (round instanceof RoundView.OfPosition position) {
      return position(position);
    } else if (round instanceof RoundView.OfChoice choice) {
      return choice(choice);
    } else if (round instanceof RoundView.OfEstimate estimate) {
      return estimate(estimate);
    } else if (round instanceof RoundView.OfOrder order) {
      return order(order);
    }
    return rollCall((RoundView.OfRollCall) round);
  }

  private Question<HandIn> position(RoundView.OfPosition of) {
    return ask(
        () -> {
          voice.say(of.why());
          Numbered.tell(voice, of.cards().stream().map(RoundTold::card).toList());
        },
        line -> Typed.place(line, of.cards().size()).map(i -> position(of, i)),
        Message.of("text.expected.one").with("most", of.cards().size()));
  }

  // A lesson on a debate of its own may leave out what a position means.
  private static Sayable card(RoundView.Card card) {
    return card.meaning().equals(Text.NONE)
        ? card.mark().label()
        : Message.of("text.round.card")
            .with("label", card.mark().label())
            .with("meaning", card.meaning());
  }

  private static HandIn position(RoundView.OfPosition of, int place) {
    return HandIn.position(of.cards().get(place).mark().position());
  }

  private Question<HandIn> choice(RoundView.OfChoice of) {
    List<RoundView.Option> options = of.options();
    Function<String, Optional<List<Integer>>> places =
        line -> Typed.places(line, options.size()).filter(p -> of.several() || p.size() == 1);
    return ask(
        () -> Numbered.tell(voice, options.stream().map(RoundView.Option::text).toList()),
        line ->
            places
                .apply(line)
                .map(p -> HandIn.options(p.stream().map(i -> options.get(i).place()).toList())),
        Message.of(of.several() ? "text.expected.several" : "text.expected.one")
            .with("most", options.size()));
  }

  private Question<HandIn> order(RoundView.OfOrder of) {
    List<RoundView.Option> things = of.things();
    return ask(
        () -> Numbered.tell(voice, things.stream().map(RoundView.Option::text).toList()),
        line ->
            Typed.places(line, things.size())
                .filter(places -> places.size() == things.size())
                .map(p -> HandIn.order(p.stream().map(i -> things.get(i).place()).toList())),
        Message.of("text.expected.order").with("most", things.size()));
  }

  private Question<HandIn> estimate(RoundView.OfEstimate of) {
    return ask(
        () -> {},
        line -> Typed.number(line, of.from(), of.to()).map(HandIn::number),
        Message.of("text.expected.number").with("from", of.from()).with("to", of.to()));
  }

  private Question<HandIn> rollCall(RoundView.OfRollCall of) {
    List<Emblem> tiles = of.tiles();
    return ask(
        () -> {
          Numbered.tell(voice, tiles.stream().map(Emblem::name).toList());
          voice.say(of.rule());
        },
        line ->
            Typed.places(line, tiles.size())
                .filter(places -> places.size() <= of.mostPicks())
                .map(p -> p.stream().map(i -> tiles.get(i).id()).collect(toSet()))
                .map(HandIn::delegations),
        Message.of("text.expected.picks").with("most", of.mostPicks()));
  }

  private Question<HandIn> ask(
      Runnable tell, Function<String, Optional<HandIn>> understand, Message expected) {
    return new Question<>(
        () -> {
          boolean drafters = round.heading().you().isOfDrafters();
          head(voice, round.heading(), drafters ? "text.round.drafters" : "text.round");
          if (round.heading().amongSeveral()) {
            voice.say(Message.of("text.round.dialogue").with("date", round.heading().date()));
          }
          if (round.heading().picture().isThere()) {
            voice.say(round.heading().picture().told());
          }
          voice.say(round.prompt());
          tell.run();
          voice.say(expected);
        },
        Message.of("text.round.prompt"),
        expected,
        List.of(),
        understand);
  }

  /** What stands over every round and its reveal. */
  static void head(Voice voice, Heading heading, String key) {
    voice.heading(
        Message.of(key)
            .with("number", heading.number())
            .with("rounds", heading.rounds())
            .with("you", heading.you().name()));
  }
}
