package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Space;
import ontherecord.view.HandIn;

/**
 * Where one kind of round is answered. It lives as long as its screen, and is built anew whenever
 * that is laid out: what was chosen stays here.
 */
public abstract class Panel {
  protected final Kit kit;
  protected Phrasebook words;
  private Runnable changed = () -> {};
  private Consumer<Way> turned = way -> {};

  protected Panel(Kit kit, Phrasebook words) {
    this.kit = kit;
    this.words = words;
  }

  /** Goes on in the words of another phrasebook. */
  public final void speak(Phrasebook other) {
    words = other;
  }

  /** Told at every change of the answer. */
  public final void onChange(Runnable what) {
    changed = what;
  }

  protected final void tell() {
    changed.run();
  }

  /** Told when the player wants to answer in another way, for which all is laid out anew. */
  public final void onWay(Consumer<Way> what) {
    turned = what;
  }

  protected final void goBy(Way way) {
    turned.accept(way);
  }

  /** The widgets as the answer stands, for so much room. What is higher than that is scrolled. */
  public abstract Table build(Space space);

  /** What the panel hears beside moving and pressing. */
  public abstract void bind(Keys keys);

  /** Its keys in the foot, before those of every round. */
  public abstract void hints(Foot foot);

  /** The name of what the focus stands at when the round is shown first. */
  public abstract String start();

  /** What is asked for, in a few words: stands over the question. */
  public abstract String kind();

  /** What is to be done, in a few words, while there is no answer yet. */
  public abstract String missing();

  /** Whether there is something to hand in. */
  public abstract boolean isAnswered();

  /** The answer, where there is one. */
  public abstract HandIn answer();

  /** What the main button says. */
  public String say() {
    return words.say("play.say");
  }

  /** What stands over the question beside its kind; a panel with much to show has it there. */
  public Optional<Actor> aside() {
    return Optional.empty();
  }

  /** Whether it is a picture, which takes all the room it gets and is the better for it. */
  public boolean isPicture() {
    return false;
  }

  /** What stands before the main button: the answer so far. An empty table where it needs none. */
  public Table echo() {
    return new Table();
  }

  /**
   * Enter was pressed: true where the panel made something of it, false where the answer is meant
   * to be handed in.
   */
  public boolean enter() {
    return false;
  }

  /**
   * Whether several may be picked, so that Enter on one of them cannot yet mean that all is said.
   */
  public boolean picksSeveral() {
    return false;
  }
}
