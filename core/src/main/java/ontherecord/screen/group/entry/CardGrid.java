package ontherecord.screen.group.entry;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.part.Space;
import ontherecord.view.RoundView;
import ontherecord.view.group.CardDesk;
import ontherecord.view.group.CardDesk.Turn;
import ontherecord.view.group.EntryRow;
import ontherecord.view.group.EntryView;
import ontherecord.view.group.EntryWish;

/** Raised cards, entered by the facilitator: a row a team, a cell a letter. */
final class CardGrid extends EntryPart {
  private static final String NAME = "grid";
  private static final int ROOMY = 8;
  private static final float GAP = 1;

  private CardDesk desk;
  private boolean struck;
  private Optional<TeamPanel> list = Optional.empty();

  CardGrid(GameScreen screen, Kit kit, Phrasebook words, EntryView view, Answers answers) {
    super(screen, kit, words, view, answers);
    desk = CardDesk.at(view);
  }

  @Override
  protected void seen() {
    desk = desk.seeing(view);
    if (view.revealed()) {
      close();
    }
  }

  @Override
  public void build(Table content, Space space) {
    if (list.isPresent()) {
      list.get().build(words, content, space);
      return;
    }
    Press onward = Press.filled(kit, say("group.entry.onward")).key(say("key.space"));
    onward.does(this::onward).setName("onward");
    GridHead head = new GridHead(kit, words, desk);
    Table above = head.above(onward, space, view.rows().size() > ROOMY ? 1 : 2);
    Space below = space.below(Space.height(above, space.width()) + kit.u(GAP));
    boolean labels = true;
    GridPlan plan = plan(head, below, labels);
    if (!plan.isRoomy(kit)) {
      labels = false;
      plan = plan(head, below, labels);
    }
    content.top().left();
    content.add(above).growX().padBottom(kit.u(GAP)).row();
    content.add(head.letters(plan, labels)).growX().row();
    content.add(rows(plan, onward)).growX().top();
  }

  private GridPlan plan(GridHead head, Space below, boolean labels) {
    GridPlan guess = GridPlan.of(kit, words, view, desk.entry(), below);
    float letters = Space.height(head.letters(guess, labels), below.width());
    return GridPlan.of(kit, words, view, desk.entry(), below.below(letters + kit.u(0.6667f)));
  }

  private Grid rows(GridPlan plan, Press onward) {
    Grid grid = new Grid(kit, this::pressed, this::typed, this::pointed);
    grid.setName(NAME);
    new GridRows(kit, words, desk, plan).into(grid);
    if (desk.row().isEmpty() && desk.isComplete() && !view.revealed()) {
      grid.ring(onward);
    }
    return grid;
  }

