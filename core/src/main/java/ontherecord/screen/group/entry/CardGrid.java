package ontherecord.screen.group.entry;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.view.RoundView;
import ontherecord.view.group.CardDesk;
import ontherecord.view.group.CardDesk.Turn;
import ontherecord.view.group.CardDesk.Wish;
import ontherecord.view.group.EntryRow;
import ontherecord.view.group.EntryView;

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
    for (EntryRow row : view.rows()) {
      boolean at = row.team().id().equals(desk.row());
      Actor cards = cards(row, plan, at);
      TeamRow shown = new TeamRow(kit, words, row, plan, cards, at);
      grid.row(shown, cards, plan.rowHigh());
      if (at) {
        grid.ring(shown);
      }
    }
    if (desk.row().isEmpty() && desk.isComplete() && !view.revealed()) {
      grid.ring(onward);
    }
    return grid;
  }

  private Actor cards(EntryRow row, GridPlan plan, boolean at) {
    List<Integer> marks = desk.marks(row.team().id());
    boolean none = row.stands() == EntryRow.Stands.PASSED || row.stands() == EntryRow.Stands.AWAY;
    if (none && marks.isEmpty() && !(at && desk.correcting())) {
      boolean passed = row.stands() == EntryRow.Stands.PASSED;
      boolean card = passed && plan.columns() > 0;
      return new CardField(
          kit, "", say(card ? "group.entry.passed" : "group.entry.away"), false, at);
    } else if (plan.columns() == 0) {
      boolean answer = desk.entry().isAnswer(marks);
      return new CardField(kit, typed(plan, marks), say(rest(marks)), answer, at);
    }
    return new CardCells(kit, plan, desk.entry().alphabet(), shapes(), marks, at);
  }

  private String typed(GridPlan plan, List<Integer> marks) {
    String told = desk.entry().told(marks);
    Message number = Message.of("group.entry.letters").with("count", marks.size());
    return marks.isEmpty()
        ? ""
        : CardField.fitting(
            kit, plan.cardWide(), List.of(told, told.replace(" ", ""), say(number)));
  }

  /** What is still to come in a field. */
  private Sayable rest(List<Integer> marks) {
    if (view.open() instanceof RoundView.OfEstimate scale) {
      return marks.isEmpty() ? CardDesk.NOTHING : scale.unit();
    } else if (desk.entry().isOrder() && !marks.isEmpty() && !desk.entry().isAnswer(marks)) {
      return Message.of("group.entry.to-come").with("count", desk.entry().letters() - marks.size());
    }
    return CardDesk.NOTHING;
  }

  private List<PositionShape> shapes() {
    return view.open() instanceof RoundView.OfPosition position
        ? position.cards().stream().map(card -> Shape.of(card.mark())).toList()
        : List.of();
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
            .filter(wish -> wish instanceof Wish.Enter)
            .map(wish -> ((Wish.Enter) wish).team())
            .toList();
    if (all.size() > 1) {
      answers.enterForAll(all, ((Wish.Enter) turn.wishes().get(0)).answer());
    } else if (turn.wishes().isEmpty()) {
      screen.rebuild();
    } else {
      turn.wishes().forEach(this::ask);
    }
  }

  private void ask(Wish wish) {
    if (wish instanceof Wish.Enter enter) {
      answers.enter(enter.team(), enter.answer());
    } else if (wish instanceof Wish.Pass pass) {
      answers.pass(pass.team());
    } else if (wish instanceof Wish.TakeBack back) {
      answers.takeBack(back.team());
    } else if (wish instanceof Wish.Correct correct) {
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
                    new WriteSheet.Asked(
                        Message.of("group.entry.why").with("team", row.team().name()),
                        Message.of("group.entry.why.how"),
                        row.reason(),
                        true),
                    text -> answers.reason(team, text)));
  }

  private void note(Wish.Correct wish) {
    String now = desk.entry().told(desk.marks(wish.team()));
    WriteSheet.open(
        screen,
        kit,
        () -> words,
        new WriteSheet.Asked(
            Message.of("group.entry.note")
                .with("team", view.row(wish.team()).orElseThrow().team().name())
                .with("said", now),
            Message.of("group.entry.note.how"),
            "",
            false),
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
          list = Optional.empty();
          take(desk.answered(answer));
          screen.focus().to(NAME);
        },
        () -> {
          list = Optional.empty();
          lay(NAME);
        });
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
    if (view.revealed()) {
      foot.hint("E", say("group.entry.key.correct"), () -> take(desk.correct()));
      foot.hint(say("key.up-down"), say("group.entry.key.team"));
      foot.last(say("key.space"), say("group.entry.key.onward"), this::onward);
      return;
    }
    boolean number = desk.entry().isNumber();
    String last = number ? "9" : desk.entry().alphabet().get(desk.entry().letters() - 1);
    foot.hint(number ? "0–9" : "A–" + last, say("group.entry.key.card"));
    String none = number ? "group.entry.key.none" : "group.entry.key.pass";
    foot.hint(number ? "X" : "0", say(none), () -> take(desk.pass()));
    foot.hint(say("key.delete"), say("group.entry.key.take-back"), () -> take(desk.takeBack()));
    foot.hint(say("key.up-down"), say("group.entry.key.team"));
    if (view.open() instanceof RoundView.OfRollCall) {
      foot.hint("/", say("group.entry.key.list"), this::pick);
    }
    if (!view.asksForPositions()) {
      foot.hint("*", say("group.entry.key.same"), () -> take(desk.same()));
    }
    foot.hint(say("key.tab"), say("group.entry.key.why"), this::why);
  }

  @Override
  public List<Shortcut> shortcuts() {
    if (view.revealed()) {
      return List.of(Shortcut.PUT_RIGHT, Shortcut.ROW);
    }
    boolean number = desk.entry().isNumber();
    List<Shortcut> all = new ArrayList<>();
    all.add(number ? Shortcut.DIGITS : Shortcut.CARDS);
    all.add(number ? Shortcut.NO_NUMBER : Shortcut.NO_CARD);
    all.addAll(List.of(Shortcut.TAKE_BACK, Shortcut.NEXT_ROW, Shortcut.ROW));
    if (!view.asksForPositions()) {
      all.add(Shortcut.SAME);
    }
    if (view.open() instanceof RoundView.OfRollCall) {
      all.add(Shortcut.LIST);
    }
    all.add(Shortcut.WHY);
    return all;
  }

  @Override
  public String start() {
    return NAME;
  }
}
