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
import ontherecord.problem.Checked;
import ontherecord.rules.Measure;
import ontherecord.rules.Verdict;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Scenario;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.Standings;
import ontherecord.session.State;
import ontherecord.session.Tally;
import ontherecord.session.Team;
import ontherecord.session.TimeTaken;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.RevealView;
import ontherecord.view.Score;
import ontherecord.view.Seat;
import ontherecord.view.group.TeamMarks;

/** What a kept session comes to: the fold of its log, and nothing else. */
public final class Replay {
  private final KeptSession session;
  private final Ground ground;
  private final State state;
  private final RoomTold room;

  private Replay(KeptSession session, Ground ground) {
    this.session = session;
    this.ground = ground;
    this.state = session.state();
    this.room = new RoomTold(state);
  }

  /** The session on the scenario's text as it was then, or what keeps it from being told again. */
  public static Checked<Replay> of(Content content, KeptSession session) {
    if (!session.readable()) {
      return Checked.bad(session.problems());
    }
    Event.SessionOpened opening = session.opening();
    Checked<Scenario> scenario = content.scenario(opening);
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

  /** The log that it tells again. */
  public KeptSession session() {
    return session;
  }

  /** What it was played on. */
  public Ground ground() {
    return ground;
  }

  /** How it was left. */
  public State state() {
    return state;
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
    if (state.group().convened()) {
      result.put("room", room.result());
    }
    result.put("teams", state.teams().values().stream().map(this::team).toList());
    return result;
  }

  /** The result for people, a line each. */
  public List<String> lines(Content content, Phrasebook words) {
    List<String> lines = new ArrayList<>();
    for (Team team : state.teams().values()) {
      Seat seat = new Seat(ground, content.shown(ground.scenario()), state, team.id());
      lines.add(words.say(heading(content, team)));
      lines.add(words.say(score(team, Measure.FIDELITY)));
      lines.add(words.say(score(team, Measure.KNOWLEDGE)));
      for (int step = 0; step <= state.step(); step++) {
        if (state.revealed(step)) {
          lines.add(words.say(line(team, step, seat)));
          room.ofAnswer(team.id(), step).forEach(told -> lines.add(words.say(told)));
        }
      }
    }
    room.sentence().forEach(told -> lines.add(words.say(told)));
    lines.add(words.say(room.stands(word(state.phase()))));
    return lines;
  }

  private Message heading(Content content, Team team) {
    return Message.of("replay.team")
        .with("scenario", ground.scenario().title())
        .with("who", who(content, team));
  }

  /** For whom a team spoke, and the name it gave. */
  private Sayable who(Content content, Team team) {
    Sayable seat = content.shown(ground.scenario()).emblem(team.delegation()).name();
    boolean named = state.group().convened() || !team.name().isEmpty();
    return named
        ? Message.of("replay.who").with("seat", seat).with("name", TeamMarks.name(team))
        : seat;
  }

  /** Whether both were played on the same text of the same lesson, so that they can be compared. */
  public boolean comparesWith(Replay other) {
    return session.opening().scenarioText().equals(other.session.opening().scenarioText());
  }

  /** The file of its lesson, as its author knows it. */
  public String file() {
    return session.opening().scenarioFile();
  }

  /** The results of its teams on one measure, by what a team is called. */
  List<Standings.Result<Sayable>> results(Content content, Measure measure) {
    return state.teams().values().stream()
        .map(
            team ->
                new Standings.Result<>(
                    who(content, team),
                    Tally.of(ground, state, team.id(), measure),
                    TimeTaken.of(state, team.id())))
        .toList();
  }

  /** Whether its lesson takes the time. */
  boolean timed() {
    return ground.scenario().settings().speed();
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

  private Message line(Team team, int step, Seat seat) {
    if (state.answer(team.id(), step).isEmpty()) {
      return Message.of(state.passed(team.id(), step) ? "replay.round.passed" : "replay.round.away")
          .with("number", step + 1)
          .with("prompt", seat.prompt(step));
    }
    RevealView reveal = seat.reveal(step);
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
    if (state.group().convened()) {
      told.put("here", !state.group().absent().contains(team.id()));
    }
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
      } else if (state.passed(team.id(), step)) {
        rounds.add(passed(team, step));
      }
    }
    return rounds;
  }

  private Map<String, Object> passed(Team team, int step) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("number", step + 1);
    told.put("kind", ground.round(team, step).kind());
    told.put("asked", team.deals().get(step).asked());
    told.put("outcome", "no-answer");
    return told;
  }

  private Map<String, Object> round(Team team, int step, HandedIn in) {
    Deal deal = team.deals().get(step);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("number", step + 1);
    told.put("kind", ground.round(team, step).kind());
    told.put("asked", deal.asked());
    told.put("confidence", in.sure() == HandedIn.Sure.UNSAID ? "" : word(in.sure()));
    told.put("reason", in.reason());
    if (in.seconds() != HandedIn.UNTIMED) {
      told.put("seconds", in.seconds());
    }
    if (state.revealed(step)) {
      Verdict verdict = ground.verdict(team, step, in);
      told.put("outcome", verdict.outcome().word());
      told.put("measure", word(verdict.measure()));
      told.put("quarters", verdict.credit().quarters());
      told.put("weight", verdict.halves() / 2.0);
    }
    if (state.group().argued().contains(new State.AnswerPlace(team.id(), step))) {
      told.put("argued", true);
    }
    return told;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
