package ontherecord.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.app.Lesson;
import ontherecord.app.Reporter;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Suggestion;
import ontherecord.scenario.Scenario;
import ontherecord.storage.paper.Paper;
import ontherecord.view.paper.PaperView;
import ontherecord.view.paper.PaperWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes two files to print, with which a scenario is played without any device in the room. */
@Command(
    name = "paper",
    description = "Make the sheets for playing a scenario on paper, and the key to them, as PDF.")
final class PaperCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario's file, or the id of one that comes with the game.")
  private String scenario;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "",
      description = "Where the files go (default: here). Nothing is overwritten.")
  private Path out;

  @Option(names = "--locale", paramLabel = "L", description = "Language: en, fr or es.")
  private String locale = "";

  @Option(
      names = "--as",
      paramLabel = "ID",
      split = ",",
      description = "The delegations that teams speak for (default: all of the scenario's).")
  private List<String> delegations = new ArrayList<>();

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Shorten the scenario to the time there is.")
  private Integer minutes;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "" + PaperView.USUAL_DEAL,
      description = "The same seed deals the same rounds (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--paper",
      paramLabel = "P",
      defaultValue = "a4",
      description = "a4 or letter (default: ${DEFAULT-VALUE}).")
  private Paper paper;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Opening> opening = Opening.of(spec.commandLine().getErr());
    return opening.map(this::print).orElse(1);
  }

  private int print(Opening opening) {
    Phrasebook words = opening.content().in(Spoken.in(locale, spec, opening.words()));
    Optional<Lesson> lesson = opening.lesson(scenario);
    if (lesson.isEmpty()) {
      return 1;
    }
    Scenario whole = lesson.get().checked().value().orElseThrow();
    Scenario played =
        minutes == null ? whole : whole.within(Minutes.of(whole, minutes, spec, opening.words()));
    PaperView view =
        PaperWriter.of(
            opening.content().ground(played),
            opening.content().shown(played),
            seats(played, opening.words()),
            seed);
    Checked<List<Path>> written = new Reporter(out).paper(view, words, paper);
    opening.tell(written.problems());
    written.value().orElse(List.of()).forEach(file -> spec.commandLine().getOut().println(file));
    spec.commandLine().getOut().flush();
    return written.value().isPresent() ? 0 : 1;
  }

  /** Those that were named, each once; all of the scenario's where none was. */
  private List<String> seats(Scenario played, Phrasebook words) {
    for (String id : delegations) {
      if (!played.delegations().contains(id)) {
        Message unknown =
            Message.of("command.no-delegation-here").with("title", played.title()).with("id", id);
        throw new ParameterException(
            spec.commandLine(),
            words.say(unknown) + " " + words.say(Suggestion.remedy(id, played.delegations())));
      }
    }
    return delegations.isEmpty() ? played.seats() : List.copyOf(new LinkedHashSet<>(delegations));
  }
}
