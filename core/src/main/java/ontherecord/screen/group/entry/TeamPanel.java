package ontherecord.screen.group.entry;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.GameScreen;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Paintings;
import ontherecord.screen.part.Space;
import ontherecord.screen.round.Asking;
import ontherecord.screen.round.HandOver;
import ontherecord.screen.round.Panel;
import ontherecord.screen.round.Panels;
import ontherecord.screen.round.Way;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/**
 * A round as one team answers it at the keyboard, with how sure it is and why. None of the keys
 * that lead the show means anything here: whoever sits there does not lead it.
 */
final class TeamPanel {
  private static final String NO_KEYS = "tbknr+-−.";

  private final GameScreen screen;
  private final Kit kit;
  private final RoundView round;
  private final Panel panel;
  private final HandOver handOver;
  private final Runnable leave;
  private final Consumer<HandIn> done;
  private final Paintings paintings = new Paintings();

  /**
   * Nothing chosen yet.
   *
   * @param done takes the answer
   * @param leave back without one
   */
  TeamPanel(
      GameScreen screen,
      Kit kit,
      Phrasebook words,
      RoundView round,
      Consumer<HandIn> done,
      Runnable leave) {
    this.screen = screen;
    this.kit = kit;
    this.round = round;
    this.done = done;
    this.leave = leave;
    panel = Panels.of(kit, words, round, Way.LIST);
    handOver = new HandOver(kit, words, round.extras(), panel, this::hand);
    panel.onChange(handOver::update);
    panel.onWay(way -> screen.rebuild());
  }

  void build(Phrasebook words, Table content, Space space) {
    panel.speak(words);
    handOver.speak(words);
    content.top().left();
    if (panel.isPicture() || !lay(words, content, space, Style.TITLE, 2, false)) {
      lay(words, content, space, Style.HEADING, 1, true);
    }
  }

  private boolean lay(
      Phrasebook words, Table content, Space space, Style largest, float gap, boolean anyhow) {
    Asking asking = new Asking(kit, words, round, panel, paintings);
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

  void bind(Keys keys) {
    Runnable nothing = () -> {};
    NO_KEYS.chars().forEach(key -> keys.typed((char) key, nothing));
    keys.key(Input.Keys.PAGE_DOWN, nothing).key(Input.Keys.PAGE_UP, nothing);
    keys.key(Input.Keys.BACKSPACE, nothing);
    keys.key(Input.Keys.SPACE, () -> screen.focus().current().ifPresent(Pressable::press));
    panel.bind(keys);
    keys.key(Input.Keys.ENTER, this::enter);
    keys.key(Input.Keys.TAB, this::nextField);
    keys.key(Input.Keys.ESCAPE, leave);
    keys.typed('c', handOver::nextSure);
  }

  void hints(Phrasebook words, Foot foot) {
    panel.hints(foot);
    foot.hint(words.say("key.esc"), words.say("group.entry.key.leave"), leave);
  }

  void dispose() {
    paintings.dispose();
  }

  String start() {
    return panel.start();
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
    screen.focus().next(back ? -1 : 1);
    handOver.openReason();
  }

  private void hand() {
    if (panel.isAnswered()) {
      done.accept(handOver.complete());
    }
  }
}
