package ontherecord.view.group.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ontherecord.record.Dialogue;
import ontherecord.rules.Measure;
import ontherecord.scenario.Scenario;
import ontherecord.session.State.AnswerPlace;
import ontherecord.session.Tally;
import ontherecord.session.Team;
import ontherecord.view.Score;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.TeamLine;

/**
 * A whole debrief: all its pages, in their order.
 *
 * @param pages at least two: what the teams said, and the end
 */
public record LookBack(List<DebriefPage> pages) {
  public LookBack {
    pages = List.copyOf(pages);
  }

  /** The debrief of a session as it stands now. */
  public static LookBack on(Gathering gathering) {
    return new LookBack(new Writer(gathering).write());
  }

  /** Its chapters. */
  public Contents contents() {
    return Contents.of(pages);
  }

  private static final class Writer {
    private final Gathering gathering;
    private final Scenario scenario;
    private final int steps;
    private final Departures departures;
    private final Cells cells;

    Writer(Gathering gathering) {
      this.gathering = gathering;
      this.scenario = gathering.ground().scenario();
      this.steps = gathering.state().steps();
      this.departures = new Departures(gathering);
      List<AnswerPlace> left = departures.places();
      int paths = (steps + PathPage.ROUNDS - 1) / PathPage.ROUNDS;
      this.cells = new Cells(gathering, place -> page(left.indexOf(place), paths));
    }

    private static int page(int index, int paths) {
      return index < 0 ? -1 : paths + index;
    }

    List<DebriefPage> write() {
      List<DebriefPage> pages = new ArrayList<>();
      for (int first = 0; first < steps; first += PathPage.ROUNDS) {
        pages.add(path(first, Math.min(steps, first + PathPage.ROUNDS)));
      }
      pages.addAll(scenario.seatsDrafters() ? new Hardest(gathering).pages() : departures.pages());
      pages.addAll(questions());
      pages.addAll(new RoomAsRecorded(gathering).pages());
      pages.addAll(silences());
      gathering.teams().forEach(team -> pages.add(card(team)));
      SentencePage sentence = Closings.page(gathering);
      pages.add(sentence);
      pages.add(new EndPage(lines(), sentence, gathering.state().group().closed()));
      return pages;
    }

    private List<TeamLine> lines() {
      return gathering.teams().stream().map(gathering::line).toList();
    }

    private PathPage path(int from, int to) {
      List<PathPage.Row> rows =
          IntStream.range(from, to)
              .mapToObj(
                  step ->
                      new PathPage.Row(
                          step + 1,
                          gathering.label(step),
                          gathering.teams().stream().map(team -> cells.of(team, step)).toList()))
              .toList();
      return new PathPage(lines(), rows);
    }

    private List<QuestionPage> questions() {
      int of = scenario.debrief().size();
      return IntStream.range(0, of)
          .mapToObj(i -> new QuestionPage(i + 1, of, scenario.debrief().get(i)))
          .toList();
    }

    private List<SilencePage> silences() {
      return scenario.dialogues().stream()
          .map(id -> gathering.shown().record().dialogue(id).orElseThrow())
          .filter(dialogue -> !dialogue.note().isEmpty())
          .map(this::silence)
          .toList();
    }

    private SilencePage silence(Dialogue dialogue) {
      return new SilencePage(
          dialogue.date().isEmpty() ? dialogue.title() : gathering.shown().date(dialogue),
          dialogue.note());
    }

    private CardPage card(Team team) {
      List<Measure> measures =
          scenario.seatsDrafters()
              ? List.of(Measure.KNOWLEDGE)
              : List.of(Measure.FIDELITY, Measure.KNOWLEDGE);
      List<Cell> row = IntStream.range(0, steps).mapToObj(step -> cells.of(team, step)).toList();
      return new CardPage(
          gathering.line(team),
          measures.stream().map(measure -> score(team, measure)).toList(),
          row,
          (int) row.stream().filter(Cell::reasoned).count(),
          (int) row.stream().filter(Cell::argued).count());
    }

    private Score score(Team team, Measure measure) {
      Tally tally = Tally.of(gathering.ground(), gathering.state(), team.id(), measure);
      return new Score(measure, Score.print(tally.earned()), Score.print(tally.possible()));
    }
  }
}
