package ontherecord.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ontherecord.rules.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTest {
  private static final Pattern TEAM = Pattern.compile("(\\w+) (\\d+)/(\\d+) (\\d+|-)");

  /** Each team as "name earned/possible seconds", in quarters; "-" for a time nobody took. */
  private static List<Standings.Result<String>> results(String teams) {
    List<Standings.Result<String>> results = new ArrayList<>();
    Matcher team = TEAM.matcher(teams);
    while (team.find()) {
      int seconds = team.group(4).equals("-") ? HandedIn.UNTIMED : Integer.parseInt(team.group(4));
      int earned = Integer.parseInt(team.group(2));
      Tally tally = new Tally(Measure.FIDELITY, earned, Integer.parseInt(team.group(3)));
      results.add(new Standings.Result<>(team.group(1), tally, seconds));
    }
    return results;
  }

  private static String told(Standings<String> standings) {
    return standings.rows().stream()
        .map(row -> row.place() + " " + row.result().who())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 14/16 90, B 12/16 30           | false | 1 A, 2 B",
        "A 12/16 90, B 14/16 90           | false | 1 B, 2 A",
        "A 6/8 90, B 12/16 30             | false | 1 A, 1 B",
        "A 6/8 90, B 12/16 30             | true  | 1 B, 2 A",
        "A 6/8 30, B 12/16 30, C 0/4 1    | true  | 1 A, 1 B, 3 C",
        "A 7/8 900, B 12/16 30            | true  | 1 A, 2 B",
        "A 6/8 -, B 12/16 30              | true  | 1 A, 1 B",
        "A 0/0 -, B 0/16 30               | true  | 1 B",
        "A 1/3 9, B 2/6 9, C 3/9 9        | true  | 1 A, 1 B, 1 C"
      })
  void fractionsAreComparedAndTimeBreaksTiesWhereItIsAskedFor(
      String teams, boolean speed, String expected) {
    assertEquals(expected, told(Standings.of(results(teams), speed)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nobodyStandsBeforeABetterResult(long seed) {
    Random random = new Random(seed);
    List<Standings.Result<String>> results = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int possible = 4 * (1 + random.nextInt(6));
      results.add(
          new Standings.Result<>(
              "team " + i,
              new Tally(Measure.KNOWLEDGE, random.nextInt(possible + 1), possible),
              random.nextInt(3)));
    }
    List<Standings.Row<String>> rows = Standings.of(results, true).rows();
    assertEquals(results.size(), rows.size());
    for (int i = 1; i < rows.size(); i++) {
      Standings.Result<String> before = rows.get(i - 1).result();
      Standings.Result<String> after = rows.get(i).result();
      double better = share(before) - share(after);
      assertTrue(better >= 0, rows::toString);
      assertTrue(better > 0 || before.seconds() <= after.seconds(), rows::toString);
      boolean level = better == 0 && before.seconds() == after.seconds();
      assertEquals(level ? rows.get(i - 1).place() : i + 1, rows.get(i).place());
    }
  }

  private static double share(Standings.Result<String> result) {
    return (double) result.tally().earned() / result.tally().possible();
  }
}
