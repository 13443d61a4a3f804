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
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Progress;
import ontherecord.screen.part.Scores;
import ontherecord.screen.part.Space;
import ontherecord.screen.part.Speaking;
import ontherecord.screen.reveal.AnswerPart;
import ontherecord.screen.reveal.AnswerParts;
import ontherecord.screen.reveal.Reading;
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

  /** What a player may ask for after a reveal. */
  public interface Listener {
    /** To the next round, or after the last one to the debrief. */
    void onward();

    /** Back through earlier reveals. */
    void back();

    /** Reads the dossier again. */
    void dossier();

    void pause();
  }

  private final Phrasebook words;
  private final RevealView view;
  private final Listener listener;
  private final RoomPart room;
  private final AnswerPart answer;
  private final Reading reading;

  public RevealScreen(Kit kit, Phrasebook words, RevealView view, Listener listener) {
    super(kit, words);
    this.words = words;
    this.view = view;
    this.listener = listener;
    room = new RoomPart(kit, words, view.chamber());
    answer = AnswerParts.of(kit, words, view, room);
    reading = new Reading(kit, words, view, answer, room);
  }

  @Override
  public void show() {
    super.show();
    focus().to("chamber");
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    Progress.title(kit, bar, words, view.heading());
    Progress.show(kit, bar, words, view.heading(), false);
    hints(foot);
    boolean narrow = kit.units().narrow();
    Space space = Space.ofContent(kit);
    float between = kit.u(narrow ? BETWEEN_NARROW : BETWEEN);
    float left = Math.round(space.width() * (narrow ? LEFT_NARROW : LEFT));
    float right = space.width() - left - between;
    content.add(left()).width(left).growY().padRight(between);
    content.add(right(new Space(right, space.height()))).width(right).growY();
  }

  private Table left() {
    Table column = new Table();
    column.top().left();
    column.add(new Speaking(kit, words, view.heading())).growX().row();
    column.add(reading.build()).grow().padTop(kit.u(1.3333f));
    return column;
  }

  private Table right(Space space) {
    Table column = new Table();
    column.top();
    column
        .add(new Words(kit, Style.CAPITALS, answer.title()).tone(Tone.MUTED).oneLine())
        .left()
        .height(kit.u(5))
        .row();
    Space below = new Space(space.width() - kit.u(2), space.height() - kit.u(5));
    column.add(Scroll.of(kit, answer.beside(below))).grow();
    return column;
  }

  private void hints(Foot foot) {
    String onward = words.say(view.last() ? "reveal.key.debrief" : "reveal.key.next");
    foot.hint(words.say("play.space"), onward, listener::onward);
    foot.hint("S", words.say("reveal.key.source"), this::source);
    if (!room.isEmpty()) {
      foot.hint("←→", words.say("reveal.key.walk"));
    }
    foot.hint("↑↓", words.say("reveal.key.read"));
    foot.hint("D", words.say("play.key.dossier"), listener::dossier);
    foot.hint("←", words.say("reveal.key.back"), listener::back);
    Scores.show(foot, words, view.heading());
    foot.last("?", words.say("play.key.keys"), this::help);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.ONWARD,
        Shortcut.BACK_STEP,
        Shortcut.WALK,
        Shortcut.READ,
        Shortcut.SOURCE,
        Shortcut.DOSSIER,
        Shortcut.FULL_SCREEN,
        Shortcut.PAUSE,
        Shortcut.HELP);
  }

  @Override
  protected void answer(Keys keys) {
    keys.onward(listener::onward);
    keys.key(Input.Keys.BACKSPACE, listener::back).key(Input.Keys.PAGE_UP, listener::back);
    keys.key(Input.Keys.LEFT, () -> room.walk(-1)).key(Input.Keys.RIGHT, () -> room.walk(1));
    keys.key(Input.Keys.UP, () -> reading.scroll(Input.Keys.UP));
    keys.key(Input.Keys.DOWN, () -> reading.scroll(Input.Keys.DOWN));
    keys.key(Input.Keys.ESCAPE, listener::pause);
    keys.typed('s', this::source).typed('d', listener::dossier);
  }

  // The seat in view comes first, then what the verdict rests on, then the others.
  private void source() {
    List<Passage> passages = new ArrayList<>();
    room.seat().ifPresent(seat -> passages.add(seat.says().passage()));
    view.record().stream().map(RecordLine::passage).forEach(passages::add);
    view.room().stream().map(RecordLine::passage).forEach(passages::add);
    SourceSheet.open(this, kit, words, passages.stream().distinct().toList(), 0);
  }
}
