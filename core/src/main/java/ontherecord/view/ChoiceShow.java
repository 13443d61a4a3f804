package ontherecord.view;

import java.util.List;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.rules.Answer;
import ontherecord.scenario.ChoiceRound;
import ontherecord.view.RoundView.Extras;

/** Shows a choice, its options in the order dealt. */
record ChoiceShow(Shown show, ChoiceRound round, List<Integer> order) implements RoundShow {

  @Override
  public Sayable prompt() {
    return round.prompt();
  }

  @Override
  public Sayable label() {
    return Message.of("round.choice.label");
  }

  @Override
  public RoundView open(Heading heading, Extras extras) {
    return new RoundView.OfChoice(
        heading,
        prompt(),
        extras,
        round.severalRight(),
        order.stream().map(i -> new RoundView.Option(i, round.options().get(i).text())).toList());
  }

  @Override
  public AnswerShown shown(Answer answer) {
    List<Integer> chosen = ((Answer.OptionsChosen) answer).options();
    return new AnswerShown.OfChoice(
        order.stream()
            .map(
                i ->
                    new AnswerShown.Option(
                        round.options().get(i).text(),
                        round.options().get(i).right(),
                        chosen.contains(i)))
            .toList());
  }

  @Override
  public Sayable said(Answer answer) {
    return new Listing(
        ((Answer.OptionsChosen) answer)
            .options().stream().map(i -> round.options().get(i).text()).toList());
  }

  @Override
  public Sayable recorded() {
    return new Listing(round.right().stream().map(i -> round.options().get(i).text()).toList());
  }

  @Override
  public AnswerKey key() {
    Sayable how =
        round.severalRight()
            ? Message.of("preview.several").with("right", round.right().size())
            : Shown.NOTHING;
    return new AnswerKey(
        label(),
        prompt(),
        how,
        order.stream()
            .map(round.options()::get)
            .map(option -> AnswerKey.Row.rightOr(option.right(), option.text()))
            .toList(),
        Shown.orNothing(round.because()),
        round.evidence().stream().map(show::told).toList());
  }
}
