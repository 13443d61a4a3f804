package ontherecord.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.app.Lesson;
import ontherecord.app.group.Planned;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;
import ontherecord.scenario.Scenario;
import ontherecord.screen.group.SetUpScreen;
import ontherecord.storage.home.KeptSetUp;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Preset;
import ontherecord.view.group.setup.Seating;
import ontherecord.view.group.setup.SetUpView;
import ontherecord.view.paper.PaperView;
import ontherecord.view.paper.PaperWriter;

/** Sets up a group session: what was used last, or what somebody wants now. */
final class SettingUp implements SetUpScreen.Listener {
  private static final String LAST = "";

  /** Deals have numbers that can be read out, and typed after {@code --seed}. */
  private static final long MOST_DEALS = 9_999;

  private final Maestro maestro;
  private final Foyer foyer;
  private final Runnable back;
  private final long deal;
  private int lot;
  private SetUpScreen screen;

  /**
   * A set-up.
   *
   * @param back where somebody goes who leaves it
   */
  SettingUp(Maestro maestro, Foyer foyer, Runnable back) {
    this.maestro = maestro;
    this.foyer = foyer;
    this.back = back;
    long seed = maestro.seed();
    lot = (int) Math.floorMod(seed, (long) Plan.MOST_LOTS);
    deal = seed >= 1 && seed <= MOST_DEALS ? seed : 1 + Math.floorMod(seed, MOST_DEALS);
  }

  /** As it was set up last, or as it is usual. */
  void open(Gathered wish) {
    Optional<KeptSetUp> last = last();
    last.map(KeptSetUp::lesson).ifPresent(this::read);
    List<OfferedLesson> lessons = offered();
    Optional<Plan> plan = last.flatMap(kept -> plan(kept, lessons));
    boolean gone = last.isPresent() && plan.isEmpty();
    show(lessons, wished(plan.orElseGet(() -> usual(lessons)), lessons, wish), gone);
  }

  /**
   * For a lesson that can be played, otherwise as it was set up last.
   *
   * @param wish of the command, if there was one
   */
  void open(Lesson lesson, Gathered wish) {
    List<OfferedLesson> lessons = offered();
    OfferedLesson offered = of(lessons, lesson.key());
    Seating seating = new Seating(offered);
    Optional<Plan> before = last().flatMap(kept -> plan(kept, lessons));
    Plan plan =
        before
            .map(p -> p.lesson().equals(offered.key()) ? p : seating.taking(p))
            .orElseGet(() -> seating.usual(lot()));
    show(lessons, wished(plan, lessons, wish), false);
  }

  private static Plan wished(Plan plan, List<OfferedLesson> lessons, Gathered wish) {
    Plan timed = wish.minutes() == 0 ? plan : plan.within(wish.minutes());
    return wish.teams() == 0
        ? timed
        : new Seating(of(lessons, plan.lesson())).of(timed, wish.teams());
  }

