package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Progress;
import ontherecord.screen.part.Scores;
import ontherecord.screen.part.Space;
import ontherecord.screen.part.Speaking;
import ontherecord.screen.reveal.AnswerPart;
import ontherecord.screen.reveal.AnswerParts;
import ontherecord.screen.reveal.Beside;
import ontherecord.screen.reveal.Reading;
import ontherecord.screen.reveal.RoomHead;
import ontherecord.screen.reveal.RoomPart;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.RevealView;

/**
 * A round after its reveal: the verdict and what it rests on to the left, the answer to the right.
 */
public final class RevealScreen extends GameScreen {
  private static final float LEFT = 68f / 148;
  private static final float LEFT_NARROW = 52f / 108;
  private static final float BETWEEN = 6;
  private static final float BETWEEN_NARROW = 4;
  private static final float HEAD = 6;
  private static final float UNDER_HEAD = 1;

  /** What a player may ask for after a reveal. */
  public interface Listener {
    /** To the next round, or after the last one to the debrief. */
    void onward();

    /** Back through earlier reveals. */
    void back();

    /** Reads the dossier again. */
    void dossier();

    /** The room is now shown so, and shall be at the next reveal, too. */
    void shows(Beside what);

    void pause();
  }

  private final RevealView view;
  private final Listener listener;
  private final RoomPart room;
  private Reading reading;
  private Scroll beside;

  /**
   * A reveal.
   *
   * @param beside as what the room is shown at first
   */
  public RevealScreen(
      Kit kit, Phrasebook words, RevealView view, Beside beside, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
    room = new RoomPart(kit, words, view.chamber(), beside);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    room.speak(words());
    AnswerPart answer = AnswerParts.of(kit, words(), view, room);
    reading = new Reading(kit, words(), view, answer, room);
    Progress.title(kit, bar, words(), view.heading());
    Progress.show(kit, bar, words(), view.heading(), false);
    hints(foot);
    boolean narrow = kit.units().narrow();
    Space space = Space.ofContent(kit);
    float between = kit.u(narrow ? BETWEEN_NARROW : BETWEEN);
    float left = Math.round(space.width() * (narrow ? LEFT_NARROW : LEFT));
    float right = space.width() - left - between;
    content.add(left(left)).width(left).growY().padRight(between);
    content.add(right(answer, new Space(right, space.height()))).width(right).growY();
    startAt(RoomPart.NAME);
  }

  private Table left(float width) {
    Table column = new Table();
    column.top().left();
    column.add(new Speaking(kit, words(), view.heading(), width)).growX().row();
    column.add(reading.build(width)).grow().prefHeight(0).padTop(kit.u(1));
    return column;
  }

  private Table right(AnswerPart answer, Space space) {
    Table column = new Table();
    column.top();
    RoomHead head = new RoomHead(kit, words(), answer.title());
    column
        .add(!room.hasMap() ? head.plain() : head.with(room.shown(), space.width(), this::show))
        .growX()
        .height(kit.u(HEAD))
        .row();
    Space below = space.below(kit.u(HEAD) + kit.u(UNDER_HEAD));
    Table whole = answer.beside(below);
    boolean scrolls = Space.height(whole, below.width()) > below.height();
    Space beside = new Space(below.width() - kit.u(scrolls ? 2 : 0), below.height());
    this.beside = Scroll.of(kit, scrolls ? answer.beside(beside) : answer.beside(below));
    column.add(this.beside).grow().prefHeight(0).padTop(kit.u(UNDER_HEAD));
    return column;
  }

  private void show(Beside what) {
    if (room.hasMap() && room.shown() != what) {
      room.show(what);
      listener.shows(what);
      rebuild();
    }
  }

  private void hints(Foot foot) {
    String onward = say(view.last() ? "reveal.key.debrief" : "reveal.key.next");
    foot.hint(say("key.space"), onward, listener::onward);
    foot.hint("S", say("reveal.key.source"), this::source);
    if (room.hasMap()) {
      String other = room.shown() == Beside.MAP ? "reveal.key.chamber" : "reveal.key.map";
      foot.hint("M", say(other), this::turn);
    }
    if (!room.isEmpty()) {
      foot.hint(say("key.left-right"), say("reveal.key.walk"));
    }
    foot.hint(say("key.up-down"), say("reveal.key.read"));
    foot.hint("D", say("play.key.dossier"), listener::dossier);
    if (isArchiveOpen() && !sources().isEmpty()) {
      foot.hint("A", say("archive.key"), () -> archive(sources()));
    }
    foot.hint(say("key.backspace"), say("reveal.key.back"), listener::back);
    Scores.show(foot, words(), view.heading());
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    keys.onward(listener::onward);
    keys.key(Input.Keys.BACKSPACE, listener::back).key(Input.Keys.PAGE_UP, listener::back);
    keys.key(Input.Keys.LEFT, () -> room.walk(-1)).key(Input.Keys.RIGHT, () -> room.walk(1));
    keys.key(Input.Keys.UP, () -> scroll(Input.Keys.UP));
    keys.key(Input.Keys.DOWN, () -> scroll(Input.Keys.DOWN));
    keys.key(Input.Keys.ESCAPE, listener::pause);
    keys.typed('s', this::source).typed('d', listener::dossier).typed('m', this::turn);
    keys.typed('a', () -> archive(sources()));
  }

  private void turn() {
    show(room.shown().other());
  }

  // The column to read goes first; where it has come to its end, the one beside it goes on.
  private void scroll(int keycode) {
    if (!reading.scroll(keycode)) {
      beside.keyDown(keycode);
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.ONWARD,
        Shortcut.BACK_STEP,
        Shortcut.SOURCE,
        Shortcut.CHAMBER,
        Shortcut.WALK,
        Shortcut.READ,
        Shortcut.DOSSIER,
        Shortcut.ARCHIVE,
        Shortcut.FULL_SCREEN,
        Shortcut.PAUSE,
        Shortcut.HELP);
  }

  // The seat in view comes first, then what the verdict rests on, then the others.
  private List<Passage> sources() {
    List<Passage> passages = new ArrayList<>();
    room.seat().ifPresent(seat -> passages.add(seat.says().passage()));
    view.record().stream().map(RecordLine::passage).forEach(passages::add);
    view.room().stream().map(RecordLine::passage).forEach(passages::add);
    return passages.stream().distinct().toList();
  }

  private void source() {
    passages(sources(), 0);
  }
}
