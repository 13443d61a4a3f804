package ontherecord.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Issue;
import ontherecord.rules.Answer;
import ontherecord.scenario.RollCallRound;
import ontherecord.view.RoundView.Extras;

/** Shows a roll-call. */
record RollCallShow(Shown show, RollCallRound round, String you) implements RoundShow {

  private Issue issue() {
    return show.record().issue(round.issue()).orElseThrow();
  }

  private boolean open() {
    return round.asked().open();
  }

  private Set<String> named() {
    return round.asked().named();
  }

  @Override
  public Sayable prompt() {
    if (!round.prompt().isEmpty()) {
      return round.prompt();
    }
    return round.position().isEmpty()
        ? Message.of("round.roll-call.statement")
            .with("says", show.record().statement(round.statements().get(0)).orElseThrow().says())
        : Message.of("round.roll-call.position")
            .with("position", issue().position(round.position()).label())
            .with("issue", issue().name());
  }

  @Override
  public Sayable label() {
    return Message.of("round.roll-call.label").with("issue", issue().name());
  }

  @Override
  public RoundView open(Heading heading, Extras extras) {
    return new RoundView.OfRollCall(
        heading,
        prompt(),
        extras,
        rule(),
        round.candidates().stream().map(show::emblem).toList(),
        round.mostPicks());
  }

  private Message rule() {
    return Message.of(open() ? "round.roll-call.rule-open" : "round.roll-call.rule-closed")
        .with("most", round.mostPicks());
  }

  @Override
  public AnswerShown shown(Answer answer) {
    Set<String> picked = ((Answer.RollCalled) answer).delegations();
    Set<String> called = new TreeSet<>(named());
    called.addAll(picked);
    return new AnswerShown.OfRollCall(
        called.stream()
            .map(
                id ->
                    new AnswerShown.Call(
                        show.emblem(id), named().contains(id), picked.contains(id)))
            .toList(),
        open());
  }

  @Override
  public Sayable said(Answer answer) {
    return show.names(List.copyOf(((Answer.RollCalled) answer).delegations()));
  }

  @Override
  public Sayable recorded() {
    return show.names(List.copyOf(named()));
  }

  @Override
  public ChamberView chamber() {
    return issue().isTheme()
        ? ChamberView.NONE
        : new Rooms(show).on(round.issue(), round.dialogue(), you, "");
  }

  @Override
  public AnswerKey key() {
    return new AnswerKey(
        label(),
        prompt(),
        rule(),
        show.named(round.candidates(), named()),
        Shown.NOTHING,
        round.asked().evidence().stream().map(show::told).toList());
  }
}