  /** A key that does not type: true where the grid has a use for it. */
  private boolean pressed(int keycode) {
    // A letter counts only as a stroke of its own: one that is held down would run through the
    // rows.
    struck = true;
    int digit = Grid.digit(keycode);
    if (digit >= 0) {
      take(digit == 0 && !desk.entry().isNumber() ? desk.pass() : desk.digit(digit));
      return true;
    } else if (Grid.isEnter(keycode)) {
      take(desk.finish());
      return true;
    }
    switch (keycode) {
      case Input.Keys.UP -> go(desk.move(-1));
      case Input.Keys.DOWN -> go(desk.move(1));
      case Input.Keys.HOME -> go(desk.move(-view.rows().size()));
      case Input.Keys.FORWARD_DEL -> take(desk.takeBack());
      case Input.Keys.BACKSPACE -> take(desk.undo());
      case Input.Keys.TAB -> why();
      case Input.Keys.LEFT, Input.Keys.RIGHT -> {}
      case Input.Keys.ESCAPE -> {
        if (!desk.correcting()) {
          return false;
        }
        go(desk.leave());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Letters go to the grid alone. */
  private boolean typed(char letter) {
    boolean stroke = struck;
    struck = false;
    if (!Character.isLetter(letter)) {
      return false;
    } else if (!stroke) {
      return true;
    }
    char lower = Character.toLowerCase(letter);
    if (view.revealed() && !desk.correcting() && lower == 'e') {
      take(desk.correct());
    } else if (desk.entry().isNumber() && lower == 'x') {
      take(desk.pass());
    } else {
      take(desk.letter(letter));
    }
    return true;
  }

  private void pointed(int row, int cell) {
    String team = view.rows().get(row).team().id();
    if (!team.equals(desk.row())) {
      desk = desk.to(team);
    }
    if (cell >= 0) {
      take(desk.card(cell));
    } else {
      screen.rebuild();
    }
  }

  private void go(CardDesk other) {
    desk = other;
    screen.rebuild();
  }

  /** The desk moves on before anything is asked for: what is kept is seen over the new desk. */
  private void take(Turn turn) {
    desk = turn.desk();
    List<String> all =
        turn.wishes().stream()
            .filter(wish -> wish instanceof EntryWish.Enter)
            .map(wish -> ((EntryWish.Enter) wish).team())
            .toList();
    if (all.size() > 1) {
      answers.enterForAll(all, ((EntryWish.Enter) turn.wishes().get(0)).answer());
    } else if (turn.wishes().isEmpty()) {
      screen.rebuild();
    } else {
      turn.wishes().forEach(this::ask);
    }
  }

  private void ask(EntryWish wish) {
    if (wish instanceof EntryWish.Enter enter) {
      answers.enter(enter.team(), enter.answer());
    } else if (wish instanceof EntryWish.Pass pass) {
      answers.pass(pass.team());
    } else if (wish instanceof EntryWish.TakeBack back) {
      answers.takeBack(back.team());
    } else if (wish instanceof EntryWish.Correct correct) {
      note(correct);
    } else {
      answers.onward();
    }
  }

  private void onward() {
    take(desk.onward());
  }

  private void why() {
    String team = desk.reasoned();
    view.row(team)
        .ifPresent(
            row ->
                WriteSheet.open(
                    screen,
                    kit,
                    () -> words,
                    WriteSheet.why(row),
                    text -> answers.reason(team, text)));
  }

  private void note(EntryWish.Correct wish) {
    EntryRow row = view.row(wish.team()).orElseThrow();
    String now = desk.entry().told(desk.marks(wish.team()));
    WriteSheet.open(
        screen,
        kit,
        () -> words,
        WriteSheet.note(row, now),
        note -> {
          desk = desk.leave();
          answers.correct(wish.team(), wish.answer(), note);
        });
  }

  /** Picks from the round's own list, for the row where the desk is. */
  private void pick() {
    boolean roll = view.open() instanceof RoundView.OfRollCall && !view.revealed();
    Optional<EntryRow> row = view.row(desk.row()).filter(any -> roll);
    row.ifPresent(
        picking -> {
          list = Optional.of(picker());
          lay(list.get().start());
        });
  }

  private TeamPanel picker() {
    return new TeamPanel(
        screen,
        kit,
        words,
        view.open(),
        answer -> {
          close();
          take(desk.answered(answer));
          screen.focus().to(NAME);
        },
        () -> {
          close();
          lay(NAME);
        });
  }

  private void close() {
    list.ifPresent(TeamPanel::dispose);
    list = Optional.empty();
  }

  @Override
  public void dispose() {
    close();
  }

  private void lay(String focused) {
    screen.rebuild();
    screen.focus().to(focused);
  }

  @Override
  public void bind(Keys keys) {
    if (list.isPresent()) {
      list.get().bind(keys);
      return;
    }
    keys.typed('/', this::pick);
    keys.key(Input.Keys.SPACE, this::onward);
    keys.key(Input.Keys.PAGE_DOWN, this::onward);
    keys.key(Input.Keys.BACKSPACE, () -> take(desk.undo()));
    keys.key(Input.Keys.TAB, this::why);
    keys.typed('*', () -> take(desk.same()));
  }

  @Override
  public void hints(Foot foot) {
    if (list.isPresent()) {
      list.get().hints(words, foot);
      return;
    }
    told().in(foot);
  }

  private GridHints told() {
    return new GridHints(words, desk, this::take, this::why, this::pick);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return told().shortcuts();
  }

  @Override
  public String start() {
    return NAME;
  }
}
