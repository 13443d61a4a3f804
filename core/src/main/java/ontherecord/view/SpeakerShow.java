package ontherecord.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Statement;
import ontherecord.rules.Answer;
import ontherecord.rules.SpeakerRule;
import ontherecord.scenario.SpeakerRound;
import ontherecord.view.RoundView.Extras;

/** Shows a question for the speaker: those on offer as tiles, of which one is picked. */
record SpeakerShow(Shown show, SpeakerRound round) implements RoundShow {

  private Statement statement() {
    return round.statement();
  }

  private Set<String> said() {
    Set<String> said = SpeakerRule.speakers(statement());
    said.retainAll(round.candidates());
    return said;
  }

  @Override
  public Sayable prompt() {
    if (!round.prompt().isEmpty()) {
      return round.prompt();
    }
    return statement().quote().isEmpty()
        ? Message.of("round.speaker.said").with("says", statement().says())
        : Message.of("round.speaker.quoted").with("quote", statement().quote());
  }

  @Override
  public Sayable label() {
    return Message.of("round.speaker.label");
  }

  @Override
  public RoundView open(Heading heading, Extras extras) {
    return new RoundView.OfRollCall(
        heading,
        prompt(),
        extras,
        Message.of("round.speaker.rule"),
        round.candidates().stream().map(show::emblem).toList(),
        1);
  }

  @Override
  public AnswerShown shown(Answer answer) {
    Set<String> picked = ((Answer.RollCalled) answer).delegations();
    Set<String> called = new TreeSet<>(said());
    called.addAll(picked);
    return new AnswerShown.OfRollCall(
        called.stream()
            .map(
                id ->
                    new AnswerShown.Call(show.emblem(id), said().contains(id), picked.contains(id)))
            .toList(),
        false);
  }

  @Override
  public Sayable said(Answer answer) {
    return show.names(List.copyOf(((Answer.RollCalled) answer).delegations()));
  }

  @Override
  public Sayable recorded() {
    return show.names(List.copyOf(said()));
  }

  @Override
  public AnswerKey key() {
    return new AnswerKey(
        label(),
        prompt(),
        Shown.NOTHING,
        show.named(round.candidates(), said()),
        Shown.NOTHING,
        List.of(show.told(statement())));
  }
}
