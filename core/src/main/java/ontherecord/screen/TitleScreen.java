package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.Wordmark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Confirm;
import ontherecord.screen.part.Entry;
import ontherecord.screen.part.OneVoice;
import ontherecord.screen.part.Quiet;
import ontherecord.screen.part.Resume;
import ontherecord.view.SettingsView;
import ontherecord.view.TitleView;

/** The first screen: what the game is, and the ways into it. */
public final class TitleScreen extends GameScreen {
  private static final float LEFT = 70;
  private static final float LEFT_NARROW = 58;

  private final TitleView view;
  private final Listener listener;

  /** What a person asks for on the title. */
  public interface Listener {
    /** Plays alone. */
    void play();

    /** Goes on with a session that was left, by its log. */
    void goOn(String log);

    void settings();

    void about();

    /** Leaves the game; the screen has asked whether that is meant. */
    void leave();

    void language(Language next);

    void theme(SettingsView.Theme next);
  }

  public TitleScreen(Kit kit, Phrasebook words, TitleView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.bare();
    bar.side().add(new Quiet(kit, "L", nextLanguage().ownName()).onPress(this::turnLanguage));
    bar.side()
        .add(
            new Quiet(kit, "", say(isInk() ? "title.theme.paper" : "title.theme.ink"))
                .onPress(this::turnTheme))
        .padLeft(kit.u(0.6667f));
    float wide = kit.u(kit.units().narrow() ? LEFT_NARROW : LEFT);
    float apart = kit.u(kit.units().narrow() ? 3 : 6);
    content.add(left(wide)).width(wide).growY();
    content.add(new OneVoice(kit, words(), view).table()).grow().padLeft(apart);
    foot.hint(say("key.up-down"), say("foot.move"));
    foot.hint(
        say("key.enter"), say("foot.open"), () -> focus().current().ifPresent(p -> p.press()));
    foot.hint("1–3", say("title.straight"));
    if (!view.unfinished().isEmpty()) {
      foot.hint("C", say("title.continue"), this::goOn);
    }
    foot.last(say("key.esc"), say("title.leave"), this::askToLeave);
    foot.last("?", say("foot.keys"), this::help);
  }

  private Table left(float wide) {
    Table left = new Table();
    left.top().left();
    left.add(wordmark(wide)).left().row();
    left.add(
            new Words(kit, Style.SUBHEADING, say("title.sentence"))
                .weight(ontherecord.screen.kit.theme.Weight.REGULAR)
                .tone(Tone.MUTED)
                .orSmaller()
                .most(3))
        .growX()
        .padTop(kit.u(1.3333f))
        .row();
    left.add().expandY().row();
    List<String> names = List.of("play", "settings", "about");
    float beside = beside(names, wide);
    for (int i = 0; i < names.size(); i++) {
      left.add(entry(i + 1, names.get(i), beside)).growX().height(kit.u(10)).padTop(kit.u(2)).row();
    }
    if (!view.unfinished().isEmpty()) {
      left.add(new Resume(kit, words(), view.unfinished().get(0), this::goOn))
          .growX()
          .minHeight(kit.u(7.3333f))
          .padTop(kit.u(2.6667f))
          .row();
    }
    left.add().expandY();
    return left;
  }

  private Wordmark wordmark(float wide) {
    Wordmark mark = Wordmark.of(kit, say("game.name"), kit.size(Style.WORDMARK));
    return mark.getPrefWidth() <= wide
        ? mark
        : Wordmark.of(
            kit, say("game.name"), (int) (kit.size(Style.WORDMARK) * wide / mark.getPrefWidth()));
  }

  private Entry entry(int digit, String name, float beside) {
    Entry entry =
        new Entry(
            kit,
            Integer.toString(digit),
            say("title." + name),
            say("title." + name + ".about"),
            beside);
    entry.onPress(() -> open(digit)).setName(name);
    return entry;
  }

  // What an entry is about stands beside its name where the widest pair has room, else under it.
  private float beside(List<String> names, float wide) {
    float name = 0;
    float about = 0;
    for (String n : names) {
      name = Math.max(name, wide(Style.HEADING, "title." + n));
      about = Math.max(about, wide(Style.CAPTION, "title." + n + ".about"));
    }
    return name + about + kit.u(15) <= wide ? name : 0;
  }

  private float wide(Style style, String key) {
    return new Words(kit, style, say(key)).oneLine().getPrefWidth();
  }

  @Override
  protected void answer(Keys keys) {
    keys.digits(3, this::open).typed('c', this::goOn).typed('l', this::turnLanguage);
    keys.typed(',', listener::settings).key(Input.Keys.ESCAPE, this::askToLeave);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.PRESS,
        Shortcut.CHOOSE,
        Shortcut.CONTINUE,
        Shortcut.LANGUAGE,
        Shortcut.SETTINGS,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }

  private void open(int digit) {
    switch (digit) {
      case 1 -> listener.play();
      case 2 -> listener.settings();
      default -> listener.about();
    }
  }

  private void goOn() {
    view.unfinished().stream().findFirst().ifPresent(u -> listener.goOn(u.log()));
  }

  private void askToLeave() {
    Confirm ask =
        new Confirm(
            kit,
            say("title.leave.ask"),
            say("title.leave.kept"),
            say("title.leave"),
            say("title.leave.stay"),
            say("key.esc"));
    open(Confirm.WIDE, overlay -> ask.fill(overlay, listener::leave, this::close));
  }

  private boolean isInk() {
    return kit.look().theme().equals(Theme.INK);
  }

  private void turnTheme() {
    listener.theme(isInk() ? SettingsView.Theme.PAPER : SettingsView.Theme.INK);
  }

  private void turnLanguage() {
    listener.language(nextLanguage());
  }

  private Language nextLanguage() {
    List<Language> all = List.of(Language.values());
    return all.get((all.indexOf(words().language()) + 1) % all.size());
  }
}
