package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Issue;
import ontherecord.record.Stand;
import ontherecord.record.Statement;
import ontherecord.rules.Answer;
import ontherecord.scenario.PositionRound;
import ontherecord.view.RoundView.Card;
import ontherecord.view.RoundView.Extras;

/** Shows a position round, to those who speak for the delegation and to observers. */
record PositionShow(Shown shown, PositionRound round, String you, String asked)
    implements RoundShow {

  private static final int OTHERS_AT_MOST = 4;

  private Issue issue() {
    return shown.record().issue(round.issue()).orElseThrow();
  }

  private boolean observer() {
    return !asked.equals(you);
  }

  @Override
  public Sayable prompt() {
    return observer()
        ? Message.of("round.position.predict")
            .with("asked", shown.emblem(asked).name())
            .with("issue", issue().name())
        : issue().question();
  }

  @Override
  public Sayable label() {
    return issue().name();
  }

  @Override
  public RoundView open(Heading heading, Extras extras) {
    List<Card> cards =
        issue().positions().stream()
            .map(p -> new Card(shown.mark(issue(), p.id()), p.meaning()))
            .toList();
    Sayable why =
        observer()
            ? Message.of("round.position.why-observer").with("you", shown.emblem(you).name())
            : Shown.NOTHING;
    return new RoundView.OfPosition(
        heading, prompt(), extras, shown.emblem(asked), observer(), why, cards);
  }

  @Override
  public AnswerShown shown(Answer answer) {
    return new AnswerShown.OfPosition(
        shown.mark(issue(), ((Answer.PositionTaken) answer).position()),
        recordedMarks(),
        shown.emblem(asked),
        observer());
  }

  private List<Mark> recordedMarks() {
    Set<String> recorded = stands().stream().map(Stand::position).collect(Collectors.toSet());
    return issue().positions().stream()
        .filter(p -> recorded.contains(p.id()))
        .map(p -> shown.mark(issue(), p.id()))
        .toList();
  }

  private List<Stand> stands() {
    return shown.record().stands(asked, round.issue(), round.dialogue());
  }

  @Override
  public Sayable said(Answer answer) {
    return issue().position(((Answer.PositionTaken) answer).position()).label();
  }

  @Override
  public Sayable recorded() {
    return new Listing(recordedMarks().stream().map(Mark::label).toList());
  }

  @Override
  public ChamberView chamber() {
    return new Rooms(shown).on(round.issue(), round.dialogue(), you, asked);
  }

  @Override
  public List<RecordLine> room() {
    Set<Statement> own = stands().stream().map(Stand::statement).collect(Collectors.toSet());
    List<RecordLine> lines = new ArrayList<>();
    shown.record().stands(round.issue(), round.dialogue()).stream()
        .map(Stand::statement)
        .distinct()
        .filter(s -> !own.contains(s))
        .limit(OTHERS_AT_MOST)
        .forEach(s -> lines.add(shown.line(s)));
    lines.addAll(trends());
    return lines;
  }

  private List<RecordLine> trends() {
    return shown.record().entries().trends().stream()
        .filter(t -> t.issue().equals(round.issue()) && t.dialogue().equals(round.dialogue()))
        .map(shown::line)
        .toList();
  }

  @Override
  public AnswerKey key() {
    List<Stand> stands = shown.record().stands(round.issue(), round.dialogue());
    return new AnswerKey(
        label(),
        prompt(),
        Message.of("preview.position"),
        chamber().wedges().stream().map(wedge -> row(wedge, stands)).toList(),
        Shown.NOTHING,
        trends());
  }

  private AnswerKey.Row row(ChamberView.Wedge wedge, List<Stand> stands) {
    String position = wedge.mark().position();
    return new AnswerKey.Row(
        AnswerKey.Sign.POSITION,
        wedge.mark(),
        wedge.mark().label(),
        issue().position(position).meaning(),
        wedge.seats().stream().map(ChamberView.Seat::emblem).toList(),
        stands.stream()
            .filter(stand -> stand.position().equals(position))
            .map(Stand::statement)
            .distinct()
            .map(shown::told)
            .toList());
  }
}
