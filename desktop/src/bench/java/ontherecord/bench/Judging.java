package ontherecord.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import ontherecord.record.Issue;
import ontherecord.record.Stand;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.rules.PositionRule;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judging one position against the record. Budget: 1 µs, nothing allocated but the verdict. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Judging {
  /** How many steps the answer stands from what is recorded. */
  @Param({"0", "1", "2"})
  public int steps;

  private final TheRecord record = Shipped.CONTENT.record();
  private final Rulebook rulebook = Shipped.CONTENT.rulebook();

  @Benchmark
  public Verdict position() {
    Issue issue = record.issue("libya-1973").orElseThrow();
    List<Stand> stands = record.stands("MEX", "libya-1973", "2011");
    int recorded = issue.placeOf(stands.get(0).position());
    return PositionRule.judge(
        record,
        rulebook,
        new PositionRule.Asked("MEX", "libya-1973", "2011", Measure.FIDELITY),
        new Answer.PositionTaken(issue.positions().get(recorded - steps).id()));
  }
}
