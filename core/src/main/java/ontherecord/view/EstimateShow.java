package ontherecord.view;

import java.util.List;
import ontherecord.message.Count;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.rules.Answer;
import ontherecord.rules.Evidence;
import ontherecord.scenario.EstimateRound;
import ontherecord.view.RoundView.Extras;

/** Shows an estimate on its scale. */
record EstimateShow(Shown show, EstimateRound round) implements RoundShow {

  @Override
  public Sayable prompt() {
    Text what = round.counted().what();
    if (!round.prompt().isEmpty()) {
      return round.prompt();
    }
    return round.ofWords()
        ? Message.of("round.trend.count").with("says", what)
        : Message.of("round.estimate.how-many").with("what", what);
  }

  @Override
  public Sayable label() {
    return Message.of(round.ofWords() ? "round.trend.label" : "round.estimate.label");
  }

  @Override
  public RoundView open(Heading heading, Extras extras) {
    return new RoundView.OfEstimate(
        heading, prompt(), extras, round.from(), round.to(), round.counted().unit());
  }

  @Override
  public AnswerShown shown(Answer answer) {
    return new AnswerShown.OfEstimate(
        round.from(),
        round.to(),
        ((Answer.NumberEstimated) answer).number(),
        values(),
        round.counted().unit());
  }

  private List<Long> values() {
    return round.counted().numbers();
  }

  @Override
  public Sayable said(Answer answer) {
    return new Count(((Answer.NumberEstimated) answer).number());
  }

  @Override
  public Sayable recorded() {
    List<Count> values = values().stream().map(Count::new).toList();
    return values.size() == 1 ? values.get(0) : new Listing(values);
  }

  @Override
  public AnswerKey key() {
    Message how =
        Message.of("preview.scale")
            .with("from", round.from())
            .with("to", round.to())
            .with("unit", round.counted().unit());
    return new AnswerKey(
        label(),
        prompt(),
        how,
        values().stream()
            .distinct()
            .map(value -> AnswerKey.Row.rightOr(true, new Count(value)))
            .toList(),
        Shown.NOTHING,
        round.counted().values().stream()
            .map(value -> show.line(new Evidence(round.counted().id(), value.cite()), ""))
            .toList());
  }
}
