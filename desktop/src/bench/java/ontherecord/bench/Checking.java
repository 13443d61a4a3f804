package ontherecord.bench;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.concurrent.TimeUnit;
import ontherecord.storage.ScenarioFile;
import ontherecord.storage.ScenarioFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Checking a scenario of ten thousand rounds, beside Gson's bare tree of the same text. Budget:
 * three times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class Checking {
  private static final int ROUNDS = 10_000;

  private final String text = manyRounds();

  @Benchmark
  public JsonElement gson() {
    return JsonParser.parseString(text);
  }

  @Benchmark
  public ScenarioFile check() {
    return ScenarioFiles.of("many.json", text, Shipped.CONTENT.record());
  }

  /** The shipped lesson, with its questions that may be asked twice again and again. */
  private static String manyRounds() {
    JsonObject lesson = JsonParser.parseString(Shipped.WRITTEN.text()).getAsJsonObject();
    JsonArray once = lesson.getAsJsonArray("rounds");
    JsonArray many = once.deepCopy();
    for (int i = 0; many.size() < ROUNDS; i++) {
      JsonObject round = once.get(i % once.size()).getAsJsonObject();
      if (!round.get("kind").getAsString().equals("position")) {
        many.add(round.deepCopy());
      }
    }
    lesson.add("rounds", many);
    return new Gson().toJson(lesson);
  }
}
