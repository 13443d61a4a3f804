package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import ontherecord.TheGame;
import ontherecord.record.Attribution;
import org.junit.jupiter.api.Test;

/** What one session plays of the lesson on 2011: four position and eight knowledge rounds. */
class DrawTest {
  private static final Scenario LESSON = TheGame.scenario("libya-2011");

  private static final Draw DRAW = new Draw(LESSON);

  private static List<Deal> deals(String delegation, long seed) {
    return DRAW.deal(delegation, seed);
  }

  private static List<List<Deal>> manyDeals() {
    return LESSON.delegations().stream()
        .flatMap(d -> LongStream.range(0, 50).mapToObj(seed -> deals(d, seed)))
        .toList();
  }

  private static Round round(Deal deal) {
    return LESSON.rounds().get(deal.round());
  }

  private static boolean isPosition(Deal deal) {
    return round(deal) instanceof PositionRound;
  }

  @Test
  void theSameSeedAlwaysDealsTheSame() {
    assertEquals(deals("NLD", 7), deals("NLD", 7));
    assertNotEquals(deals("NLD", 7), deals("NLD", 8));
  }

  @Test
  void onePositionRoundIsFollowedByTwoKnowledgeRounds() {
    for (List<Deal> deals : manyDeals()) {
      List<Boolean> kinds = deals.stream().map(DrawTest::isPosition).toList();
      assertEquals(IntStream.range(0, 12).mapToObj(i -> i % 3 == 0).toList(), kinds);
    }
  }

  @Test
  void noRoundIsDealtTwice() {
    for (List<Deal> deals : manyDeals()) {
      assertEquals(12, deals.stream().map(Deal::round).distinct().count());
    }
  }

  @Test
  void itsOwnRecordComesFirstAndIsNeverLessThanHalf() {
    for (String delegation : LESSON.delegations()) {
      long recorded =
          LESSON.positionRounds().stream()
              .filter(r -> !TheGame.record().stands(delegation, r.issue(), "2011").isEmpty())
              .count();
      for (long seed = 0; seed < 50; seed++) {
        List<Deal> own =
            deals(delegation, seed).stream().filter(d -> d.asked().equals(delegation)).toList();
        assertEquals(Math.min(4, recorded), own.size(), delegation);
        assertTrue(own.size() >= 2, delegation);
        assertEquals(delegation, deals(delegation, seed).get(0).asked());
      }
    }
  }

  @Test
  void anObserverPredictsAnotherDelegationsOwnWords() {
    for (List<Deal> deals : manyDeals()) {
      for (Deal deal : deals) {
        if (isPosition(deal)) {
          String issue = ((PositionRound) round(deal)).issue();
          assertTrue(
              TheGame.record().stands(deal.asked(), issue, "2011").stream()
                  .anyMatch(s -> s.attribution().compareTo(Attribution.GROUP) < 0));
          assertTrue(TheGame.record().speaker(deal.asked()).orElseThrow().isDelegation());
        } else {
          assertEquals("", deal.asked());
        }
      }
    }
  }

  @Test
  void noObserverIsAskedAboutTheSameDelegationTwice() {
    for (String delegation : LESSON.delegations()) {
      for (long seed = 0; seed < 50; seed++) {
        List<String> asked =
            deals(delegation, seed).stream()
                .map(Deal::asked)
                .filter(a -> !a.isEmpty() && !a.equals(delegation))
                .toList();
        assertEquals(asked.size(), Set.copyOf(asked).size());
      }
    }
  }

  @Test
  void noRoundGivesAnothersAnswerAway() {
    for (List<Deal> deals : manyDeals()) {
      Set<String> asked = new TreeSet<>();
      Set<String> entries = new HashSet<>();
      for (Deal deal : deals) {
        if (round(deal) instanceof PositionRound position) {
          asked.add(position.issue());
        }
      }
      for (Deal deal : deals) {
        for (String issue : Telling.of(TheGame.record(), round(deal)).issues()) {
          assertTrue(asked.add(issue), issue + " is told twice");
        }
        for (String entry : Telling.of(TheGame.record(), round(deal)).entries()) {
          assertTrue(entries.add(entry), entry + " is told twice");
        }
      }
    }
  }

  @Test
  void everyRoundOfTheFileIsPlayedSoonerOrLater() {
    Set<Integer> played = new TreeSet<>();
    manyDeals().forEach(deals -> deals.forEach(d -> played.add(d.round())));
    assertEquals(LESSON.rounds().size(), played.size());
  }

  @Test
  void aChoiceShowsAllItsOptionsInAnOrderOfTheSeed() {
    Set<List<Integer>> orders = new HashSet<>();
    for (List<Deal> deals : manyDeals()) {
      for (Deal deal : deals) {
        if (round(deal) instanceof ChoiceRound choice) {
          List<Integer> sorted = new ArrayList<>(new TreeSet<>(deal.shown()));
          assertEquals(IntStream.range(0, choice.options().size()).boxed().toList(), sorted);
          orders.add(deal.shown());
        } else {
          assertTrue(deal.shown().isEmpty());
        }
      }
    }
    assertTrue(orders.size() > 24);
  }

  @Test
  void withoutADelegationEveryPositionIsPredicted() {
    List<Deal> deals = deals("", 3);
    assertEquals(12, deals.size());
    assertFalse(deals.stream().filter(DrawTest::isPosition).anyMatch(d -> d.asked().isEmpty()));
  }
}
