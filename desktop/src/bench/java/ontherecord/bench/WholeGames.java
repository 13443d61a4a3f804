package ontherecord.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import ontherecord.app.bots.Simulation;
import ontherecord.app.bots.Strategy;
import ontherecord.app.bots.Sum;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole games by bots that choose at random. Budget: 10,000 a second on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class WholeGames {
  private static final int GAMES = 1_000;

  @Benchmark
  @OperationsPerInvocation(GAMES)
  public Map<String, Sum> atRandom() {
    return new Simulation(Shipped.CONTENT.ground(Shipped.LESSON), 1).play(Strategy.RANDOM, GAMES);
  }
}
