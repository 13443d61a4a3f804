package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.mark.Wordmark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Confirm;
import ontherecord.screen.part.Menu;
import ontherecord.screen.part.OneVoice;
import ontherecord.screen.part.Quiet;
import ontherecord.screen.part.Resume;
import ontherecord.screen.part.Space;
import ontherecord.screen.part.ThemeMark;
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

    /** Sets up a session of several teams. */
    void group();

    /** Goes on with a session that was left, by its log. */
    void goOn(String log);

    /** Opens the archive. */
    void record();

    /** Opens the list of the sessions that are kept. */
    void sessions();

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
    if (view.kept() > 0) {
      Quiet sessions = new Quiet(kit, Key.small(kit, "S"), say("title.sessions"));
      sessions.onPress(listener::sessions).setName("sessions");
      bar.side().add(sessions).padRight(kit.u(1));
    }
    bar.side().add(turnTo("language", nextLanguage().ownName(), Key.small(kit, "L")));
    String theme = say(isInk() ? "title.theme.paper" : "title.theme.ink");
    bar.side().add(turnTo("theme", theme, new ThemeMark(kit))).padLeft(kit.u(1));
    Quiet settings = new Quiet(kit, Key.small(kit, ","), say("title.settings"));
    settings.onPress(listener::settings).setName("settings");
    bar.side().add(settings).padLeft(kit.u(1));
    float wide = kit.u(kit.units().narrow() ? LEFT_NARROW : LEFT);
    float apart = kit.u(kit.units().narrow() ? 3 : 6);
    Table whole = left(wide, false);
    Space.height(whole, wide);
    boolean brief = whole.getMinHeight() > Space.ofContent(kit).height();
    content.add(left(wide, brief)).width(wide).growY();
    content.add(new OneVoice(kit, words(), view).table()).grow().padLeft(apart);
    startAt("play");
    foot.hint(say("key.up-down"), say("foot.move"));
    foot.hint(
        say("key.enter"), say("foot.open"), () -> focus().current().ifPresent(p -> p.press()));
    foot.hint("1–4", say("title.straight"));
    if (!view.unfinished().isEmpty()) {
      foot.hint("C", say("title.continue"), this::goOn);
    }
    foot.last(say("key.esc"), say("title.leave"), this::askToLeave);
    foot.last("?", say("foot.keys"), this::help);
  }

  private Quiet turnTo(String name, String caption, Actor mark) {
    Quiet quiet = new Quiet(kit, mark, caption);
    quiet.onPress(name.equals("theme") ? this::turnTheme : this::turnLanguage).setName(name);
    return quiet;
  }

  // Where all of it is too high, it stands closer, and the ways are told by their names alone.
  private Table left(float wide, boolean brief) {
    Table left = new Table();
    left.top().left();
    left.add(wordmark(wide)).left().row();
    left.add(new Words(kit, Style.BODY, say("title.sentence")).tone(Tone.MUTED).orSmaller().most(3))
        .growX()
        .padTop(kit.u(1.3333f))
        .row();
    left.add().expandY().row();
    menu(wide, brief).in(left);
    if (!view.unfinished().isEmpty()) {
      left.add(new Resume(kit, words(), view.unfinished().get(0), wide, this::goOn))
          .growX()
          .padTop(kit.u(brief || kit.units().narrow() ? 1.3333f : 2.6667f))
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

  private Menu menu(float wide, boolean brief) {
    return new Menu(
        kit,
        List.of(
            way("play", listener::play),
            way("group", listener::group),
            way("record", listener::record),
            way("about", listener::about)),
        wide,
        brief);
  }

  private Menu.Way way(String name, Runnable what) {
    String key = "title." + name;
    return new Menu.Way(name, say(key), say(key + ".about"), what);
  }

  @Override
  protected void answer(Keys keys) {
    keys.digits(4, menu(0, true)::open).typed('c', this::goOn).typed('l', this::turnLanguage);
    if (view.kept() > 0) {
      keys.typed('s', listener::sessions);
    }
    keys.typed('a', listener::record)
        .typed(',', listener::settings)
        .key(Input.Keys.ESCAPE, this::askToLeave);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.PRESS,
        Shortcut.CHOOSE,
        Shortcut.CONTINUE,
        Shortcut.SESSIONS,
        Shortcut.RECORD,
        Shortcut.LANGUAGE,
        Shortcut.SETTINGS,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
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
