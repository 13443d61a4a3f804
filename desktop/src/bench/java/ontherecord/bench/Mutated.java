package ontherecord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.app.Content;
import ontherecord.message.Language;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.record.TheRecord;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Scenario;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.Utf8;
import ontherecord.view.preview.PreviewWriter;

/**
 * Damaged lessons, each of which must end in a lesson or in problems that can be told. What can
 * still be played is previewed and dealt. As a program of its own it goes through 100,000:
 *
 * <pre>java -cp … ontherecord.bench.Mutated 100000 1</pre>
 */
public final class Mutated {
  private static final String NAME = "mutant.json";

  private final Content content = Shipped.CONTENT;
  private final List<String> lessons = new ArrayList<>();
  private int played;
  private int refused;
  private long longest;

  public Mutated() {
    TheRecord record = content.record();
    ScenarioFiles.SHIPPED.forEach(id -> lessons.add(ScenarioFiles.shipped(id, record).text()));
  }

  /** Goes through so many of them and says what became of them. */
  public static void main(String[] arguments) {
    int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    System.out.println(new Mutated().through(times, seed));
  }

  /**
   * Goes through so many.
   *
   * @throws AssertionError with the mutant's number, where one is neither a lesson nor told
   */
  public Mutated through(int times, long seed) {
    for (int i = 0; i < times; i++) {
      String lesson = lessons.get(i % lessons.size());
      byte[] mutant = new Mutants(seed * 1_000_003 + i).of(lesson);
      long began = System.nanoTime();
      try {
        one(mutant, i);
      } catch (RuntimeException | StackOverflowError thrown) {
        throw new AssertionError("mutant " + i + " of seed " + seed, thrown);
      }
      longest = Math.max(longest, System.nanoTime() - began);
    }
    return this;
  }

  private void one(byte[] mutant, int number) {
    Checked<Scenario> checked =
        Utf8.decode(NAME, mutant)
            .then(text -> ScenarioFiles.of(NAME, text, content.record()).checked());
    for (Problem problem : checked.problems()) {
      for (Language language : Language.values()) {
        content.in(language).say(problem.what());
        content.in(language).say(problem.remedy());
      }
    }
    boolean fatal =
        checked.problems().stream().anyMatch(p -> p.severity() == Severity.CANNOT_BE_PLAYED);
    Optional<Scenario> scenario = checked.value();
    if (fatal == scenario.isPresent()) {
      throw new AssertionError("mutant " + number + ": a lesson and fatal problems, or neither");
    }
    scenario.ifPresent(this::play);
    played += scenario.isPresent() ? 1 : 0;
    refused += scenario.isPresent() ? 0 : 1;
  }

  private void play(Scenario scenario) {
    PreviewWriter.of(scenario, content.shown(scenario));
    scenario.seats().forEach(seat -> Draw.deal(scenario, seat, 1));
  }

  public int played() {
    return played;
  }

  public int refused() {
    return refused;
  }

  /** Milliseconds that the slowest of them took. */
  public long longest() {
    return longest / 1_000_000;
  }

  @Override
  public String toString() {
    return played + " played, " + refused + " refused; the slowest took " + longest() + " ms";
  }
}
