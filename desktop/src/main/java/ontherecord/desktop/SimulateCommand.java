package ontherecord.desktop;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.app.Lesson;
import ontherecord.app.bots.Simulation;
import ontherecord.app.bots.Strategy;
import ontherecord.app.bots.Sum;
import ontherecord.scenario.Scenario;
import ontherecord.storage.export.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plays many games without a window. Every game is played by a bot that answers at random; fewer,
 * for comparison, by bots that always answer alike.
 */
@Command(name = "simulate", description = "Let bots play many games and tell what they scored.")
final class SimulateCommand implements Callable<Integer> {
  /** Enough for a bot that differs from game to game only in which rounds it is dealt. */
  private static final int GAMES_TO_COMPARE = 1000;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario's file, or the id of one that comes with the game.")
  private String scenario;

  @Option(
      names = "--games",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many games (default: ${DEFAULT-VALUE}).")
  private int games;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed gives the same games (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Shorten the scenario to the time there is.")
  private Integer minutes;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (games < 1) {
      throw new ParameterException(
          spec.commandLine(), "--games must be 1 or more, not " + games + ".");
    }
    Optional<Opening> opening = Opening.of(spec.commandLine().getErr());
    return opening.map(this::simulate).orElse(1);
  }

  private int simulate(Opening opening) {
    Optional<Lesson> lesson = opening.lesson(scenario);
    if (lesson.isEmpty()) {
      return 1;
    }
    Scenario whole = lesson.get().checked().value().orElseThrow();
    Scenario played =
        minutes == null ? whole : whole.within(Minutes.of(whole, minutes, spec, opening.words()));
    Simulation simulation = new Simulation(opening.content().ground(played), seed);
    PrintWriter out = spec.commandLine().getOut();
    out.print(Json.print(summary(played, simulation)));
    out.flush();
    return 0;
  }

  private Map<String, Object> summary(Scenario played, Simulation simulation) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("scenario", played.id());
    summary.put("games", games);
    summary.put("seed", seed);
    summary.put("minutes", played.minutes());
    summary.put("rounds", played.played());
    Map<String, Sum> random = simulation.play(Strategy.RANDOM, games);
    Map<String, Object> delegations = new LinkedHashMap<>();
    random.forEach((delegation, sum) -> delegations.put(delegation, sum.summary()));
    summary.put("delegations", delegations);
    Map<String, Object> strategies = new LinkedHashMap<>();
    for (Strategy strategy : Strategy.ALL) {
      Map<String, Sum> sums =
          strategy.equals(Strategy.RANDOM)
              ? random
              : simulation.play(strategy, Math.min(games, GAMES_TO_COMPARE));
      strategies.put(strategy.word(), all(sums).summary());
    }
    summary.put("strategies", strategies);
    return summary;
  }

  private static Sum all(Map<String, Sum> sums) {
    Sum all = new Sum();
    sums.values().forEach(all::add);
    return all;
  }
}
