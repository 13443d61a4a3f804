package ontherecord.bench;

import java.util.concurrent.TimeUnit;
import ontherecord.app.Content;
import ontherecord.app.Start;
import ontherecord.problem.Checked;
import ontherecord.storage.Shelf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and checking all that is shipped, in a JVM that has done nothing yet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class Starting {

  @Benchmark
  public Checked<Content> content() {
    return Start.read(Shelf.packed());
  }
}
