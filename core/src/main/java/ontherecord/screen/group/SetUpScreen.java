package ontherecord.screen.group;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.setup.Naming;
import ontherecord.screen.group.setup.SetUpPage;
import ontherecord.screen.group.setup.Sheets;
import ontherecord.screen.group.setup.Steps;
import ontherecord.screen.group.setup.Teams;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Preset;
import ontherecord.view.group.setup.Seating;
import ontherecord.view.group.setup.SetUpView;
import ontherecord.view.group.setup.Way;

/** A group session before it begins: all of it on one page, each step of it undone by a key. */
public final class SetUpScreen extends GameScreen implements SetUpPage.Listener {
  private static final int MOST_BY_DIGIT = 9;

  private final Listener listener;
  private final Steps steps;
  private final Naming naming = new Naming();
  private final Sheets sheets;
  private SetUpView view;
  private List<Preset> presets;
  private Optional<Sayable> told;

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

    /** Prints what its teams are given, and the key, as the session will be dealt. */
    void paper(Plan plan);

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
    steps = new Steps(view.plan());
    sheets = new Sheets(this, kit, this::words);
    presets = view.presets();
    told = view.told();
  }

  /** What is set up now. */
  public Plan plan() {
    return steps.now();
  }

  /** Offers other lessons, as files come and go; the plan stays as long as its lesson does. */
  public void hold(SetUpView other) {
    view = other;
    if (found().isEmpty()) {
      steps.forget(other.plan());
      told = other.told();
    }
    rebuild();
  }

  /** Says what came of something that was asked for. */
  public void tell(Sayable what) {
    told = Optional.of(what);
    rebuild();
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("group.setup.bar"));
    Teams teams = new Teams(kit, words(), offered(), plan(), SetUpPage.right(kit));
    Table cards =
        naming.isOn()
            ? naming.cards(teams, steps, this::nextName)
            : teams.told(this::changeDelegation);
    new SetUpPage(kit, words(), offered(), plan(), listener.now(), told).fill(content, cards, this);
    startAt("teams");
    naming.reopen();
    hints(foot);
  }

  private void hints(Foot foot) {
    if (naming.isOn()) {
      foot.hint(say("key.enter"), say("group.setup.key.next-name"));
      foot.last(say("key.esc"), say("group.setup.key.names-done"), this::stopNaming);
      return;
    }
    foot.hint(say("key.enter"), say("group.setup.key.change"));
    foot.hint("+ −", say("group.setup.key.teams"));
    foot.hint("L", say("group.setup.key.lesson"), this::lesson);
    if (!offered().drafters()) {
      foot.hint("D", say("group.setup.key.lot"), this::lot);
      foot.hint("B", say("group.setup.key.best"), this::best);
    }
    foot.hint("N", say("group.setup.key.names"), this::startNaming);
    if (steps.canBeUndone()) {
      foot.hint("Z", say("group.setup.key.undo"), this::undo);
    }
    foot.hint("S", say("group.setup.key.presets"), this::presets);
    foot.last(say("key.esc"), say("foot.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.ENTER, this::enter);
    if (naming.isOn()) {
      // A field that Tab closes hears the key alone; what the key types comes after.
      keys.typed('\t', this::nextName).key(Input.Keys.TAB, this::nextName);
      keys.key(Input.Keys.ESCAPE, this::stopNaming);
      return;
    }
    keys.key(Input.Keys.ESCAPE, listener::back).key(Input.Keys.BACKSPACE, this::undo);
    keys.digits(MOST_BY_DIGIT, this::seat);
    keys.typed('+', () -> teams(1)).typed('-', () -> teams(-1)).typed('−', () -> teams(-1));
    keys.typed('d', this::lot).typed('b', this::best).typed('n', this::startNaming);
    keys.typed('p', () -> listener.paper(plan()));
    keys.typed('z', this::undo).typed('s', this::presets).typed('l', this::lesson);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return Shortcut.OF_THE_SET_UP;
  }

  private Optional<OfferedLesson> found() {
    return view.lesson(plan().lesson()).filter(OfferedLesson::playable);
  }

  private OfferedLesson offered() {
    return found().orElseThrow();
  }

  private Seating seating() {
    return new Seating(offered());
  }

  private void enter() {
    if (withControl()) {
      start();
    } else {
      focus().current().ifPresent(Pressable::press);
    }
  }

  private static boolean withControl() {
    return Gdx.input.isKeyPressed(Input.Keys.CONTROL_LEFT)
        || Gdx.input.isKeyPressed(Input.Keys.CONTROL_RIGHT)
        || Gdx.input.isKeyPressed(Input.Keys.SYM);
  }

  @Override
  public void start() {
    listener.start(plan());
  }

  @Override
  public void change(UnaryOperator<Plan> how) {
    plan(how.apply(plan()));
  }

  private void plan(Plan wanted) {
    if (steps.to(wanted)) {
      told = Optional.empty();
      rebuild();
    }
  }

  private void undo() {
    if (steps.undo()) {
      rebuild();
    }
  }

  private void seat(int teams) {
    plan(seating().of(plan(), teams));
  }

  @Override
  public void teams(int by) {
    seat(plan().teams().size() + by);
  }

  @Override
  public void way(int by) {
    if (by > 0 || plan().way() == Way.BEST) {
      lot();
    } else {
      best();
    }
  }

  private void lot() {
    if (!offered().drafters()) {
      plan(seating().dealt(plan(), Way.LOT, listener.lot()));
    }
  }

  private void best() {
    if (!offered().drafters()) {
      plan(seating().dealt(plan(), Way.BEST, plan().lot()));
    }
  }

  @Override
  public void lesson() {
    sheets.lessons(view.lessons(), plan().lesson(), this::take);
  }

  private void take(OfferedLesson lesson) {
    if (!lesson.playable()) {
      listener.mend(lesson.key());
    } else if (!lesson.key().equals(plan().lesson())) {
      plan(new Seating(lesson).taking(plan()));
    }
  }

  private void changeDelegation(int team) {
    if (offered().drafters()) {
      startNaming();
    } else {
      sheets.delegations(offered(), plan(), team, who -> plan(seating().given(plan(), team, who)));
    }
  }

  private void presets() {
    sheets.presets(
        view, presets, kept -> plan(kept.plan().calledAs(plan())), this::keep, this::forget);
  }

  private void keep(String name) {
    Preset kept = new Preset(name, plan());
    List<Preset> all = new ArrayList<>(without(name));
    all.add(kept);
    presets = all;
    listener.keep(kept);
  }

  private void forget(String name) {
    presets = without(name);
    listener.forget(name);
    presets();
  }

  private List<Preset> without(String name) {
    return presets.stream().filter(preset -> !preset.name().equals(name)).toList();
  }

  private void startNaming() {
    String here = focus().current().map(Pressable::getName).orElse("");
    int at = plan().teams().stream().map(Plan.Team::mark).toList().indexOf(here);
    steps.begin();
    naming.begin();
    rebuild();
    naming.open(Math.max(0, at));
  }

  // After the last all are named.
  private void nextName() {
    if (withControl()) {
      start();
    } else if (!naming.next(focus())) {
      stopNaming();
    }
  }

  private void stopNaming() {
    naming.end();
    steps.end();
    rebuild();
    focus().to(plan().teams().get(0).mark());
  }
}
