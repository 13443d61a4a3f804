package ontherecord.screen.group;

import com.badlogic.gdx.Input;
import ontherecord.message.Phrasebook;
import ontherecord.screen.GameScreen;
import ontherecord.screen.group.part.Countdown;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.ShowView;

/**
 * A scene of the show on the wall. It answers to the keys that lead the show; what else it answers
 * to, it says itself.
 *
 * @param <V> what it shows
 */
public abstract class ShowScreen<V extends ShowView> extends GameScreen {
  /** So many seconds are given or taken by one key. */
  static final int STEP = 30;

  private final Class<V> kind;
  private final Driving driving;
  private final Countdown time;
  private V view;

  protected ShowScreen(Kit kit, Phrasebook words, Class<V> kind, V view, Driving driving) {
    super(kit, words);
    this.kind = kind;
    this.view = view;
    this.driving = driving;
    time = new Countdown(view.head().clock());
  }

  /** Whether that is the scene which is shown here, however it has changed. */
  public final boolean shows(ShowView other) {
    return other.getClass() == view.getClass() && other.head().scene().equals(view.head().scene());
  }

  /** Whether this only comes between two looks at a scene. */
  public final boolean isBetween() {
    return view.isBetween();
  }

  /** Goes on with the same scene as it is now; what a person has made on the screen stays. */
  public final void goOnWith(ShowView other) {
    view = kind.cast(other);
    time.follow(view.head().clock());
    changed();
    rebuild();
  }

  /** Takes note of a changed view before everything is laid out again. */
  protected void changed() {}

  protected final V view() {
    return view;
  }

  /** The room's clock as it runs. */
  protected final Countdown time() {
    return time;
  }

  protected final Driving driving() {
    return driving;
  }

  @Override
  protected final void answer(Keys keys) {
    keys.key(Input.Keys.SPACE, driving::onward);
    keys.key(Input.Keys.ENTER, driving::onward);
    keys.key(Input.Keys.PAGE_DOWN, driving::onward);
    keys.key(Input.Keys.BACKSPACE, driving::back);
    keys.key(Input.Keys.PAGE_UP, driving::back);
    keys.key(Input.Keys.ESCAPE, driving::pause);
    letters(keys, driving);
    own(keys);
  }

  /** The letters and marks that lead the show from any window. */
  static void letters(Keys keys, Driving driving) {
    keys.typed('t', driving::clock);
    keys.typed('+', () -> driving.time(STEP));
    keys.typed('-', () -> driving.time(-STEP));
    keys.typed('−', () -> driving.time(-STEP));
    keys.typed('b', driving::blank);
    // What many a presenter's remote types for a dark wall.
    keys.typed('.', driving::blank);
    keys.typed('k', driving::standings);
    keys.typed('n', driving::notes);
    keys.typed('r', driving::teams);
    keys.typed('p', driving::apart);
  }

  /** Says what other keys do on this scene, or what some of these do here. */
  protected abstract void own(Keys keys);
}
