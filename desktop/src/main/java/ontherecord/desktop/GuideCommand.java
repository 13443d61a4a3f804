package ontherecord.desktop;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.desktop.text.GuideTold;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.scenario.guide.Guide;
import ontherecord.storage.GuideFile;
import ontherecord.storage.Shelf;
import ontherecord.view.guide.GuideView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how a lesson is written, with its examples letter by letter. */
@Command(name = "guide", description = "Print the guide for teachers who write a lesson.")
final class GuideCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "PAGE",
      description = "One of its pages, by number; all without it.")
  private Integer page;

  @Option(names = "--locale", paramLabel = "L", description = "Language: en, fr or es.")
  private String locale = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return Opening.of(spec.commandLine().getErr()).map(this::print).orElse(1);
  }

  private int print(Opening opening) {
    Checked<Guide> guide = GuideFile.read(Shelf.packed());
    Sentences.tell(guide.problems(), opening.words(), spec.commandLine().getErr());
    Optional<GuideView> view = guide.value().map(GuideView::of);
    Phrasebook words = opening.content().in(Spoken.in(locale, spec, opening.words()));
    view.ifPresent(
        v -> {
          PrintWriter out = spec.commandLine().getOut();
          GuideTold.tell(pages(v, opening.words()), words, out);
          out.flush();
        });
    return view.isPresent() ? 0 : 1;
  }

  private List<GuideView.Page> pages(GuideView view, Phrasebook words) {
    if (page == null) {
      return view.pages();
    }
    if (page < 1 || page > view.pages().size()) {
      throw new ParameterException(
          spec.commandLine(),
          words.say(Message.of("command.no-page").with("pages", view.pages().size())));
    }
    return List.of(view.pages().get(page - 1));
  }
}
