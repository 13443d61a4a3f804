package ontherecord.screen.group;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.setup.DelegationList;
import ontherecord.screen.group.setup.LessonList;
import ontherecord.screen.group.setup.PresetList;
import ontherecord.screen.group.setup.SetUpPage;
import ontherecord.screen.group.setup.Teams;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Preset;
import ontherecord.view.group.setup.Seating;
import ontherecord.view.group.setup.SetUpView;
import ontherecord.view.group.setup.Way;

/** A group session before it begins: all of it on one page, each step of it undone by a key. */
public final class SetUpScreen extends GameScreen {
  private static final int MOST_BY_DIGIT = 9;

  private final Listener listener;
  private final Deque<Plan> before = new ArrayDeque<>();
  private SetUpView view;
  private List<Preset> presets;
  private Plan plan;
  private List<Field> fields = List.of();
  private boolean naming;

  /** What a facilitator asks for. */
  public interface Listener {
    /** Begins the session. */
    void start(Plan plan);

    /** Shows what is wrong in a lesson's file. */
    void mend(String lesson);

    /** Keeps a set-up by a name. */
    void keep(Preset preset);

    /** Keeps it no longer. */
    void forget(String preset);

    /** A lot that was not drawn yet. */
    int lot();

    /** Minutes of the day now. */
    int now();

    void back();
  }

  /** At a plan that can be begun. */
  public SetUpScreen(Kit kit, Phrasebook words, SetUpView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
    plan = view.plan();
    presets = view.presets();
  }

