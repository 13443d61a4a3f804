package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Segments;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.SettingsView;
import ontherecord.view.SettingsView.TextSize;
import ontherecord.view.SettingsView.Theme;

/**
 * How a person wants the game to look. Each change is told at once; whoever listens lets the screen
 * wear the look or speak the language.
 */
public final class SettingsScreen extends GameScreen {
  private static final float WIDEST = 124;

  private SettingsView view;
  private final Listener listener;

  /** What a person asks for. */
  public interface Listener {
    void changed(SettingsView settings);

    void back();
  }

  public SettingsScreen(Kit kit, Phrasebook words, SettingsView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
  }

  /** Shows settings that were changed elsewhere, as full screen by its key. */
  public void show(SettingsView changed) {
    view = changed;
    rebuild();
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("settings.title"));
    content.add(new Words(kit, Style.TITLE, say("settings.title"))).left().row();
    content
        .add(new Words(kit, Style.CAPTION, say("settings.at-once")).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(0.6667f))
        .row();
    content.add(Scroll.of(kit, rows())).grow().maxWidth(kit.u(WIDEST)).left().padTop(kit.u(2));
    foot.hint(say("key.up-down"), say("foot.move"));
    foot.hint(say("key.left-right"), say("settings.change"));
    foot.last(say("key.esc"), say("foot.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  private Table rows() {
    Table rows = new Table();
    rows.top().left();
    row(
        rows,
        new Setting<>("theme", List.of(Theme.values()), view.theme()),
        t -> say(t == Theme.INK ? "settings.theme.ink" : "settings.theme.paper"),
        t -> with(t, view.textSize(), view.language()));
    row(
        rows,
        new Setting<>("text", List.of(TextSize.values()), view.textSize()),
        t -> say(t == TextSize.LARGE ? "settings.text.large" : "settings.text.usual"),
        t -> with(view.theme(), t, view.language()));
    row(
        rows,
        new Setting<>("language", List.of(Language.values()), view.language()),
        Language::ownName,
        l -> with(view.theme(), view.textSize(), l));
    row(
        rows,
        new Setting<>("sound", List.of(false, true), view.sound()),
        is -> say(is ? "settings.on" : "settings.off"),
        is -> with(is, view.fullScreen(), view.reducedMotion()));
    row(
        rows,
        new Setting<>("full-screen", List.of(false, true), view.fullScreen()),
        is -> say(is ? "settings.on" : "settings.off"),
        is -> with(view.sound(), is, view.reducedMotion()));
    row(
        rows,
        new Setting<>("motion", List.of(false, true), view.reducedMotion()),
        is -> say(is ? "settings.motion.none" : "settings.motion.usual"),
        is -> with(view.sound(), view.fullScreen(), is));
    return rows;
  }

  private record Setting<T>(String name, List<T> values, T chosen) {}

  private <T> void row(
      Table rows, Setting<T> setting, Function<T, String> label, Function<T, SettingsView> next) {
    String name = setting.name();
    rows.add(new Rule(kit)).growX().colspan(2).row();
    Table told = new Table();
    Words heading = new Words(kit, Style.BODY, say("settings." + name));
    told.add(heading.weight(Weight.SEMIBOLD)).growX().row();
    told.add(new Words(kit, Style.CAPTION, say("settings." + name + ".about")).tone(Tone.MUTED))
        .growX();
    rows.add(told).growX().padTop(kit.u(1)).padBottom(kit.u(1));
    Segments segments = new Segments(kit);
    setting.values().forEach(value -> segments.add("", label.apply(value)));
    segments.choose(setting.values().indexOf(setting.chosen()));
    segments.onChoose(i -> change(next.apply(setting.values().get(i))));
    segments.setName(name);
    rows.add(segments).width(kit.u(kit.units().narrow() ? 36 : 44)).padLeft(kit.u(3)).row();
  }

  private SettingsView with(Theme theme, TextSize textSize, Language language) {
    return new SettingsView(
        theme, textSize, language, view.sound(), view.fullScreen(), view.reducedMotion());
  }

  private SettingsView with(boolean sound, boolean fullScreen, boolean reducedMotion) {
    return new SettingsView(
        view.theme(), view.textSize(), view.language(), sound, fullScreen, reducedMotion);
  }

  private void change(SettingsView next) {
    if (!next.equals(view)) {
      view = next;
      listener.changed(next);
    }
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.ESCAPE, listener::back);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE, Shortcut.FIELD, Shortcut.FULL_SCREEN, Shortcut.BACK, Shortcut.HELP);
  }
}
