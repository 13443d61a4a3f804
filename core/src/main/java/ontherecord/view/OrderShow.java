package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.record.Fact;
import ontherecord.rules.Answer;
import ontherecord.rules.OrderRule;
import ontherecord.scenario.OrderRound;
import ontherecord.view.RoundView.Extras;

/** Shows what is to be put in order, as it was dealt; after the reveal in the right order. */
record OrderShow(Shown show, OrderRound round, List<Integer> dealt) implements RoundShow {

  @Override
  public Sayable prompt() {
    return round.prompt().isEmpty() ? Message.of("round.order." + kind()) : round.prompt();
  }

  @Override
  public Sayable label() {
    return Message.of("round.order.label");
  }

  private String kind() {
    return round.ofDates() ? "dates" : "counts";
  }

  @Override
  public RoundView open(Heading heading, Extras extras) {
    return new RoundView.OfOrder(
        heading,
        prompt(),
        extras,
        Message.of("round.order.first." + kind()),
        Message.of("round.order.last." + kind()),
        dealt.stream().map(i -> new RoundView.Option(i, name(round.facts().get(i)))).toList());
  }

  @Override
  public AnswerShown shown(Answer answer) {
    List<Integer> said = ((Answer.Ordered) answer).places();
    List<AnswerShown.Ranked> ranked = new ArrayList<>();
    for (int place : right()) {
      Fact fact = round.facts().get(place);
      ranked.add(new AnswerShown.Ranked(name(fact), value(fact), said.indexOf(place) + 1));
    }
    return new AnswerShown.OfOrder(ranked);
  }

  // Of several dialogues the same may be told: then each says of which.
  private Sayable name(Fact fact) {
    boolean one = round.facts().stream().map(Fact::dialogue).distinct().count() == 1;
    return one
        ? fact.what()
        : Message.of("round.order.of-year")
            .with("what", fact.what())
            .with("year", show.name(show.record().dialogue(fact.dialogue()).orElseThrow()));
  }

  private Sayable value(Fact fact) {
    return new Listing(fact.values().stream().map(this::printed).toList());
  }

  private Sayable printed(Fact.Value value) {
    return round.ofDates() ? show.day(value.printed()) : new Verbatim(value.printed());
  }

  /** Places in the file, in the right order. */
  private List<Integer> right() {
    List<Integer> right = new ArrayList<>(dealt);
    right.sort((a, b) -> OrderRule.compare(round.facts().get(a), round.facts().get(b)));
    return right;
  }

  @Override
  public Sayable said(Answer answer) {
    return names(((Answer.Ordered) answer).places());
  }

  @Override
  public Sayable recorded() {
    return names(right());
  }

  private Sayable names(List<Integer> places) {
    return new Listing(places.stream().map(i -> name(round.facts().get(i))).toList());
  }

  @Override
  public AnswerKey key() {
    List<Fact> facts = right().stream().map(round.facts()::get).toList();
    return new AnswerKey(
        label(),
        prompt(),
        Shown.NOTHING,
        facts.stream()
            .map(fact -> AnswerKey.Row.of(AnswerKey.Sign.IN_ORDER, name(fact), value(fact)))
            .toList(),
        Shown.NOTHING,
        facts.stream()
            .flatMap(fact -> fact.values().stream().map(value -> show.line(fact, value)))
            .toList());
  }
}
