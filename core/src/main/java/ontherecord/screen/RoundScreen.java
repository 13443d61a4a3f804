package ontherecord.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Paintings;
import ontherecord.screen.part.Progress;
import ontherecord.screen.part.Scores;
import ontherecord.screen.part.Space;
import ontherecord.screen.round.Asking;
import ontherecord.screen.round.Clock;
import ontherecord.screen.round.HandOver;
import ontherecord.screen.round.Panel;
import ontherecord.screen.round.Panels;
import ontherecord.screen.round.ThinkTime;
import ontherecord.screen.round.Way;
import ontherecord.view.Depicted;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/** A round: what is asked, where it is answered, and the one button that hands the answer in. */
public final class RoundScreen extends GameScreen {
  private static final float GAP = 2;
  private static final float GAP_TIGHT = 1;

  /** What a player may ask for in a round. */
  public interface Listener {
    /** Hands the answer in. */
    void handIn(HandIn answer);

    /** Roll-calls are now answered so, and shall be from here on. */
    void answersBy(Way way);

    /** Reads the dossier again. */
    void dossier();

    void pause();
  }

  private final RoundView round;
  private final Listener listener;
  private final Panel panel;
  private final HandOver handOver;
  private final ThinkTime time;
  private final Paintings paintings = new Paintings();

  /**
   * A round.
   *
   * @param way as what those on offer in a roll-call are shown at first
   */
  public RoundScreen(Kit kit, Phrasebook words, RoundView round, Way way, Listener listener) {
    super(kit, words);
    this.round = round;
    this.listener = listener;
    panel = Panels.of(kit, words, round, way);
    handOver = new HandOver(kit, words, round.extras(), panel, this::hand);
    time = new ThinkTime(round.extras().thinkSeconds());
    panel.onChange(handOver::update);
    panel.onWay(this::turn);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    panel.speak(words());
    handOver.speak(words());
    Progress.title(kit, bar, words(), round.heading());
    if (time.isAsked()) {
      bar.side().add(Clock.of(kit, time, say("play.time-over"))).padLeft(kit.u(2));
    }
    Progress.show(kit, bar, words(), round.heading(), true);
    hints(foot);
    if (panel.isPicture() || !lay(content, Style.TITLE, GAP, false)) {
      lay(content, Style.HEADING, GAP_TIGHT, true);
    }
    startAt(panel.start());
  }

  // Roomy where the panel fits, else closer together; what still does not fit is scrolled.
  private boolean lay(Table content, Style largest, float gap, boolean anyhow) {
    Space space = Space.ofContent(kit);
    Asking asking = new Asking(kit, words(), round, panel, paintings);
    float head = Space.height(asking.build(space.width(), largest), space.width());
    float below = Space.height(handOver.build(), space.width());
    Space left = space.below(head + below + 2 * kit.u(gap));
    boolean fits = anyhow || Space.height(panel.build(left), space.width()) <= left.height();
    if (fits) {
      content.add(asking.build(space.width(), largest)).growX().row();
      content
          .add(Scroll.of(kit, panel.build(left)))
          .grow()
          .prefHeight(0)
          .padTop(kit.u(gap))
          .padBottom(kit.u(gap))
          .row();
      content.add(handOver.build()).growX();
    }
    return fits;
  }

  @Override
  public void dispose() {
    super.dispose();
    paintings.dispose();
  }

  private void turn(Way way) {
    listener.answersBy(way);
    rebuild();
  }

  private void hints(Foot foot) {
    panel.hints(foot);
    foot.hint("D", say("play.key.dossier"), listener::dossier);
    if (round.extras().confidence()) {
      foot.hint("C", say("play.key.sure"), handOver::nextSure);
    }
    if (time.isAsked()) {
      foot.hint("T", say(time.isStopped() ? "play.key.go" : "play.key.stop"), this::clock);
    }
    if (round.heading().picture().canBeSeen()) {
      foot.hint("V", say("play.key.picture"), this::picture);
    }
    foot.hint(say("key.esc"), say("play.key.pause"), listener::pause);
    Scores.show(foot, words(), round.heading());
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    panel.bind(keys);
    keys.key(Input.Keys.ENTER, this::enter);
    keys.key(Input.Keys.TAB, this::nextField);
    keys.key(Input.Keys.ESCAPE, listener::pause);
    keys.typed('d', listener::dossier);
    keys.typed('c', handOver::nextSure);
    keys.typed('t', this::clock);
    keys.typed('v', this::picture);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.CHOOSE,
        Shortcut.MOVE,
        Shortcut.PRESS,
        Shortcut.FIELD,
        Shortcut.WAY,
        Shortcut.CONFIDENCE,
        Shortcut.CLOCK,
        Shortcut.PICTURE,
        Shortcut.SEARCH,
        Shortcut.DOSSIER,
        Shortcut.FULL_SCREEN,
        Shortcut.PAUSE,
        Shortcut.HELP);
  }

  // Enter chooses what is focused, and says it once it is chosen; where several may be picked it
  // goes to the button first. So no answer is one wrong key away.
  private void enter() {
    if (panel.enter() || !panel.isAnswered()) {
      return;
    }
    if (panel.picksSeveral() && !handOver.isOnButton()) {
      handOver.toButton();
    } else {
      hand();
    }
  }

  private void nextField() {
    boolean back =
        Gdx.input.isKeyPressed(Input.Keys.SHIFT_LEFT)
            || Gdx.input.isKeyPressed(Input.Keys.SHIFT_RIGHT);
    focus().next(back ? -1 : 1);
    handOver.openReason();
  }

  private void clock() {
    if (time.isAsked()) {
      time.stopOrGo();
      rebuild();
    }
  }

  private void picture() {
    Depicted picture = round.heading().picture();
    if (picture.canBeSeen()) {
      PictureOverlay large = new PictureOverlay(kit, words(), picture, paintings);
      open(PictureOverlay.WIDE, overlay -> large.fill(overlay, this::close));
    }
  }

  private void hand() {
    listener.handIn(handOver.complete());
  }
}
