package ontherecord.desktop;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.app.Lesson;
import ontherecord.app.PreviewReport;
import ontherecord.desktop.text.PreviewTold;
import ontherecord.message.Phrasebook;
import ontherecord.view.preview.PreviewWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a scenario with all its answers and sources, for whoever leads the class. */
@Command(name = "preview", description = "Print a scenario with every answer and its source.")
final class PreviewCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario's file, or the id of one that comes with the game.")
  private String scenario;

  @Option(names = "--locale", paramLabel = "L", description = "Language: en, fr or es.")
  private String locale = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Opening> opening = Opening.of(spec.commandLine().getErr());
    return opening.map(this::print).orElse(1);
  }

  private int print(Opening opening) {
    Phrasebook words = opening.content().in(Spoken.in(locale, spec, opening.words()));
    Optional<Lesson> lesson = opening.lesson(scenario);
    lesson
        .flatMap(found -> found.checked().value())
        .map(s -> PreviewWriter.of(s, opening.content().shown(s)))
        .ifPresent(
            view -> {
              PrintWriter out = spec.commandLine().getOut();
              PreviewTold.tell(PreviewReport.of(view, words), words, out);
              out.flush();
            });
    return lesson.isPresent() ? 0 : 1;
  }
}
