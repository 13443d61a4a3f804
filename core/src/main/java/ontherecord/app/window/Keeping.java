package ontherecord.app.window;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ontherecord.app.Household;
import ontherecord.app.Table;
import ontherecord.app.kept.KeptRows;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.screen.SessionsScreen;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.kept.SessionsView;

/** The list of kept sessions, and what follows from what is asked for there. */
final class Keeping implements SessionsScreen.Listener {
  private final Maestro maestro;
  private final Foyer foyer;
  private final Table table;
  private final KeptRows rows;
  private SessionsScreen screen;

  Keeping(Maestro maestro, Foyer foyer, Table table) {
    this.maestro = maestro;
    this.foyer = foyer;
    this.table = table;
    this.rows = new KeptRows(maestro.content(), ZoneId.systemDefault());
  }

  /** Shows them, where somebody was. */
  private void open(String log) {
    open();
    screen.goTo(log);
  }

  /** Shows them. */
  void open() {
    screen = new SessionsScreen(maestro.kit(), maestro.words(), view(), this);
    maestro.show(screen);
  }

  private SessionsView view() {
    return new SessionsView(
        household().sessions().stream().map(rows::of).toList(),
        maestro.reporter().written().map(Path::toString).orElse(""));
  }

  @Override
  public void goOn(String log) {
    foyer.goOn(log, () -> open(log));
  }

  @Override
  public void review(String log) {
    Review.open(maestro, foyer, table, log, () -> open(log));
  }

  @Override
  public void export(List<String> logs) {
    List<KeptSession> chosen = logs.stream().map(household()::read).toList();
    Phrasebook words = maestro.words();
    SessionsScreen asked = screen;
    asked.await("sessions.export", Message.of("sessions.exporting"));
    Errand.run(
        () -> maestro.reporter().taken(maestro.content(), chosen, words),
        written -> {
          if (maestro.holds(asked)) {
            tellTaken(written);
            asked.hold(view());
          }
        });
  }

  private void tellTaken(Checked<List<Path>> written) {
    List<Sayable> lines = new ArrayList<>();
    written.problems().forEach(problem -> lines.add(trouble(problem)));
    Message told =
        written
            .value()
            .map(
                files ->
                    Message.of("sessions.exported")
                        .with("files", files.size())
                        .with("page", String.valueOf(files.get(0).getFileName()))
                        .with("folder", String.valueOf(files.get(0).getParent())))
            .orElse(Message.of("sessions.export.nothing"));
    screen.tell("sessions.export", told, lines);
  }

  @Override
  public void delete(List<String> logs) {
    List<Problem> problems = each(logs, household()::delete);
    screen.hold(view());
    if (!problems.isEmpty()) {
      tell("sessions.delete", logs.size(), problems, "sessions.deleted");
    }
  }

  @Override
  public void forget(List<String> logs) {
    List<Problem> problems = each(logs, household()::forget);
    screen.hold(view());
    tell("sessions.forget.ask", logs.size(), problems, "sessions.forgotten");
  }

  @Override
  public void forgetAll() {
    maestro.change(Looks.withPlayer(maestro.settings(), ""));
    forget(household().sessions().stream().map(KeptSession::name).toList());
  }

  private static List<Problem> each(List<String> logs, Function<String, List<Problem>> what) {
    List<Problem> problems = new ArrayList<>();
    logs.forEach(log -> problems.addAll(what.apply(log)));
    return problems;
  }

  private void tell(String heading, int of, List<Problem> problems, String key) {
    List<Sayable> lines = new ArrayList<>();
    problems.forEach(problem -> lines.add(trouble(problem)));
    maestro
        .reporter()
        .written()
        .ifPresent(
            folder ->
                lines.add(Message.of("sessions.forget.reports").with("folder", folder.toString())));
    Message told = Message.of(key).with("number", of - problems.size());
    screen.tell(heading, told, lines);
  }

  private static Sayable trouble(Problem problem) {
    return Message.of("sessions.trouble")
        .with("file", problem.place().file())
        .with("what", problem.what())
        .with("remedy", problem.remedy());
  }

  @Override
  public void back() {
    foyer.title();
  }

  private Household household() {
    return maestro.household();
  }
}
