package ontherecord.app.bots;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Draw;
import ontherecord.session.Chair;
import ontherecord.session.Command;
import ontherecord.session.Decision;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.Phase;
import ontherecord.session.State;
import ontherecord.session.Tally;
import ontherecord.session.Team;

/** Many whole games on one ground, each through the same session as a person's. */
public final class Simulation {
  private static final String BOT = "bot";
  private static final Event.SessionOpened OPENING = new Event.SessionOpened("", "", "", "", "", 0);

  private final Ground ground;
  private final Chair chair;
  private final Draw draw;
  private final long seed;

  /** The same ground and seed always give the same games. */
  public Simulation(Ground ground, long seed) {
    this.ground = ground;
    this.chair = new Chair(ground);
    this.draw = new Draw(ground.scenario());
    this.seed = seed;
  }

  /** So many games, the delegations in turn; what they came to for each delegation. */
  public Map<String, Sum> play(Strategy strategy, int games) {
    List<String> delegations = ground.scenario().seats();
    Map<String, Sum> sums = new LinkedHashMap<>();
    delegations.forEach(d -> sums.put(d, new Sum()));
    SplittableRandom random = new SplittableRandom(seed);
    for (int game = 0; game < games; game++) {
      String delegation = delegations.get(game % delegations.size());
      State end = game(strategy.bot(), delegation, random);
      sums.get(delegation)
          .add(
              Tally.of(ground, end, BOT, Measure.FIDELITY),
              Tally.of(ground, end, BOT, Measure.KNOWLEDGE));
    }
    return sums;
  }

  private State game(Bot bot, String delegation, RandomGenerator random) {
    List<Deal> deals = draw.deal(delegation, random.nextLong());
    Team team = new Team(BOT, "", delegation, deals);
    State state = ask(State.BEFORE, new Command.OpenSession(OPENING));
    state = ask(state, new Command.SeatTeam(team));
    state = ask(state, new Command.GoOn());
    while (state.phase() != Phase.DEBRIEF) {
      int step = state.step();
      Answer answer =
          bot.answer(ground.record(), ground.round(team, step), deals.get(step), random);
      HandedIn in = new HandedIn(answer, HandedIn.Sure.UNSAID, "");
      state = ask(state, new Command.HandInAnswer(BOT, step, in));
      state = ask(state, new Command.Reveal(step));
      state = ask(state, new Command.GoOn());
    }
    return state;
  }

  private State ask(State state, Command command) {
    State after = state;
    if (!(chair.decide(state, command) instanceof Decision.Granted granted)) {
      throw new IllegalStateException("a bot asked for what may not be: " + command);
    }
    for (Event event : granted.events()) {
      after = after.after(event);
    }
    return after;
  }
}
