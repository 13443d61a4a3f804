package ontherecord.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Trend;
import ontherecord.rules.Answer;
import ontherecord.rules.TrendRule;
import ontherecord.scenario.TrendRound;
import ontherecord.view.RoundView.Extras;

/** Shows a trend: the four extents as options, least first. */
record TrendShow(Shown show, TrendRound round) implements RoundShow {

  @Override
  public Sayable prompt() {
    return round.prompt().isEmpty()
        ? Message.of("round.trend.how-many").with("says", round.trend().says())
        : round.prompt();
  }

  @Override
  public Sayable label() {
    return Message.of("round.trend.label");
  }

  @Override
  public RoundView open(Heading heading, Extras extras) {
    return new RoundView.OfChoice(
        heading,
        prompt(),
        extras,
        false,
        places().mapToObj(i -> new RoundView.Option(i, name(i))).toList());
  }

  @Override
  public AnswerShown shown(Answer answer) {
    int chosen = chosen(answer);
    int right = TrendRule.EXTENTS.indexOf(round.trend().extent());
    return new AnswerShown.OfChoice(
        places().mapToObj(i -> new AnswerShown.Option(name(i), i == right, i == chosen)).toList());
  }

  @Override
  public Sayable said(Answer answer) {
    return name(chosen(answer));
  }

  @Override
  public Sayable recorded() {
    return name(TrendRule.EXTENTS.indexOf(round.trend().extent()));
  }

  private static int chosen(Answer answer) {
    return ((Answer.OptionsChosen) answer).options().get(0);
  }

  private static IntStream places() {
    return IntStream.range(0, TrendRule.EXTENTS.size());
  }

  private static Message name(int place) {
    Trend.Extent extent = TrendRule.EXTENTS.get(place);
    return Message.of("extent." + extent.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public AnswerKey key() {
    Trend.Extent right = round.trend().extent();
    Message word = Message.of("preview.word").with("word", round.trend().word());
    return new AnswerKey(
        label(),
        prompt(),
        Shown.NOTHING,
        places()
            .mapToObj(
                i ->
                    TrendRule.EXTENTS.get(i) == right
                        ? AnswerKey.Row.of(AnswerKey.Sign.RIGHT, name(i), word)
                        : AnswerKey.Row.rightOr(false, name(i)))
            .toList(),
        Shown.NOTHING,
        List.of(show.line(round.trend())));
  }
}
