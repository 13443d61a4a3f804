package ontherecord.view;

import java.util.List;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.record.Dialogue;
import ontherecord.scenario.Scenario;
import ontherecord.view.LibraryView.Card;
import ontherecord.view.LibraryView.Progress;

/** Puts scenarios on the shelf of the library. */
public final class Shelf {
  private static final int LONGEST_NAME = 32;

  private Shelf() {}

  /**
   * How far a scenario has been played on this computer.
   *
   * @param who the delegation last played; no words if new
   * @param done rounds played in the latest session
   * @param rounds dealt in it, which are fewer where the lesson was shortened; 0 if new
   */
  public record Played(Progress progress, Sayable who, int done, int rounds) {
    public static final Played NEVER = new Played(Progress.NEW, Shown.NOTHING, 0, 0);
  }

  /**
   * A scenario that can be played.
   *
   * @param file the name of a teacher's own; "" of one that is shipped
   */
  public static Card card(
      String key, String file, Scenario scenario, Played played, List<Problem> problems) {
    int rounds = played.rounds() == 0 ? scenario.played() : played.rounds();
    return new Card(
        key,
        file,
        scenario.title(),
        years(scenario),
        scenario.minutes(),
        scenario.delegations().size(),
        level(scenario),
        levelName(scenario),
        played.progress(),
        line(played, rounds),
        played.done(),
        rounds,
        List.copyOf(scenario.briefing()),
        problems.stream().filter(p -> p.severity() != Severity.NOTE).toList());
  }

  /**
   * The years of its dialogues, once each; no words where none has a date. Of a lesson on another
   * debate than the game's, that it is one.
   */
  public static Sayable years(Scenario scenario) {
    Listing years = new Listing(yearsOf(scenario));
    if (!scenario.hasOwnRecord()) {
      return years;
    }
    return years.items().isEmpty()
        ? Message.of("library.another-debate")
        : Message.of("library.another-debate.years").with("years", years);
  }

  private static List<Sayable> yearsOf(Scenario scenario) {
    return scenario.dialogues().stream()
        .map(id -> scenario.record().dialogue(id).orElseThrow())
        .map(Dialogue::year)
        .filter(year -> !year.isEmpty())
        .distinct()
        .<Sayable>map(Verbatim::new)
        .toList();
  }

  /** The picture beside a round, by its place in the file. */
  public static Depicted picture(Scenario scenario, int round) {
    return scenario.pictures().ofRound(round).map(Depicted::of).orElse(Depicted.NOTHING);
  }

  /** How much it asks of its players, from 1 to 3. */
  public static int level(Scenario scenario) {
    return switch (scenario.level()) {
      case INTRODUCTORY -> 1;
      case INTERMEDIATE -> 2;
      case ADVANCED -> 3;
    };
  }

  /** The same in a word. */
  public static Sayable levelName(Scenario scenario) {
    return Message.of(
        switch (scenario.level()) {
          case INTRODUCTORY -> "level.introductory";
          case INTERMEDIATE -> "level.intermediate";
          case ADVANCED -> "level.advanced";
        });
  }

  /** A file that cannot be played. */
  public static Card broken(String key, String file, List<Problem> problems) {
    return new Card(
        key,
        file,
        new Verbatim(Shortened.name(file, LONGEST_NAME)),
        Shown.NOTHING,
        0,
        0,
        1,
        Shown.NOTHING,
        Progress.BROKEN,
        Message.of("progress.broken").with("problems", problems.size()),
        0,
        0,
        List.of(),
        problems);
  }

  private static Sayable line(Played played, int rounds) {
    return switch (played.progress()) {
      case NEW -> Message.of("progress.new");
      case STARTED ->
          Message.of("progress.started")
              .with("who", played.who())
              .with("done", played.done())
              .with("rounds", rounds);
      case FINISHED -> Message.of("progress.finished");
      case BROKEN -> Shown.NOTHING;
    };
  }
}