  /** Offers other lessons, as files come and go; the plan stays as long as its lesson does. */
  public void hold(SetUpView other) {
    view = other;
    if (lesson().isEmpty()) {
      plan = other.plan();
      before.clear();
    }
    rebuild();
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("group.setup.bar"));
    Table teams = new Table();
    OfferedLesson lesson = lesson().orElseThrow();
    float wide = SetUpPage.right(kit);
    if (naming) {
      fields =
          new Teams(kit, words(), lesson, plan, wide)
              .named(teams, (at, name) -> plan = plan.named(at, name), this::named);
    } else {
      teams = new Teams(kit, words(), lesson, plan, wide).told(this::changeDelegation);
    }
    SetUpPage page = new SetUpPage(kit, words(), view, lesson, plan, listener.now());
    page.fill(content, teams, new Asks());
    startAt("teams");
    hints(foot, lesson);
  }

  private Optional<OfferedLesson> lesson() {
    return view.lesson(plan.lesson()).filter(OfferedLesson::playable);
  }

  private Seating seating() {
    return new Seating(lesson().orElseThrow());
  }

  private void hints(Foot foot, OfferedLesson lesson) {
    if (naming) {
      foot.hint(say("key.enter"), say("group.setup.key.next-name"));
      foot.last(say("key.esc"), say("group.setup.key.names-done"), this::stopNaming);
      return;
    }
    foot.hint(say("key.enter"), say("group.setup.key.change"));
    foot.hint("+ −", say("group.setup.key.teams"));
    if (!lesson.drafters()) {
      foot.hint("D", say("group.setup.key.lot"), this::lot);
      foot.hint("B", say("group.setup.key.best"), this::best);
    }
    foot.hint("N", say("group.setup.key.names"), this::startNaming);
    if (!before.isEmpty()) {
      foot.hint("Z", say("group.setup.key.undo"), this::undo);
    }
    foot.hint("S", say("group.setup.key.presets"), this::presets);
    foot.last(say("key.esc"), say("foot.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.ENTER, this::enter);
    keys.key(Input.Keys.ESCAPE, naming ? this::stopNaming : listener::back);
    if (naming) {
      keys.key(Input.Keys.TAB, this::nextName);
      return;
    }
    keys.digits(MOST_BY_DIGIT, this::teams);
    keys.typed('+', () -> teams(plan.teams().size() + 1));
    keys.typed('-', () -> teams(plan.teams().size() - 1));
    keys.typed('−', () -> teams(plan.teams().size() - 1));
    keys.typed('d', this::lot).typed('b', this::best).typed('n', this::startNaming);
    keys.typed('z', this::undo).typed('s', this::presets).typed('l', this::changeLesson);
    keys.key(Input.Keys.BACKSPACE, this::undo);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.PRESS,
        Shortcut.STEP,
        Shortcut.TEAM_NUMBER,
        Shortcut.LESSON,
        Shortcut.LOT,
        Shortcut.BEST,
        Shortcut.NAMES,
        Shortcut.UNDO,
        Shortcut.PRESETS,
        Shortcut.START,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }

  private void enter() {
    if (control()) {
      start();
    } else {
      focus().current().ifPresent(Pressable::press);
    }
  }

  private static boolean control() {
    return Gdx.input.isKeyPressed(Input.Keys.CONTROL_LEFT)
        || Gdx.input.isKeyPressed(Input.Keys.CONTROL_RIGHT)
        || Gdx.input.isKeyPressed(Input.Keys.SYM);
  }

  private void start() {
    listener.start(plan);
  }

  private void change(Plan other) {
    if (!other.equals(plan)) {
      before.push(plan);
      plan = other;
      rebuild();
    }
  }

  private void undo() {
    if (!before.isEmpty()) {
      plan = before.pop();
      rebuild();
    }
  }

  private void teams(int number) {
    change(seating().of(plan, number));
  }

  private void lot() {
    if (!lesson().orElseThrow().drafters()) {
      change(seating().dealt(plan, Way.LOT, listener.lot()));
    }
  }

  private void best() {
    change(seating().dealt(plan, Way.BEST, plan.lot()));
  }

  private void changeLesson() {
    LessonList list = new LessonList(kit, words(), view.lessons());
    open(LessonList.WIDE, overlay -> list.fill(overlay, plan.lesson(), this::take));
  }

  private void take(OfferedLesson lesson) {
    close();
    if (!lesson.playable()) {
      listener.mend(lesson.key());
    } else if (!lesson.key().equals(plan.lesson())) {
      change(new Seating(lesson).taking(plan));
    }
  }

  private void changeDelegation(int team) {
    OfferedLesson lesson = lesson().orElseThrow();
    if (lesson.drafters()) {
      startNaming();
      return;
    }
    DelegationList list = new DelegationList(kit, words(), lesson, plan, team);
    open(
        DelegationList.WIDE,
        overlay ->
            list.fill(
                overlay,
                delegation -> {
                  close();
                  change(seating().given(plan, team, delegation));
                }));
  }

  private void presets() {
    open(PresetList.WIDE, this::fill);
  }

  private void fill(Overlay overlay) {
    new PresetList(kit, words(), view, presets)
        .fill(overlay, this::takePreset, this::keep, this::forget);
  }

  private void takePreset(Preset preset) {
    close();
    change(seatedAs(preset.plan()));
  }

  // Teams keep what they call themselves: a preset holds no names.
  private Plan seatedAs(Plan kept) {
    Plan taken = kept;
    for (int i = 0; i < Math.min(kept.teams().size(), plan.teams().size()); i++) {
      taken = taken.named(i, plan.teams().get(i).name());
    }
    return taken;
  }

  private void keep(String name) {
    close();
    Preset kept = new Preset(name, plan);
    List<Preset> others = new ArrayList<>(presets);
    others.removeIf(other -> other.name().equals(name));
    others.add(0, kept);
    presets = others;
    listener.keep(kept);
  }

  private void forget(String name) {
    presets = presets.stream().filter(preset -> !preset.name().equals(name)).toList();
    listener.forget(name);
    close();
    presets();
  }

  private void startNaming() {
    int at =
        focus()
            .current()
            .map(Pressable::getName)
            .map(name -> marks().indexOf(name))
            .filter(place -> place >= 0)
            .orElse(0);
    before.push(plan);
    naming = true;
    rebuild();
    fields.get(at).opened(true);
  }

  private List<String> marks() {
    return plan.teams().stream().map(Plan.Team::mark).toList();
  }

  private void nextName() {
    named(
        fields.indexOf(
            focus().current().filter(Field.class::isInstance).map(Field.class::cast).orElse(null)));
  }

  // After the last all are named.
  private void named(int at) {
    if (control()) {
      start();
    } else if (at + 1 < fields.size()) {
      fields.get(at + 1).opened(true);
    } else {
      stopNaming();
    }
  }

  private void stopNaming() {
    naming = false;
    if (before.peek().equals(plan)) {
      before.pop();
    }
    rebuild();
    focus().to(marks().get(0));
  }

  private final class Asks implements SetUpPage.Listener {
    @Override
    public void lesson() {
      changeLesson();
    }

    @Override
    public void plan(Plan wanted) {
      change(wanted);
    }

    @Override
    public void teams(int by) {
      SetUpScreen.this.teams(plan.teams().size() + by);
    }

    @Override
    public void way(int by) {
      if (plan.way() == Way.BEST || by > 0) {
        lot();
      } else {
        best();
      }
    }

    @Override
    public void start() {
      SetUpScreen.this.start();
    }
  }
}
