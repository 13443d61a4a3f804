package ontherecord.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Reporter;
import ontherecord.app.Start;
import ontherecord.app.window.Demo;
import ontherecord.app.window.Foyer;
import ontherecord.app.window.Maestro;
import ontherecord.app.window.Surroundings;
import ontherecord.message.Language;
import ontherecord.problem.Checked;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.Home;
import ontherecord.storage.home.Settings;
import ontherecord.storage.home.SettingsFile;
import ontherecord.view.group.TeamMarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A bot plays through the real screens; each is saved as a picture. */
@Command(
    name = "demo",
    description = "A bot plays through the real screens and saves a PNG of each.")
final class DemoCommand implements Callable<Integer>, OpensWindow {
  private static final long SEED = 2011;

  @Parameters(index = "0", paramLabel = "DIR", description = "Where the pictures go.")
  private Path folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "A scenario file, or the id of a shipped one.")
  private String scenario;

  @Option(
      names = "--group",
      paramLabel = "N",
      description = "Play a group session of so many teams.")
  private Integer teams;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1920x1080",
      description = "Size of the window in pixels (default: ${DEFAULT-VALUE}).")
  private String size;

  @Option(
      names = "--locale",
      paramLabel = "L",
      defaultValue = "en",
      description = "Language: en or fr (default: ${DEFAULT-VALUE}).")
  private String locale;

  @Option(
      names = "--theme",
      paramLabel = "T",
      defaultValue = "PAPER",
      description = "Theme: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Settings.Theme theme;

  @Spec private CommandSpec spec;

  @Override
  public boolean opensWindow() {
    return true;
  }

  @Override
  public Integer call() throws IOException {
    WindowSize wanted =
        WindowSize.parse(size)
            .orElseThrow(() -> wrong("--size wants a width and a height, as in 1920x1080."));
    Language language =
        Language.byCode(locale)
            .orElseThrow(() -> wrong("--locale wants en or fr, not " + locale + "."));
    if (teams != null && (teams < TeamMarks.FEWEST || teams > TeamMarks.MOST)) {
      throw wrong(
          "--group wants a number of teams from %d to %d."
              .formatted(TeamMarks.FEWEST, TeamMarks.MOST));
    }
    PrintWriter err = spec.commandLine().getErr();
    if (!Display.isThere()) {
      err.println("There is no display to open a window on.");
      return 1;
    }
    Checked<Content> content = Start.read(Shelf.packed());
    if (content.value().isEmpty()) {
      Sentences.of(err).ifPresent(words -> Sentences.tell(content.problems(), words, err));
      return 1;
    }
    Files.createDirectories(folder);
    Path home = Files.createTempDirectory("on-the-record-demo");
    try {
      return play(content.value().get(), home, language, wanted);
    } finally {
      delete(home);
    }
  }

  private int play(Content content, Path home, Language language, WindowSize wanted) {
    new SettingsFile(new Home(home).settings())
        .write(
            new Settings(theme, Settings.TextSize.USUAL, language, false, false, true, "", false));
    Household household =
        new Household(
            Home.open(home), InstantSource.fixed(Instant.parse("2026-01-12T09:00:00Z")), locale);
    Maestro maestro =
        new Maestro(
            content,
            household,
            new Reporter(folder),
            Version.number(),
            Surroundings.of(home.resolve("scenarios")),
            new Random(SEED)::nextLong,
            opening());
    Demo demo = new Demo(maestro, folder);
    GameWindow.open(demo, wanted, files -> {}, () -> true, new SystemWindows());
    spec.commandLine().getOut().println(demo.shots() + " pictures in " + folder);
    return demo.finished() ? 0 : 1;
  }

  private Maestro.Opening opening() {
    if (teams != null) {
      return foyer -> foyer.openGroup(scenario == null ? "" : scenario, teams, 0);
    }
    return scenario == null ? Foyer::open : foyer -> foyer.openLesson(scenario, "", 0);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
