package ontherecord.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import ontherecord.TheGame;
import ontherecord.message.Text;
import ontherecord.record.Counted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every answer, tried on seeded random ones. */
class AnyAnswerTest {
  private static final int TRIES = 100;

  static LongStream seeds() {
    return LongStream.range(0, TRIES);
  }

  private record Offered(boolean right) implements ChoiceRule.Offer {}

  private static List<Offered> offers(Random random) {
    List<Offered> offers = new ArrayList<>(List.of(new Offered(true), new Offered(false)));
    IntStream.range(0, random.nextInt(6))
        .forEach(i -> offers.add(new Offered(random.nextBoolean())));
    Collections.shuffle(offers, random);
    return offers;
  }

  private static Credit credit(List<Offered> offers, List<Integer> chosen) {
    return ChoiceRule.judge(offers, Text.NONE, List.of(), new Answer.OptionsChosen(chosen))
        .credit();
  }

  private static List<Integer> some(int of, Random random) {
    return IntStream.range(0, of).filter(i -> random.nextBoolean()).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aChoiceIsWorthTheSameInWhateverOrderItsOptionsStand(long seed) {
    Random random = new Random(seed);
    List<Offered> offers = offers(random);
    List<Integer> chosen = some(offers.size(), random);
    List<Integer> order =
        IntStream.range(0, offers.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(order, random);
    List<Offered> reordered = order.stream().map(offers::get).toList();
    List<Integer> moved = chosen.stream().map(order::indexOf).toList();
    assertEquals(credit(offers, chosen), credit(reordered, moved));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void choosingEverythingNeverBeatsKnowing(long seed) {
    List<Offered> offers = offers(new Random(seed));
    List<Integer> all = IntStream.range(0, offers.size()).boxed().toList();
    List<Integer> right = all.stream().filter(i -> offers.get(i).right()).toList();
    assertEquals(Credit.FULL, credit(offers, right));
    assertTrue(credit(offers, all).compareTo(Credit.FULL) < 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneRightOptionMoreNeverLowersTheCreditWhereSeveralAreRight(long seed) {
    Random random = new Random(seed);
    List<Offered> offers = offers(random);
    List<Integer> chosen = some(offers.size(), random);
    boolean several = offers.stream().filter(Offered::right).count() > 1;
    for (int i = 0; several && i < offers.size(); i++) {
      if (offers.get(i).right()) {
        List<Integer> more = new ArrayList<>(chosen);
        more.add(i);
        assertTrue(credit(offers, more).compareTo(credit(offers, chosen)) >= 0);
      }
    }
  }

  private static Credit called(Set<String> named, boolean open, Set<String> picked) {
    return RollCallRule.judge(
            new RollCallRule.Asked(named, open, List.of()), new Answer.RollCalled(picked))
        .credit();
  }

  private static Set<String> village(int of, Random random) {
    return some(of, random).stream()
        .map(i -> "v" + i)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pickingEverybodyNeverBeatsKnowingWho(long seed) {
    Random random = new Random(seed);
    Set<String> named = village(12, random);
    named.add("v0");
    named.remove("v1");
    Set<String> all =
        IntStream.range(0, 12)
            .mapToObj(i -> "v" + i)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Credit.FULL, called(named, false, named));
    assertTrue(called(named, false, all).compareTo(Credit.FULL) < 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneRightPickMoreNeverLowersTheCredit(long seed) {
    Random random = new Random(seed);
    Set<String> named = village(12, random);
    named.add("v0");
    Set<String> picked = village(12, random);
    for (boolean open : List.of(true, false)) {
      for (String right : named) {
        Set<String> more = new TreeSet<>(picked);
        more.add(right);
        assertTrue(called(named, open, more).compareTo(called(named, open, picked)) >= 0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aNearerEstimateNeverEarnsLess(long seed) {
    Random random = new Random(seed);
    long value = random.nextInt(1_000);
    long near = random.nextInt(1_001);
    long far = random.nextInt(1_001);
    boolean swapped = Math.abs(near - value) > Math.abs(far - value);
    assertTrue(
        estimated(value, swapped ? far : near).compareTo(estimated(value, swapped ? near : far))
            >= 0);
  }

  private static Credit estimated(long value, long estimate) {
    return EstimateRule.judge(
            TheGame.rulebook(),
            Counted.of(KnowledgeRulesTest.counted(Long.toString(value))),
            0,
            1_000,
            new Answer.NumberEstimated(estimate))
        .credit();
  }
}
