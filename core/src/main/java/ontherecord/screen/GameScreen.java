package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Explains;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Gloss;
import ontherecord.screen.part.GlossSheet;
import ontherecord.screen.part.WordsShown;
import ontherecord.view.Passage;
import ontherecord.view.term.Explained;
import ontherecord.view.term.Terms;

/**
 * A screen with words from a phrasebook, which may be changed for another at any time, and with a
 * help overlay at F1 and {@code ?} that tells the words on it and the keys it answers to.
 */
public abstract class GameScreen extends Frame {
  private static final float HELP_WIDE = 100;

  private Phrasebook words;
  private boolean started;
  private SourceSheet.Listener reader = SourceSheet.NOBODY;
  private Terms terms = Terms.NONE;
  private final Gloss gloss;

  protected GameScreen(Kit kit, Phrasebook words) {
    super(kit);
    this.words = words;
    gloss = new Gloss(kit, stage(), this::explain);
    input().addProcessor(0, gloss);
  }

  /** Goes on in the words of another phrasebook; what a person has made on the screen stays. */
  public final void speak(Phrasebook other) {
    words = other;
    if (stage().getActors().size > 0) {
      rebuild();
    }
  }

  /** Says who hears what is asked for at the passages that this screen shows. */
  public final void reader(SourceSheet.Listener listener) {
    reader = listener;
  }

  /** Says which terms are explained wherever they stand on this screen. */
  public final void terms(Terms known) {
    terms = known;
  }

  /** What is explained beside the mouse now. */
  final Optional<Gloss.Beside> gloss() {
    return gloss.shown();
  }

  private Optional<GlossSheet> explain(String word) {
    return terms.in(word, words.language()).stream()
        .findFirst()
        .map(found -> new GlossSheet(kit, words, found.term()));
  }

  private List<Explains.Stretch> terms(String text) {
    return terms.in(text, words.language()).stream()
        .map(found -> new Explains.Stretch(found.from(), found.to(), found.term().id()))
        .toList();
  }

  private List<Explained> termsShown() {
    return new WordsShown(terms, words.language()).in((Group) stage().getActors().first());
  }

  /** Shows where something is printed; without passages nothing happens. */
  protected final void passages(List<Passage> passages, int at) {
    SourceSheet.open(this, kit, words, passages, at, reader);
  }

  /** Whether anybody hears what a reader asks for; where not, the archive is closed. */
  protected final boolean isArchiveOpen() {
    return reader != SourceSheet.NOBODY;
  }

  /** Opens the archive at the first of these passages; without any nothing happens. */
  protected final void archive(List<Passage> passages) {
    passages.stream().findFirst().ifPresent(reader::archive);
  }

  /** The keys this screen answers to, in the order of the help overlay. */
  protected abstract List<Shortcut> shortcuts();

  /** Says what keys do beside moving, pressing and help. */
  protected abstract void answer(Keys keys);

  @Override
  protected final void bind(Keys keys) {
    kit.explains(this::terms);
    keys.key(Input.Keys.F1, this::help).typed('?', this::help);
    answer(keys);
  }

  /** Opens the help. */
  protected final void help() {
    HelpOverlay help = new HelpOverlay(kit, shortcuts(), this::words, this::termsShown);
    open(HELP_WIDE, overlay -> help.fill(overlay, this::close));
  }

  /** Where the focus stands when the screen is shown first; to be called at the end of a build. */
  protected final void startAt(String name) {
    if (!started) {
      started = true;
      focus().to(name);
    }
  }

  /** How wide a field with that prompt and a key before it must be. */
  protected final float searchWide(String prompt) {
    return new Words(kit, Style.BODY, prompt).getPrefWidth() + kit.u(9.3333f);
  }

  protected final Phrasebook words() {
    return words;
  }

  protected final String say(String key) {
    return words.say(key);
  }

  protected final String say(Sayable what) {
    return words.say(what);
  }

  /** A sentence about a number. */
  protected final String say(String key, String argument, long number) {
    return words.say(Message.of(key).with(argument, number));
  }
}
