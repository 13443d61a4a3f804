package ontherecord.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.problem.Checked;
import ontherecord.record.Speaker;
import ontherecord.rules.Measure;
import ontherecord.rules.Verdict;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Scenario;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.State;
import ontherecord.session.Tally;
import ontherecord.session.Team;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.RevealView;
import ontherecord.view.Score;
import ontherecord.view.Seat;

/** What a kept session comes to: the fold of its log, and nothing else. */
public final class Replay {
  private final KeptSession session;
  private final Ground ground;
  private final State state;

  private Replay(KeptSession session, Ground ground) {
    this.session = session;
    this.ground = ground;
    this.state = session.state();
  }

  /** The session on the scenario's text as it was then, or what keeps it from being told again. */
  public static Checked<Replay> of(Content content, KeptSession session) {
    if (!session.readable()) {
      return Checked.bad(session.problems());
    }
    Event.SessionOpened opening = session.opening();
    Checked<Scenario> scenario =
        ScenarioFiles.of(opening.scenarioFile(), opening.scenarioText(), content.record())
            .checked();
    return Checked.good(session, session.problems())
        .then(kept -> scenario)
        .then(
            s -> {
              Ground ground = content.ground(s);
              var wrong = Retold.problems(ground, session);
              return wrong.isEmpty()
                  ? Checked.good(new Replay(session, ground), List.of())
                  : Checked.bad(wrong);
            });
  }

  /** The result for scripts: maps, lists, words and numbers. */
  public Map<String, Object> result() {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("scenario", ground.scenario().id());
    result.put("program", session.opening().program());
    result.put("seed", session.opening().seed());
    result.put("events", session.events().size());
    result.put("begun", session.events().get(0).at().toString());
    result.put("phase", word(state.phase()));
    result.put("teams", state.teams().values().stream().map(this::team).toList());
    return result;
  }

  /** The result for people, a line each. */
  public List<String> lines(Content content, Phrasebook words) {
    List<String> lines = new ArrayList<>();
    for (Team team : state.teams().values()) {
      Seat seat = new Seat(ground, content.shown(), state, team.id());
      lines.add(words.say(heading(content, team)));
      lines.add(words.say(score(team, Measure.FIDELITY)));
      lines.add(words.say(score(team, Measure.KNOWLEDGE)));
      for (int step = 0; step <= state.step(); step++) {
        if (state.revealed(step)) {
          lines.add(words.say(line(step, seat.reveal(step))));
        }
      }
    }
    lines.add(words.say("replay.phase." + word(state.phase())));
    return lines;
  }

  private Message heading(Content content, Team team) {
    Sayable delegation =
        content
            .record()
            .speaker(team.delegation())
            .<Sayable>map(Speaker::name)
            .orElse(new Verbatim(team.delegation()));
    Message heading =
        Message.of(team.name().isEmpty() ? "replay.team" : "replay.team.named")
            .with("scenario", ground.scenario().title())
            .with("delegation", delegation);
    return team.name().isEmpty() ? heading : heading.with("name", team.name());
  }

  private Message score(Team team, Measure measure) {
    Tally tally = Tally.of(ground, state, team.id(), measure);
    return Message.of("text.score")
        .with(
            "measure",
            Message.of(measure == Measure.FIDELITY ? "report.fidelity" : "report.knowledge"))
        .with("earned", Score.print(tally.earned()))
        .with("possible", Score.print(tally.possible()));
  }

  private static Message line(int step, RevealView reveal) {
    return Message.of("replay.round")
        .with("number", step + 1)
        .with("prompt", reveal.prompt())
        .with("outcome", reveal.verdict().heading())
        .with("credit", Score.print(reveal.verdict().quarters()));
  }

  private Map<String, Object> team(Team team) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("team", team.id());
    told.put("name", team.name());
    told.put("delegation", team.delegation());
    told.put("fidelity", tally(team, Measure.FIDELITY));
    told.put("knowledge", tally(team, Measure.KNOWLEDGE));
    told.put("rounds", rounds(team));
    return told;
  }

  private Map<String, Object> tally(Team team, Measure measure) {
    Tally tally = Tally.of(ground, state, team.id(), measure);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("earned", tally.earned() / 4.0);
    told.put("possible", tally.possible() / 4.0);
    return told;
  }

  private List<Map<String, Object>> rounds(Team team) {
    List<Map<String, Object>> rounds = new ArrayList<>();
    for (int step = 0; step < team.deals().size(); step++) {
      Optional<HandedIn> in = state.answer(team.id(), step);
      if (in.isPresent()) {
        rounds.add(round(team, step, in.get()));
      }
    }
    return rounds;
  }

  private Map<String, Object> round(Team team, int step, HandedIn in) {
    Deal deal = team.deals().get(step);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("number", step + 1);
    told.put("kind", ground.round(team, step).kind());
    told.put("asked", deal.asked());
    told.put("confidence", in.sure() == HandedIn.Sure.UNSAID ? "" : word(in.sure()));
    told.put("reason", in.reason());
    if (state.revealed(step)) {
      Verdict verdict = ground.verdict(team, step, in);
      told.put("outcome", verdict.outcome().word());
      told.put("measure", word(verdict.measure()));
      told.put("quarters", verdict.credit().quarters());
      told.put("weight", verdict.halves() / 2.0);
    }
    return told;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
