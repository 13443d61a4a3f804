package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kept.ForgetSheet;
import ontherecord.screen.kept.SessionRow;
import ontherecord.screen.kept.SessionSheet;
import ontherecord.screen.kept.SessionSheet.Way;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.library.OfferSheet;
import ontherecord.screen.library.ToldSheet;
import ontherecord.screen.part.Confirm;
import ontherecord.screen.part.Notice;
import ontherecord.screen.part.Space;
import ontherecord.view.kept.SessionsView;
import ontherecord.view.kept.SessionsView.Row;

/** The sessions kept on this computer, and what can be done with one or with several. */
public final class SessionsScreen extends GameScreen {
  private static final float SHEET = 50;
  private static final float SHEET_NARROW = 45;
  private static final float GAP = 2.6667f;

  private final Listener listener;
  private final Set<String> marked = new LinkedHashSet<>();
  private SessionsView view;
  private String current;
  private boolean waits;
  private Sheet sheet;

  /** What a person asks for. Logs are named by their keys. */
  public interface Listener {
    /** Goes on with a session that was left. */
    void goOn(String log);

    /** Looks back on a session, without changing it. */
    void review(String log);

    /** Writes the results of these sessions down, of several in one report. */
    void export(List<String> logs);

    /** Deletes these sessions for good; the screen has asked whether that is meant. */
    void delete(List<String> logs);

    /** Forgets the names and reasons in these sessions. */
    void forget(List<String> logs);

    /** Forgets all names and reasons there are. */
    void forgetAll();

    void back();
  }

  public SessionsScreen(Kit kit, Phrasebook words, SessionsView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
    current = view.rows().isEmpty() ? "" : view.rows().get(0).log();
  }

  /** Shows the sessions as they are now; where one is, and what is marked, stays. */
  public void hold(SessionsView other) {
    int at = place(current);
    view = other;
    marked.removeIf(log -> place(log) < 0);
    if (place(current) < 0) {
      int near = Math.min(Math.max(at, 0), view.rows().size() - 1);
      current = near < 0 ? "" : view.rows().get(near).log();
    }
    if (stage().getActors().size > 0) {
      rebuild();
      focus().to(current);
    }
  }

  /** Goes to a session. */
  public void goTo(String log) {
    focus().to(log);
  }

  /** Says that something that was asked for takes a while, until it is told what came of it. */
  public void await(String heading, Sayable what) {
    waits = true;
    open(
        ToldSheet.WIDE,
        overlay -> {
          new ToldSheet(kit, words(), heading, what, List.of()).fill(overlay, this::waitNoMore);
          overlay.keys().key(Input.Keys.ESCAPE, this::waitNoMore);
        });
  }

  private void waitNoMore() {
    if (waits) {
      waits = false;
      close();
    }
  }

