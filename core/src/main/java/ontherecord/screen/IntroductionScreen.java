package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.introduction.Drawn;
import ontherecord.screen.introduction.Sentences;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Dots;
import ontherecord.screen.part.Passages;
import ontherecord.screen.part.Quiet;
import ontherecord.view.IntroductionView;

/** What the responsibility to protect is, one page at a time; one press leaves it. */
public final class IntroductionScreen extends GameScreen {
  private static final float COLUMN = 100;
  private static final Set<String> OTHERS = Set.of("before", "language");

  private final IntroductionView view;
  private final Listener listener;
  private Passages passages;
  private Scroll reading;
  private int at;

  /** What a person asks for. */
  public interface Listener {
    /** Goes on, after the last page. */
    void read();

    /** Leaves it before the last page. */
    void skip();

    void language(Language next);
  }

  /**
   * At one of its pages.
   *
   * @param view with one page or more
   * @param page to begin with, from 0
   */
  public IntroductionScreen(
      Kit kit, Phrasebook words, IntroductionView view, int page, Listener listener) {
    super(kit, words);
    this.view = view;
    this.at = page;
    this.listener = listener;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("introduction.bar"));
    Quiet language = new Quiet(kit, Key.small(kit, "L"), words().language().next().ownName());
    language.onPress(this::turnLanguage).setName("language");
    bar.side().add(language);
    IntroductionView.Page page = view.pages().get(at);
    passages = new Passages();
    reading = Scroll.reading(kit, new Sentences(kit, words(), page, passages).table());
    reading.setName("page-" + at);
    Drawn picture = new Drawn(kit, view, page);
    Table spread = new Table();
    if (picture.isThere()) {
      spread.add(reading).grow();
      picture.in(spread);
    } else {
      spread.add(reading).width(kit.u(COLUMN)).growY();
      spread.add().growX();
    }
    content.add(spread).grow().row();
    content.add(below()).growX().padTop(kit.u(2));
    startAt("onward");
    hints(foot);
  }

  private Table below() {
    Table below = new Table();
    List<Boolean> read =
        IntStream.range(0, view.pages().size()).mapToObj(page -> page <= at).toList();
    below.add(new Dots(kit, read, read.size())).left();
    Message place =
        Message.of("introduction.page").with("number", at + 1L).with("of", view.pages().size());
    below
        .add(new Words(kit, Style.CAPTION, say(place)).tone(Tone.MUTED).oneLine())
        .padLeft(kit.u(2));
    below.add().growX();
    if (at > 0) {
      Press before = Press.outlined(kit, say("introduction.before")).does(this::before);
      before.setName("before");
      below.add(before).padRight(kit.u(1.6667f));
    }
    Press onward =
        Press.filled(kit, say(isLast() ? "introduction.to-library" : "introduction.onward"))
            .key(say("key.space"))
            .does(this::turn);
    onward.setName("onward");
    below.add(onward);
    return below;
  }

  private void hints(Foot foot) {
    foot.hint(say("key.space"), say("introduction.onward"), this::onward);
    if (at > 0) {
      foot.hint(say("key.backspace"), say("introduction.before"), this::before);
    }
    if (!passages.all().isEmpty()) {
      foot.hint("S", say("introduction.passages"), this::sources);
      if (isArchiveOpen()) {
        foot.hint("A", say("archive.key"), () -> archive(passages.all()));
      }
    }
    foot.last(say("key.esc"), say("introduction.skip"), listener::skip);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.SPACE, this::press).key(Input.Keys.ENTER, this::press);
    keys.key(Input.Keys.PAGE_DOWN, this::onward);
    keys.key(Input.Keys.BACKSPACE, this::before).key(Input.Keys.PAGE_UP, this::back);
    keys.key(Input.Keys.UP, () -> reading.keyDown(Input.Keys.UP));
    keys.key(Input.Keys.DOWN, () -> reading.keyDown(Input.Keys.DOWN));
    keys.key(Input.Keys.ESCAPE, listener::skip);
    keys.typed('s', this::sources).typed('a', () -> archive(passages.all()));
    keys.typed('l', this::turnLanguage);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.ONWARD,
        Shortcut.BACK_STEP,
        Shortcut.SOURCE,
        Shortcut.ARCHIVE,
        Shortcut.LANGUAGE,
        Shortcut.FULL_SCREEN,
        Shortcut.SKIP,
        Shortcut.HELP);
  }

  private boolean isLast() {
    return at == view.pages().size() - 1;
  }

  // Whatever else is ringed is pressed; else it goes onward.
  private void press() {
    focus()
        .current()
        .filter(ringed -> ringed.getName() != null && OTHERS.contains(ringed.getName()))
        .ifPresentOrElse(Pressable::press, this::onward);
  }

  // To the end of a page that is higher than its place, then to the next.
  private void onward() {
    if (!reading.keyDown(Input.Keys.PAGE_DOWN)) {
      turn();
    }
  }

  private void turn() {
    if (isLast()) {
      listener.read();
    } else {
      open(at + 1);
    }
  }

  private void back() {
    if (!reading.keyDown(Input.Keys.PAGE_UP)) {
      before();
    }
  }

  private void before() {
    if (at > 0) {
      open(at - 1);
    }
  }

  private void open(int page) {
    at = page;
    rebuild();
    focus().to("onward");
  }

  private void sources() {
    passages(passages.all(), 0);
  }

  private void turnLanguage() {
    listener.language(words().language().next());
  }
}
