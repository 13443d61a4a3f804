package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.check.Beside;
import ontherecord.screen.check.Chosen;
import ontherecord.screen.check.CoverageTable;
import ontherecord.screen.check.ProblemCards;
import ontherecord.screen.check.TrialSheet;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.screen.part.Written;
import ontherecord.view.check.CheckView;
import ontherecord.view.check.ProblemLine;

/** A teacher's file while she writes it: what to put right, what is fine, what can be tried. */
public final class CheckScreen extends GameScreen {
  private static final float BESIDE = 46;
  private static final float BESIDE_NARROW = 39;
  private static final float BETWEEN = 5;
  private static final float BETWEEN_NARROW = 2.6667f;

  private final Listener listener;
  private CheckView view;
  private Sayable read;
  private boolean covered;
  private int firstColumn;
  private Chosen chosen = new Chosen();
  private String copied = "";
  private String start = "";

  /** What a person asks for. */
  public interface Listener {
    /** Puts words where they can be pasted from. */
    void copy(String words);

    /** Plays what can be played, as that delegation, from the round of that number. */
    void tryOut(int round, String delegation);

    /** Looks the lesson through; asked only where it can be played as it is. */
    void preview();

    /** Opens the file with the program that the system has for it. */
    void openFile();

    void readAgain();

    /** Opens the guide to writing a lesson. */
    void guide();

    void back();
  }

  /**
   * The screen.
   *
   * @param read when the file was read, on the clock; no words where it is no file
   */
  public CheckScreen(Kit kit, Phrasebook words, CheckView view, Sayable read, Listener listener) {
    super(kit, words);
    this.view = view;
    this.read = read;
    this.listener = listener;
  }

  /** Shows what the file is like now; where one was, one stays. */
  public void show(CheckView now, Sayable when) {
    int place = names(view).indexOf(focused());
    boolean mended = place >= 0 && !names(now).contains(focused());
    view = now;
    read = when;
    copied = "";
    rebuild();
    if (mended && !isCovered()) {
      List<String> names = names(view);
      focus().to(names.isEmpty() ? "try" : names.get(Math.min(place, names.size() - 1)));
    }
  }

  private String focused() {
    return focus().current().map(Pressable::getName).orElse("");
  }

  private static List<String> names(CheckView view) {
    return view.problems().stream().map(ProblemLine::name).toList();
  }

  /** What it shows now. */
  public CheckView view() {
    return view;
  }

  /** Goes on where that one was left. */
  public CheckScreen like(CheckScreen left) {
    covered = left.covered;
    firstColumn = left.firstColumn;
    chosen = left.chosen;
    start = left.focus().current().map(Pressable::getName).orElse(start);
    return this;
  }

  /** Says something in a sentence. */
  public void tell(String heading, Sayable what) {
    open(
        Written.WIDE,
        overlay -> new Written(kit, words(), heading, what).fill(overlay, this::close));
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    boolean narrow = kit.units().narrow();
    bar.title(say("game.name"), say(Message.of("inspect.bar").with("file", view.file())));
    if (!say(read).isEmpty()) {
      String key = narrow ? "inspect.read.short" : "inspect.read";
      bar.note(say(Message.of(key).with("time", read)), Tone.MUTED);
    }
    float beside = kit.u(narrow ? BESIDE_NARROW : BESIDE);
    float between = kit.u(narrow ? BETWEEN_NARROW : BETWEEN);
    float wide = Space.ofContent(kit).width() - beside - between;
    content.add(left(wide)).width(wide).growY();
    content
        .add(new Beside(kit, words(), view).table(chosen, new AtTheTrial()))
        .width(beside)
        .growY()
        .padLeft(between);
    startAt(start.isEmpty() ? first() : start);
    hints(foot);
  }

  private Table left(float wide) {
    Table left = new Table();
    left.top().left();
    ProblemCards cards = new ProblemCards(kit, words(), view);
    left.add(cards.head()).growX().row();
    if (!showsCoverage()) {
      left.add(cards.list(copied, this::copy)).grow().prefHeight(0).padTop(kit.u(1.3333f));
      return left;
    }
    Words heading = new Words(kit, Style.SUBHEADING, say("inspect.covered"));
    left.add(heading).growX().padTop(kit.u(1.3333f)).row();
    CoverageTable table = new CoverageTable(kit, words(), view.covered());
    left.add(
            table.table(
                wide, firstColumn, this::showFrom, chosen.seat(view.tried()).id(), this::sit))
        .grow()
        .prefHeight(0)
        .padTop(kit.u(1.3333f));
    return left;
  }

  private void hints(Foot foot) {
    if (!showsCoverage()) {
      foot.hint(say("key.up-down"), say("inspect.problem"));
      foot.hint(say("key.enter"), say("inspect.copy"), this::pressFocused);
    }
    foot.hint("O", say("inspect.open"), listener::openFile);
    foot.hint("R", say("inspect.again"), listener::readAgain);
    if (!view.problems().isEmpty()) {
      foot.hint("C", say(covered ? "inspect.problems" : "inspect.covered.key"), this::turn);
    }
    if (view.isPlayable()) {
      foot.hint("P", say("preview.key"), listener::preview);
    }
    foot.hint("G", say("inspect.guide"), listener::guide);
    if (view.tried().isPossible()) {
      foot.last("T", say("inspect.try.key", "round", chosen.round(view.tried())), this::tryOut);
    }
    foot.last(say("key.esc"), say("foot.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    AtTheTrial trial = new AtTheTrial();
    keys.key(Input.Keys.ESCAPE, listener::back);
    keys.typed('o', listener::openFile).typed('r', listener::readAgain).typed('c', this::turn);
    keys.typed('t', this::tryOut).typed('p', this::preview).typed('g', listener::guide);
    keys.typed('+', () -> trial.otherRound(1)).typed('-', () -> trial.otherRound(-1));
    keys.typed('−', () -> trial.otherRound(-1));
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.MEANT,
        Shortcut.COVERAGE,
        Shortcut.EDITOR,
        Shortcut.READ_AGAIN,
        Shortcut.TRY,
        Shortcut.ROUND_STEP,
        Shortcut.PREVIEW,
        Shortcut.GUIDE,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK_PAGE,
        Shortcut.HELP);
  }

  private String first() {
    return view.problems().isEmpty() ? "try" : view.problems().get(0).name();
  }

  // Without problems, who is on record stands there anyway.
  private boolean showsCoverage() {
    return covered || view.problems().isEmpty();
  }

  private void turn() {
    if (!view.problems().isEmpty()) {
      covered = !covered;
      focus().clear();
      rebuild();
    }
  }

  private void showFrom(int column) {
    firstColumn = column;
    rebuild();
  }

  private void pressFocused() {
    focus().current().ifPresent(Pressable::press);
  }

  private void copy(ProblemLine problem) {
    listener.copy(problem.suggestion());
    copied = problem.name();
    rebuild();
  }

  private void preview() {
    if (view.isPlayable()) {
      listener.preview();
    }
  }

  private void tryOut() {
    if (view.tried().isPossible()) {
      listener.tryOut(chosen.round(view.tried()), chosen.seat(view.tried()).id());
    }
  }

  private void sit(String delegation) {
    chosen.sit(delegation);
    rebuild();
  }

  private final class AtTheTrial implements TrialSheet.Listener {
    @Override
    public void tryOut() {
      CheckScreen.this.tryOut();
    }

    @Override
    public void otherRound(int by) {
      chosen.otherRound(view.tried(), by);
      rebuild();
    }

    @Override
    public void otherSeat(int by) {
      chosen.otherSeat(view.tried(), by);
      rebuild();
    }
  }
}