  /** Says what came of something that was asked for. */
  public void tell(String heading, Sayable what, List<Sayable> lines) {
    waitNoMore();
    open(
        ToldSheet.WIDE,
        overlay -> new ToldSheet(kit, words(), heading, what, lines).fill(overlay, this::close));
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("sessions.bar"));
    bar.note(say("sessions.count", "number", view.rows().size()), Tone.MUTED);
    if (view.rows().isEmpty()) {
      new Notice(kit, say("sessions.none"), say("sessions.none.how")).in(content).padTop(kit.u(16));
    } else {
      list(content);
      hints(foot);
    }
    foot.last(say("key.esc"), say("sessions.back"), this::leave);
    foot.last("?", say("foot.keys"), this::help);
  }

  private void list(Table content) {
    Table rows = new Table();
    rows.top().left();
    float wide = Space.ofContent(kit).width() - sheetWide() - kit.u(GAP);
    for (Row row : view.rows()) {
      SessionRow face =
          new SessionRow(
              kit, words(), row, wide, marked.contains(row.log()), () -> turnMark(row.log()));
      face.onFocus(() -> show(row)).onPress(this::open);
      rows.add(face).growX().padTop(rows.hasChildren() ? kit.u(1) : 0).row();
    }
    Scroll list = Scroll.of(kit, rows);
    list.setName("list");
    sheet = new Sheet(kit);
    content.add(list).grow();
    content.add(sheet).width(sheetWide()).growY().padLeft(kit.u(GAP));
    fill();
    startAt(current);
  }

  private void hints(Foot foot) {
    foot.hint(say("key.up-down"), say("foot.move"));
    foot.hint(say("key.enter"), say("foot.open"), this::open);
    foot.hint(say("key.space"), say("sessions.mark"), () -> turnMark(current));
    foot.hint("V", say("sessions.review"), this::review);
    foot.hint("X", say("sessions.export"), this::export);
    foot.hint("F", say("sessions.forget"), this::forget);
    foot.hint(say("key.delete"), say("sessions.delete"), this::delete);
  }

  private float sheetWide() {
    return kit.u(kit.units().narrow() ? SHEET_NARROW : SHEET);
  }

  private void show(Row row) {
    if (!row.log().equals(current)) {
      current = row.log();
      fill();
    }
  }

  private void fill() {
    SessionSheet told = new SessionSheet(kit, words(), sheetWide());
    if (marked.isEmpty()) {
      told.fill(sheet, row(), ways());
    } else {
      told.fill(sheet, chosen(), ways());
    }
  }

  private List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    if (marked.isEmpty() && row().may().goOn()) {
      ways.add(new Way("go-on", say("key.enter"), say("sessions.go-on"), false, this::open));
    }
    if (marked.isEmpty() && row().may().review()) {
      ways.add(new Way("review", "V", say("sessions.review"), false, this::review));
    }
    if (!exported().isEmpty()) {
      String label = exported().size() > 1 ? "sessions.export.together" : "sessions.export";
      ways.add(new Way("export", "X", say(label), false, this::export));
    }
    if (chosen().stream().anyMatch(row -> row.may().forget())) {
      ways.add(new Way("forget", "F", say("sessions.forget"), true, this::forget));
    }
    ways.add(new Way("delete", say("key.delete"), say("sessions.delete"), true, this::delete));
    return ways;
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.ESCAPE, this::leave);
    if (!view.rows().isEmpty()) {
      keys.typed('v', this::review).typed('x', this::export).typed('f', this::forget);
      keys.key(Input.Keys.FORWARD_DEL, this::delete);
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return Shortcut.OF_THE_SESSIONS;
  }

  private void turnMark(String log) {
    if (!marked.remove(log)) {
      marked.add(log);
    }
    rebuild();
  }

  // Of a session that is over there is only to look back on it.
  private void open() {
    if (row().may().goOn()) {
      listener.goOn(current);
    } else {
      review();
    }
  }

  private void review() {
    if (row().may().review()) {
      listener.review(current);
    }
  }

  private void export() {
    if (!exported().isEmpty()) {
      listener.export(exported());
    }
  }

  private void forget() {
    List<String> logs = logs();
    open(
        OfferSheet.WIDE,
        overlay ->
            new ForgetSheet(kit, words(), logs.size(), view.rows().size(), view.reports())
                .fill(overlay, this::close, () -> listener.forget(logs), listener::forgetAll));
  }

  private void delete() {
    List<String> logs = logs();
    Confirm ask =
        new Confirm(
            kit,
            say("sessions.delete.ask", "number", logs.size()),
            say("sessions.delete.follows"),
            say("sessions.delete"),
            say("sessions.delete.stay"),
            say("key.esc"));
    open(
        Confirm.WIDE,
        overlay ->
            ask.fillCautiously(
                overlay,
                () -> {
                  close();
                  listener.delete(logs);
                },
                this::close));
  }

  // Esc first takes away what is marked.
  private void leave() {
    if (marked.isEmpty()) {
      listener.back();
    } else {
      marked.clear();
      rebuild();
    }
  }

  private List<String> exported() {
    return chosen().stream().filter(row -> row.may().export()).map(Row::log).toList();
  }

  private List<String> logs() {
    return chosen().stream().map(Row::log).toList();
  }

  private List<Row> chosen() {
    return marked.isEmpty()
        ? List.of(row())
        : view.rows().stream().filter(row -> marked.contains(row.log())).toList();
  }

  private Row row() {
    return view.rows().get(place(current));
  }

  private int place(String log) {
    return view.rows().stream().map(Row::log).toList().indexOf(log);
  }
}