  private static OfferedLesson of(List<OfferedLesson> lessons, String key) {
    return lessons.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  /**
   * What a command asked for.
   *
   * @param teams how many; 0 for as many as last time
   * @param minutes of the lesson; 0 for its own, or what was set up last
   */
  record Gathered(int teams, int minutes) {
    static final Gathered NOTHING = new Gathered(0, 0);
  }

  private void show(List<OfferedLesson> lessons, Plan plan, boolean gone) {
    screen = new SetUpScreen(maestro.kit(), maestro.words(), view(lessons, plan, gone), this);
    maestro.show(screen);
    maestro.librarian().follow(this::news);
  }

  private SetUpView view(List<OfferedLesson> lessons, Plan plan, boolean gone) {
    Optional<Sayable> told =
        gone ? Optional.of(Message.of("group.setup.told.gone")) : Optional.empty();
    List<Preset> presets =
        kept().stream()
            .filter(kept -> !kept.name().equals(LAST))
            .flatMap(kept -> plan(kept, lessons).map(p -> new Preset(kept.name(), p)).stream())
            .toList();
    return new SetUpView(lessons, plan, presets, told);
  }

  // A teacher's own lesson may have been written meanwhile, or mended.
  private void news() {
    if (maestro.holds(screen)) {
      List<OfferedLesson> lessons = offered();
      boolean there =
          lessons.stream().anyMatch(l -> l.playable() && l.key().equals(screen.plan().lesson()));
      screen.hold(view(lessons, there ? screen.plan() : usual(lessons), !there));
      maestro.keep(screen, maestro.librarian().lessons());
    }
  }

  // What was played last may lie where nobody has looked yet today.
  private void read(String key) {
    if (maestro.librarian().find(key).isEmpty() && Files.isRegularFile(Path.of(key))) {
      maestro.librarian().put(new Loading(maestro, foyer).lesson(Path.of(key)));
    }
  }

  private Optional<KeptSetUp> last() {
    return kept().stream().filter(kept -> kept.name().equals(LAST)).findFirst();
  }

  private List<KeptSetUp> kept() {
    return maestro.household().setUps();
  }

  private Optional<Plan> plan(KeptSetUp kept, List<OfferedLesson> lessons) {
    return lessons.stream()
        .filter(OfferedLesson::playable)
        .filter(lesson -> lesson.key().equals(kept.lesson()))
        .findFirst()
        .map(lesson -> Planned.plan(kept, lesson, lot()));
  }

  // The first that has delegations: most rooms come for them.
  private Plan usual(List<OfferedLesson> lessons) {
    OfferedLesson first =
        lessons.stream()
            .filter(lesson -> lesson.playable() && !lesson.drafters())
            .findFirst()
            .orElseThrow();
    return new Seating(first).usual(lot());
  }

  private List<OfferedLesson> offered() {
    return maestro.librarian().lessons().stream().map(this::offered).toList();
  }

  private OfferedLesson offered(Lesson lesson) {
    String file = lesson.path().isPresent() ? lesson.file() : "";
    return lesson
        .checked()
        .value()
        .map(s -> OfferedLesson.of(lesson.key(), file, s, maestro.content().shown(s)))
        .orElseGet(() -> OfferedLesson.broken(lesson.key(), lesson.file()));
  }

  @Override
  public void start(Plan plan) {
    List<KeptSetUp> kept = new ArrayList<>(kept());
    kept.removeIf(each -> each.name().equals(LAST));
    kept.add(0, Planned.kept(LAST, plan));
    maestro.household().keepSetUps(kept);
    Lesson lesson = maestro.librarian().find(plan.lesson()).orElseThrow();
    foyer.convene(lesson, plan.minutes(), Planned.setUp(plan), deal);
  }

  @Override
  public void paper(Plan plan) {
    screen.tell(Message.of("paper.writing"));
    Scenario scenario =
        maestro
            .librarian()
            .find(plan.lesson())
            .orElseThrow()
            .within(plan.minutes())
            .checked()
            .value()
            .orElseThrow();
    Phrasebook words = maestro.words();
    Errand.run(
        () -> maestro.reporter().paper(dealt(scenario, plan), words),
        where -> {
          if (maestro.holds(screen)) {
            screen.tell(where);
          }
        });
  }

  /** As the session is dealt that begins here, so that paper and wall ask and show the same. */
  private PaperView dealt(Scenario scenario, Plan plan) {
    return PaperWriter.of(
        maestro.content().ground(scenario),
        maestro.content().shown(scenario),
        Planned.setUp(plan).delegations(),
        deal);
  }

  @Override
  public void mend(String lesson) {
    foyer.workshop().open(maestro.librarian().find(lesson).orElseThrow());
  }

  @Override
  public void keep(Preset preset) {
    Stream<KeptSetUp> kept = Stream.of(Planned.kept(preset.name(), preset.plan()));
    List<Problem> problems =
        maestro
            .household()
            .keepSetUps(Stream.concat(without(preset.name()).stream(), kept).toList());
    screen.tell(
        problems.stream()
            .findFirst()
            .map(Problem::what)
            .orElse(Message.of("group.setup.told.kept").with("name", preset.name())));
  }

  @Override
  public void forget(String preset) {
    maestro.household().keepSetUps(without(preset));
  }

  private List<KeptSetUp> without(String name) {
    return kept().stream().filter(each -> !each.name().equals(name)).toList();
  }

  @Override
  public int lot() {
    lot = lot % Plan.MOST_LOTS + 1;
    return lot;
  }

  @Override
  public int now() {
    ZonedDateTime here = maestro.household().now().atZone(ZoneId.systemDefault());
    return here.getHour() * 60 + here.getMinute();
  }

  @Override
  public void back() {
    back.run();
  }
}
