package ontherecord.screen.group.entry;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Space;
import ontherecord.view.group.EntryView;

/**
 * Where answers come in. It lives as long as the screen that it is built into, and is built anew
 * whenever that is laid out: what was begun stays here.
 */
public abstract class EntryPart {
  protected final GameScreen screen;
  protected final Kit kit;
  protected final Answers answers;
  protected Phrasebook words;
  protected EntryView view;

  protected EntryPart(
      GameScreen screen, Kit kit, Phrasebook words, EntryView view, Answers answers) {
    this.screen = screen;
    this.kit = kit;
    this.words = words;
    this.view = view;
    this.answers = answers;
  }

  /**
   * The part for a view, on a screen that it may lay sheets upon and have laid out anew. Where the
   * view is covered it only shows who is in.
   */
  public static EntryPart of(
      GameScreen screen, Kit kit, Phrasebook words, EntryView view, Answers answers) {
    return switch (Kind.of(view)) {
      case COMING_IN -> new ComingIn(screen, kit, words, view, answers);
      case GRID -> new CardGrid(screen, kit, words, view, answers);
      case TURNS -> new Turns(screen, kit, words, view, answers);
    };
  }

  /** Goes on in the words of another phrasebook. */
  public final void speak(Phrasebook other) {
    words = other;
  }

  /** Goes on with the answers as they are now; to be called before all is laid out anew. */
  public final void see(EntryView other) {
    view = other;
    seen();
  }

  /** Takes note of a changed view. */
  protected void seen() {}

  /** Whether this part will do for what is to be seen now, and no other is needed. */
  public final boolean suits(EntryView other) {
    return Kind.of(other) == Kind.of(view) && other.way() == view.way();
  }

  private enum Kind {
    COMING_IN,
    GRID,
    TURNS;

    // What is revealed is no secret any more: it is put right where all of it is seen.
    static Kind of(EntryView view) {
      if (view.covered()) {
        return COMING_IN;
      }
      return view.revealed() || view.way() == EntryView.Way.CARDS ? GRID : TURNS;
    }
  }

  /** Gives back what it holds; to be called with its screen's end. */
  public void dispose() {}

  /** Fills a table in so much room. */
  public abstract void build(Table content, Space space);

  /** What it hears beside moving and pressing; to be called after the screen's own keys. */
  public abstract void bind(Keys keys);

  /** Its keys in the foot. */
  public abstract void hints(Foot foot);

  /** Its keys in the help, before those of every scene. */
  public abstract List<Shortcut> shortcuts();

  /** The name of what the focus stands at when it is shown first. */
  public abstract String start();

  protected final String say(String key) {
    return words.say(key);
  }

  protected final String say(Sayable what) {
    return words.say(what);
  }
}
