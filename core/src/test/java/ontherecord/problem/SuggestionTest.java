package ontherecord.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("veto-restraint", "use-of-force", "libya-1973", "NLD", "NZL", "AU");

  @ParameterizedTest
  @CsvSource({
    "veto-restrain, veto-restraint",
    "vetorestraint, veto-restraint",
    "Veto_Restraint, veto-restraint",
    "use of force, use-of-force",
    "lybia-1973, libya-1973",
    "libya-1793, libya-1973",
    "nld, NLD",
    "NDL, NLD",
    "NZ, NZL",
    "prevention, ''",
    "XYZ, ''",
  })
  void whatIsMeant(String written, String meant) {
    assertEquals(meant, Suggestion.nearest(written, KNOWN).orElse(""));
  }

  @Test
  void whatCannotBeGuessedIsListedOrCounted() {
    assertEquals("problem.known-are", Suggestion.remedy("prevention", KNOWN).key());
    assertEquals("problem.none-known", Suggestion.remedy("prevention", List.of()).key());
    List<String> many = IntStream.range(100, 120).mapToObj(i -> "id-" + i).toList();
    assertEquals("problem.none-near", Suggestion.remedy("prevention", many).key());
  }
}
