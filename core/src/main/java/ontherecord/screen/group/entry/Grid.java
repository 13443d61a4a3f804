package ontherecord.screen.group.entry;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;

/**
 * The rows of all teams, as one thing that the keyboard is at: letters go to it alone. Its ring
 * goes around the row where the desk is, or around the button where all is in.
 */
final class Grid extends Pressable {
  private final IntPredicate pressed;
  private final Predicate<Character> typed;
  private final BiConsumer<Integer, Integer> pointed;
  private final List<Table> rows = new ArrayList<>();
  private final List<Actor> cards = new ArrayList<>();
  private final Vector2 corner = new Vector2();
  private Actor ringed = this;

  /**
   * No rows yet.
   *
   * @param pressed takes a key; true where it was used
   * @param typed takes a letter; true where it was used
   * @param pointed takes a row and the cell in it at which the mouse pressed; −1 for no cell
   */
  Grid(
      Kit kit,
      IntPredicate pressed,
      Predicate<Character> typed,
      BiConsumer<Integer, Integer> pointed) {
    super(kit);
    this.pressed = pressed;
    this.typed = typed;
    this.pointed = pointed;
    top().left();
  }

  void row(Table row, Actor card, float high) {
    rows.add(row);
    cards.add(card);
    add(row).growX().height(high).row();
  }

  /** Says around what the ring goes. */
  void ring(Actor what) {
    ringed = what;
  }

  @Override
  public boolean keyDown(int keycode) {
    return pressed.test(keycode);
  }

  @Override
  public boolean keyTyped(char letter) {
    return typed.test(letter);
  }

  @Override
  public void ringAround(Rectangle bounds) {
    ringed.localToActorCoordinates(this, corner.set(0, 0));
    boolean row = ringed instanceof TeamRow;
    // Around a row there is no room: the ring stands within it.
    float within = row ? kit.px(Length.RING) + kit.px(Length.RING_GAP) : 0;
    float beside = row ? kit.u(1) : 0;
    bounds.set(
        corner.x - beside,
        corner.y + within,
        ringed.getWidth() + 2 * beside,
        ringed.getHeight() - 2 * within);
  }

  @Override
  protected void touched(float x, float y) {
    for (int i = 0; i < rows.size(); i++) {
      Table row = rows.get(i);
      if (y >= row.getY() && y < row.getY() + row.getHeight()) {
        int cell =
            cards.get(i) instanceof CardCells cells
                ? cells.cellAt(x - row.getX() - cells.getX())
                : -1;
        pointed.accept(i, cell);
        return;
      }
    }
  }

  static boolean isEnter(int keycode) {
    return keycode == Input.Keys.ENTER || keycode == Input.Keys.NUMPAD_ENTER;
  }

  /** The digit of a key, whatever it types; −1 for another key. */
  static int digit(int keycode) {
    if (keycode >= Input.Keys.NUM_0 && keycode <= Input.Keys.NUM_9) {
      return keycode - Input.Keys.NUM_0;
    } else if (keycode >= Input.Keys.NUMPAD_0 && keycode <= Input.Keys.NUMPAD_9) {
      return keycode - Input.Keys.NUMPAD_0;
    }
    return -1;
  }
}
