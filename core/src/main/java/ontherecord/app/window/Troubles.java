package ontherecord.app.window;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;
import ontherecord.screen.ProblemsScreen;
import ontherecord.screen.ProblemsScreen.Way;
import ontherecord.view.ProblemsView;

/** Tells what could not be read or written, and offers every way on. */
final class Troubles {
  private final Maestro maestro;

  Troubles(Maestro maestro) {
    this.maestro = maestro;
  }

  /** Tells problems, worst first; then goes on. */
  void tell(String title, List<Problem> problems, Runnable on) {
    Map<Way, Runnable> ways = new EnumMap<>(Way.class);
    ways.put(Way.GO_ON, on);
    show(Message.of(title), Message.of("problems.advice"), problems, "", List.of(Way.GO_ON), ways);
  }

  /**
   * Tells what is wrong with a file, with the lines it is about; then goes back.
   *
   * @param text the file's whole text
   */
  void tell(Sayable title, List<Problem> problems, String text, Runnable back) {
    Map<Way, Runnable> ways = new EnumMap<>(Way.class);
    ways.put(Way.BACK, back);
    show(title, Message.of("problems.advice-file"), problems, text, List.of(Way.BACK), ways);
  }

  /** Tells what came of something, and what of it did not; then goes on. */
  void tell(Sayable title, Sayable advice, List<Problem> problems, Runnable on) {
    Map<Way, Runnable> ways = new EnumMap<>(Way.class);
    ways.put(Way.GO_ON, on);
    show(title, advice, problems, "", List.of(Way.GO_ON), ways);
  }

  /** Tells that something could not be kept; nothing of it has happened yet. */
  void notKept(List<Problem> problems, Runnable again, Runnable without, Runnable leave) {
    Map<Way, Runnable> ways = new EnumMap<>(Way.class);
    ways.put(Way.TRY_AGAIN, again);
    ways.put(Way.WITHOUT_KEEPING, without);
    ways.put(Way.LEAVE, leave);
    show(
        Message.of("problems.not-kept"),
        Message.of("problems.advice-not-kept"),
        problems,
        "",
        List.of(Way.TRY_AGAIN, Way.WITHOUT_KEEPING, Way.LEAVE),
        ways);
  }

  private void show(
      Sayable title,
      Sayable advice,
      List<Problem> problems,
      String text,
      List<Way> order,
      Map<Way, Runnable> ways) {
    List<Problem> worstFirst = new ArrayList<>(problems);
    worstFirst.sort(java.util.Comparator.comparing(Problem::severity));
    List<String> lines = text.lines().toList();
    List<ProblemsView.Line> told =
        worstFirst.stream()
            .map(p -> new ProblemsView.Line(p, excerpt(lines, p.place().line())))
            .toList();
    maestro.show(
        new ProblemsScreen(
            maestro.kit(),
            maestro.words(),
            new ProblemsView(title, advice, told),
            order,
            way -> ways.get(way).run()));
  }

  private static String excerpt(List<String> lines, int line) {
    return line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
  }
}
