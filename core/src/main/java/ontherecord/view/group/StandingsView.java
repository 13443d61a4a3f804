package ontherecord.view.group;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.rules.Measure;
import ontherecord.session.Standings;
import ontherecord.session.State;
import ontherecord.session.Tally;
import ontherecord.session.Team;
import ontherecord.session.TimeTaken;
import ontherecord.view.Score;

/**
 * Who stands where so far, on both measures side by side; they are never added.
 *
 * @param order the measure by which the teams are ordered
 * @param after how many rounds have been revealed
 * @param measures that any round so far was counted for: what is shown
 * @param speed whether of level teams the quicker one stands first
 * @param rows in order; of level teams in the order of the seats, and last those of which nothing
 *     was counted
 */
public record StandingsView(
    ShowHead head, By order, int after, List<By> measures, boolean speed, List<Row> rows)
    implements ShowView {
  public StandingsView {
    measures = List.copyOf(measures);
    rows = List.copyOf(rows);
  }

  /** By what teams can be ordered. */
  public enum By {
    FIDELITY("fidelity", Measure.FIDELITY),
    KNOWLEDGE("knowledge", Measure.KNOWLEDGE);

    private final String word;
    private final Measure measure;

    By(String word, Measure measure) {
      this.word = word;
      this.measure = measure;
    }

    /** The word for it in message keys. */
    public String word() {
      return word;
    }
  }

  /**
   * One team.
   *
   * @param place from 1, by the measure that orders; 0 where nothing was counted
   * @param level whether another team shares it
   */
  public record Row(int place, boolean level, TeamLine team, Result fidelity, Result knowledge) {

    /** Its result on a measure. */
    public Result on(By by) {
      return by == By.FIDELITY ? fidelity : knowledge;
    }
  }

  /** A result in quarters: 14 of 16 is "3½ of 4". */
  public record Result(int earned, int possible) {

    /** What was earned, printed. */
    public String printed() {
      return Score.print(earned);
    }

    /** Of how much, printed. */
    public String ofPrinted() {
      return Score.print(possible);
    }
  }

  /** The standings by a measure. */
  public static StandingsView of(Gathering gathering, By order) {
    State state = gathering.state();
    boolean speed = gathering.ground().scenario().settings().speed();
    Standings<Team> standings =
        Standings.of(
            gathering.teams().stream()
                .map(
                    team ->
                        new Standings.Result<>(
                            team, tally(gathering, team, order), TimeTaken.of(state, team.id())))
                .toList(),
            speed);
    return new StandingsView(
        gathering.head(),
        order,
        (int) IntStream.range(0, state.steps()).filter(state::revealed).count(),
        Stream.of(By.values()).filter(by -> counts(gathering, by)).toList(),
        speed,
        rows(gathering, standings));
  }

  /** By which measure the teams are ordered at first: fidelity, where a round asked for it. */
  public static By usual(Gathering gathering) {
    return counts(gathering, By.FIDELITY) ? By.FIDELITY : By.KNOWLEDGE;
  }

  @Override
  public boolean isBetween() {
    return true;
  }

  private static boolean counts(Gathering gathering, By by) {
    return gathering.teams().stream().anyMatch(t -> tally(gathering, t, by).possible() > 0);
  }

  private static List<Row> rows(Gathering gathering, Standings<Team> standings) {
    List<Row> rows = new ArrayList<>();
    List<Team> placed = new ArrayList<>();
    for (Standings.Row<Team> row : standings.rows()) {
      boolean level = standings.rows().stream().filter(r -> r.place() == row.place()).count() > 1;
      placed.add(row.result().who());
      rows.add(row(gathering, row.place(), level, row.result().who()));
    }
    gathering.teams().stream()
        .filter(team -> !placed.contains(team))
        .forEach(team -> rows.add(row(gathering, 0, false, team)));
    return rows;
  }

  private static Row row(Gathering gathering, int place, boolean level, Team team) {
    return new Row(
        place,
        level,
        gathering.line(team),
        result(tally(gathering, team, By.FIDELITY)),
        result(tally(gathering, team, By.KNOWLEDGE)));
  }

  private static Tally tally(Gathering gathering, Team team, By by) {
    return Tally.of(gathering.ground(), gathering.state(), team.id(), by.measure);
  }

  private static Result result(Tally tally) {
    return new Result(tally.earned(), tally.possible());
  }
}
