package ontherecord.bench;

import java.util.concurrent.TimeUnit;
import ontherecord.message.Language;
import ontherecord.view.archive.Archive;
import ontherecord.view.archive.Found;
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

/** What is found at each letter typed. Budget: 1 ms, so that no frame is late for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Searching {
  /** What stands in the field; a single letter finds most. */
  @Param({"s", "mex", "mexico veto"})
  public String letters;

  private final Archive archive = new Archive(Shipped.CONTENT.shown());

  @Benchmark
  public Found found() {
    return archive.search(letters, Language.ENGLISH);
  }
}
