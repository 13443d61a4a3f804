package ontherecord.desktop;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import ontherecord.app.Lesson;
import ontherecord.desktop.text.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Straight into a scenario. */
@Command(name = "play", description = "Play a scenario.")
final class PlayCommand implements Callable<Integer>, OpensWindow {
  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "A scenario's file, or the id of one that comes with the game.")
  private String scenario = "";

  @Option(names = "--as", paramLabel = "ID", description = "The delegation to speak for.")
  private String delegation = "";

  @Option(names = "--text", description = "Play in the terminal.")
  private boolean text;

  @Option(names = "--seed", paramLabel = "N", description = "Deal the rounds from this number.")
  private Long seed;

  @ParentCommand private OnTheRecord program;
  @Spec private CommandSpec spec;

  @Override
  public boolean opensWindow() {
    return !text;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Opening> opening = Opening.of(err);
    if (opening.isEmpty()) {
      return 1;
    }
    return play(opening.get());
  }

  private int play(Opening opening) {
    PrintWriter out = spec.commandLine().getOut();
    OptionalLong from = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    if (scenario.isEmpty()) {
      TerminalGame.play(opening.content(), program.home(), new Wish("", delegation), from, out);
      return 0;
    }
    Optional<Lesson> lesson = opening.lesson(scenario);
    lesson.ifPresent(
        found ->
            TerminalGame.play(
                opening.with(found), program.home(), new Wish(found.key(), delegation), from, out));
    return lesson.isPresent() ? 0 : 1;
  }
}
