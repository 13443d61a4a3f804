package ontherecord.view;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Dialogue;
import ontherecord.rules.Measure;
import ontherecord.rules.Verdict;
import ontherecord.scenario.PositionRound;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.Phase;
import ontherecord.session.State;
import ontherecord.session.Tally;
import ontherecord.session.Team;

/**
 * What one team at its screen may see now. A round's answer is in none of these views before its
 * reveal.
 */
public final class Seat {
  private final Ground ground;
  private final Shown shown;
  private final State state;
  private final Team team;

  /**
   * The seat of one team.
   *
   * @throws IllegalArgumentException if that team is not seated
   */
  public Seat(Ground ground, Shown shown, State state, String team) {
    if (!state.teams().containsKey(team)) {
      throw new IllegalArgumentException("no team " + team + " is seated");
    }
    this.ground = ground;
    this.shown = shown;
    this.state = state;
    this.team = state.teams().get(team);
  }

  /** What the team may read before the rounds, and again in any of them. */
  public DossierView dossier() {
    return new DossierWriter(ground, shown, team).write();
  }

  /**
   * The open round.
   *
   * @throws IllegalStateException if no round is open
   */
  public RoundView round() {
    if (state.phase() != Phase.THINK) {
      throw new IllegalStateException("no round is open");
    }
    return show(state.step()).open(heading(state.step()), extras());
  }

  /** What the round at a step asks of the team, once it is revealed. */
  public Sayable prompt(int step) {
    return show(step).prompt();
  }

  /**
   * The verdict on the round just closed, or on any before it.
   *
   * @throws IllegalStateException if that round's verdict may not be shown yet
   */
  public RevealView reveal(int step) {
    if (!state.revealed(step)) {
      throw new IllegalStateException("round " + step + " has not been revealed");
    }
    HandedIn in = state.answer(team.id(), step).orElseThrow();
    Verdict verdict = ground.verdict(team, step, in);
    RoundShow show = show(step);
    String asked = team.deals().get(step).asked();
    return new RevealView(
        heading(step),
        show.prompt(),
        verdictView(verdict),
        show.shown(in.answer()),
        verdict.evidence().stream().map(e -> shown.line(e, asked)).toList(),
        show.room(),
        show.chamber(),
        Shown.orNothing(ground.round(team, step).discuss()),
        step + 1 == team.deals().size());
  }

  /**
   * A round after its reveal as it is told afterwards, whether the team answered it or not.
   *
   * @throws IllegalStateException if that round's verdict may not be shown yet
   */
  public RoundTold told(int step) {
    if (!state.revealed(step)) {
      throw new IllegalStateException("round " + step + " has not been revealed");
    }
    RoundShow show = show(step);
    String asked = team.deals().get(step).asked();
    Verdict verdict =
        state
            .answer(team.id(), step)
            .map(in -> ground.verdict(team, step, in))
            .orElseGet(() -> ground.unanswered(team, step));
    return new RoundTold(
        step + 1,
        show.label(),
        show.prompt(),
        verdict.measure(),
        asked.isEmpty() || asked.equals(team.delegation())
            ? Shown.NOTHING
            : shown.emblem(asked).name(),
        show.recorded(),
        verdict.evidence().stream().map(e -> shown.line(e, asked)).toList(),
        show.room(),
        show.chamber(),
        Shown.orNothing(ground.round(team, step).discuss()));
  }

  /**
   * What the team answered to such a round; empty where it gave no answer.
   *
   * @throws IllegalStateException if that round's verdict may not be shown yet
   */
  public Optional<DebriefView.PlayedRound> played(int step) {
    if (!state.revealed(step)) {
      throw new IllegalStateException("round " + step + " has not been revealed");
    }
    return state
        .answer(team.id(), step)
        .map(in -> new DebriefWriter(ground, shown, state, team).played(step));
  }

  /** What the room as a whole is recorded as saying on the issues of the rounds shown so far. */
  public List<RecordLine> room() {
    return new DebriefWriter(ground, shown, state, team).room();
  }

  /** What the documents do not say. */
  public List<Sayable> silences() {
    return new DebriefWriter(ground, shown, state, team).silences();
  }

  /** One of the team's two results so far. */
  public Score score(Measure measure) {
    return Score.of(Tally.of(ground, state, team.id(), measure));
  }

  /**
   * The end, looked back on.
   *
   * @throws IllegalStateException if the session is not over
   */
  public DebriefView debrief() {
    if (state.phase() != Phase.DEBRIEF) {
      throw new IllegalStateException("the session is not over");
    }
    return new DebriefWriter(ground, shown, state, team).write(scores());
  }

  private RoundShow show(int step) {
    return RoundShows.of(ground, shown, team, step);
  }

  private RoundView.Extras extras() {
    var settings = ground.scenario().settings();
    boolean position = ground.round(team, state.step()) instanceof PositionRound;
    return new RoundView.Extras(
        settings.confidence(), settings.reason() && position, settings.thinkSeconds());
  }

  private Heading heading(int step) {
    Dialogue dialogue = shown.record().dialogue(ground.round(team, step).dialogue()).orElseThrow();
    return new Heading(
        ground.scenario().title(),
        shown.emblem(team.delegation()),
        shown.date(dialogue),
        ground.scenario().dialogues().size() > 1,
        step + 1,
        team.deals().size(),
        scores(),
        ground
            .scenario()
            .pictures()
            .ofRound(team.deals().get(step).round())
            .map(Depicted::of)
            .orElse(Depicted.NOTHING));
  }

  private List<Score> scores() {
    // Drafters speak for nobody: there is nothing that they could be true to.
    List<Measure> measures =
        ground.scenario().seatsDrafters()
            ? List.of(Measure.KNOWLEDGE)
            : List.of(Measure.FIDELITY, Measure.KNOWLEDGE);
    return measures.stream().map(m -> Score.of(Tally.of(ground, state, team.id(), m))).toList();
  }

  private static VerdictView verdictView(Verdict verdict) {
    return new VerdictView(
        verdict.outcome(),
        verdict.credit().quarters(),
        verdict.measure(),
        Message.of("outcome." + verdict.outcome().word()),
        List.<Sayable>copyOf(verdict.reasons()));
  }
}
