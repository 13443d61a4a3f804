package ontherecord.screen.kit.frame;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.Screen;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.ScreenUtils;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import ontherecord.screen.kit.focus.Focus;
import ontherecord.screen.kit.focus.Keyboard;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Layer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.Tone;

/**
 * A screen: bar, content, foot. A subclass says what stands in them, in {@link #build}, which is
 * called whenever it has to be laid out: at first, when the window's size or the look changed, and
 * when the screen asks by {@link #rebuild}. So a screen keeps its state outside its widgets. Open
 * overlays are laid out again with it, and the focus stays with the pressable of the same name or
 * place.
 *
 * <p>The application draws without pause only where it is told to: whatever moves asks for the next
 * frame itself.
 */
public abstract class Frame implements Screen {
  protected final Kit kit;
  private final Stage stage;
  private final Keyboard keyboard;
  private final InputMultiplexer input;
  private final Deque<Opened> overlays = new ArrayDeque<>();
  private Layer base;

  /** Made for a window's kit. Nothing is laid out before it is shown. */
  protected Frame(Kit kit) {
    this.kit = kit;
    stage = new Stage(new ScreenViewport(), kit.batch());
    base = new Layer(kit);
    keyboard = new Keyboard(this::front);
    input = new InputMultiplexer(keyboard, stage);
  }

  /**
   * Says what this screen shows now.
   *
   * @param bar call {@link Bar#title} or {@link Bar#bare}
   * @param content an empty table, from 10⅔ u below the top to 9⅓ u above the bottom, 6 u from the
   *     sides
   * @param foot key hints and status
   */
  protected abstract void build(Bar bar, Table content, Foot foot);

  /** Says what keys do beside moving and pressing. Called after {@link #build}. */
  protected abstract void bind(Keys keys);

  /** Lays everything out again, as after a change of what is shown or of the language. */
  public final void rebuild() {
    String name = base.focus().current().map(Pressable::getName).orElse(null);
    int place = base.focus().current().map(c -> base.focus().all().indexOf(c)).orElse(-1);
    Places places = Places.of(base);
    stage.clear();
    base = new Layer(kit);
    stage.addActor(base);
    Bar bar = new Bar(kit);
    Foot foot = new Foot(kit);
    Table content = new Table();
    content.top().left();
    base.addActor(new Plan(kit, bar, content, foot));
    build(bar, content, foot);
    bind(base.keys());
    overlays.forEach(this::lay);
    settle();
    places.restore(base);
    refocus(name, place);
    Gdx.graphics.requestRendering();
  }

  /**
   * Opens a sheet over this screen.
   *
   * @param units how wide it is
   * @param fill says what is on it; called again whenever it is laid out
   */
  public final void open(float units, Consumer<Overlay> fill) {
    Opened opened = new Opened(units, fill);
    overlays.addLast(opened);
    lay(opened);
    settle();
    Gdx.graphics.requestRendering();
  }

  /** Closes the sheet in front, if there is one. */
  public final void close() {
    if (!overlays.isEmpty()) {
      overlays.removeLast();
      stage.getRoot().removeActor(front());
      Gdx.graphics.requestRendering();
    }
  }

  /** Whether a sheet is open. */
  public final boolean isCovered() {
    return !overlays.isEmpty();
  }

  /** Takes up another look and lays everything out again. */
  public final void wear(Look look) {
    if (kit.fit(look)) {
      rebuild();
    }
  }

  /** The focus of what is in front. */
  public final Focus focus() {
    return front().focus();
  }

  /** The stage, for checks of the layout. */
  public final Stage stage() {
    return stage;
  }

  /** What hears keys and mouse for this screen. */
  public final InputMultiplexer input() {
    return input;
  }

  private void lay(Opened opened) {
    Overlay overlay = new Overlay(kit, opened.units(), this::close);
    opened.fill().accept(overlay);
    stage.addActor(overlay);
    overlay.focus().start();
  }

  private Layer front() {
    return stage.getActors().size == 0 ? base : (Layer) stage.getActors().peek();
  }

  // A focus is brought into sight only once places are known.
  private void settle() {
    stage.act(0);
    for (int i = 0; i < stage.getActors().size; i++) {
      ((Layer) stage.getActors().get(i)).validate();
    }
  }

  private void refocus(String name, int place) {
    Focus focus = base.focus();
    if (focus.current().isEmpty() && name != null) {
      focus.to(name);
    }
    if (focus.current().isEmpty() && place >= 0 && place < focus.all().size()) {
      focus.to(focus.all().get(place));
    }
    focus.start();
    focus.show();
  }

  @Override
  public void show() {
    Gdx.input.setInputProcessor(input);
    kit.fit(kit.look());
    stage.getViewport().update(Gdx.graphics.getWidth(), Gdx.graphics.getHeight(), true);
    rebuild();
  }

  @Override
  public void resize(int width, int height) {
    if (width == 0 || height == 0) {
      return;
    }
    stage.getViewport().update(width, height, true);
    kit.fit(kit.look());
    rebuild();
  }

  @Override
  public void render(float delta) {
    Color ground = kit.theme().colour(Tone.BACKGROUND);
    ScreenUtils.clear(ground.r, ground.g, ground.b, 1);
    keyboard.act(delta);
    stage.act(delta);
    kit.firsts().begin();
    stage.draw();
  }

  @Override
  public void pause() {}

  @Override
  public void resume() {}

  @Override
  public void hide() {}

  @Override
  public void dispose() {
    stage.dispose();
  }

  private record Opened(float units, Consumer<Overlay> fill) {}
}
