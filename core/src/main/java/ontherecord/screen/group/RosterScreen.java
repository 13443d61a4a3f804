package ontherecord.screen.group;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.roster.Choosing;
import ontherecord.screen.group.roster.Led;
import ontherecord.screen.group.roster.SeatCard;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.roster.RosterView;
import ontherecord.view.group.roster.RosterView.Seat;

/**
 * Who is in the room, over the show: a team comes late, goes and returns, takes another name, or
 * another delegation before its first answer; and how the session is led from here on.
 */
public final class RosterScreen extends GameScreen {
  private static final int LONGEST_NAME = 40;
  private static final int COLUMNS = 3;
  private static final String NAMING = "naming";

  private final Listener listener;
  private RosterView view;
  private String naming = "";
  private String written = "";

  /** What a facilitator asks for. */
  public interface Listener {
    /** A team comes late. */
    void join();

    /** A team goes. */
    void go(String team);

    /** A team that had gone is back. */
    void comeBack(String team);

    /** A team takes a name; "" goes back to its mark's. */
    void name(String team, String name);

    /** A team speaks for somebody else. */
    void speakFor(String team, String delegation);

    /** Answers come in another way, by its word. */
    void entry(String word);

    /** Something else is timed, by its word. */
    void pace(String word);

    /** What is timed takes so long. */
    void time(String word, int seconds);

    void back();
  }

  /** Who is in the room. */
  public RosterScreen(Kit kit, Phrasebook words, RosterView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
  }

  /** Goes on with the room as it is now. */
  public void goOnWith(RosterView other) {
    Optional<String> come =
        other.seats().stream()
            .map(seat -> seat.team().id())
            .filter(id -> seat(id).isEmpty())
            .findFirst();
    view = other;
    rebuild();
    come.ifPresent(focus()::to);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say(view.lesson()));
    bar.note(say("group.lead.teams"), Tone.MUTED);
    content.add(new Led(kit, words(), view, listener).table()).growX().row();
    Table cards = new Table();
    cards.top().left();
    int columns = kit.units().narrow() ? COLUMNS - 1 : COLUMNS;
    for (int i = 0; i < view.seats().size(); i++) {
      cards.add(card(view.seats().get(i))).grow().uniformX().pad(kit.u(0.6667f));
      if (i % columns == columns - 1) {
        cards.row();
      }
    }
    for (int i = view.seats().size(); i % columns != 0; i++) {
      cards.add().growX().uniformX();
    }
    Scroll scroll = Scroll.of(kit, cards);
    scroll.setName("seats");
    content.add(scroll).grow().padTop(kit.u(1.3333f));
    startAt(view.seats().get(0).team().id());
    hints(foot);
  }

  private void hints(Foot foot) {
    foot.hint(say("key.enter"), say("group.lead.key.name"));
    if (!view.delegations().isEmpty()) {
      foot.hint("D", say("group.lead.key.delegation"), this::delegation);
    }
    foot.hint("L", say("group.lead.key.leave"), this::leaveOrReturn);
    if (view.mayJoin()) {
      foot.hint("N", say("group.lead.key.join"), listener::join);
    }
    foot.last(say("key.esc"), say("foot.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  private Pressable card(Seat seat) {
    String id = seat.team().id();
    if (id.equals(naming)) {
      Field field =
          new Field(kit, say("group.lead.name"), LONGEST_NAME)
              .text(written)
              .onChange(text -> written = text)
              .onEnter(this::named);
      field.setName(NAMING);
      return field;
    }
    SeatCard card = new SeatCard(kit, words(), seat);
    card.onPress(() -> nameOf(seat)).setName(id);
    return card;
  }

  private void nameOf(Seat seat) {
    naming = seat.team().id();
    written = "";
    rebuild();
    focus().to(NAMING);
    focus().current().filter(Field.class::isInstance).ifPresent(f -> ((Field) f).opened(true));
  }

  private void named() {
    String team = naming;
    String name = written.strip();
    naming = "";
    rebuild();
    focus().to(team);
    if (!name.isEmpty()) {
      listener.name(team, name);
    }
  }

  private void delegation() {
    focused()
        .filter(Seat::mayChange)
        .ifPresent(
            seat ->
                open(
                    Choosing.WIDE,
                    overlay ->
                        new Choosing(kit, words(), view, seat)
                            .fill(overlay, chosen -> speak(seat, chosen), this::close)));
  }

  private void speak(Seat seat, String delegation) {
    close();
    if (!delegation.equals(seat.team().delegation().id())) {
      listener.speakFor(seat.team().id(), delegation);
    }
  }

  private void leaveOrReturn() {
    Consumer<Seat> turn =
        seat -> {
          if (seat.team().here()) {
            listener.go(seat.team().id());
          } else {
            listener.comeBack(seat.team().id());
          }
        };
    focused().ifPresent(turn);
  }

  private Optional<Seat> focused() {
    return focus().current().map(Pressable::getName).flatMap(this::seat);
  }

  private Optional<Seat> seat(String id) {
    return view.seats().stream().filter(seat -> seat.team().id().equals(id)).findFirst();
  }

  @Override
  protected void answer(Keys keys) {
    keys.typed('d', this::delegation).typed('l', this::leaveOrReturn);
    keys.typed('n', this::join);
    keys.typed('r', listener::back);
    keys.key(Input.Keys.ESCAPE, this::away);
  }

  private void join() {
    if (view.mayJoin()) {
      listener.join();
    }
  }

  // A name that was begun is thrown away first.
  private void away() {
    if (naming.isEmpty()) {
      listener.back();
    } else {
      String team = naming;
      naming = "";
      rebuild();
      focus().to(team);
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.RENAME,
        Shortcut.OTHER_DELEGATION,
        Shortcut.LEAVE,
        Shortcut.JOIN,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }
}
