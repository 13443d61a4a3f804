package ontherecord.screen.kit.frame;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.focus.Layer;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;

/**
 * A sheet over a dimmed screen: help, a source, a pause. It alone hears the keys; Esc closes it.
 */
public final class Overlay extends Layer {
  private static final float MOST_HIGH = 78;

  private final Sheet sheet;

  /**
   * An empty one.
   *
   * @param units how wide its sheet is; never wider than the window allows
   */
  Overlay(Kit kit, float units, Runnable close) {
    super(kit);
    float width = Math.min(kit.u(units), kit.units().width() - 2 * kit.u(4));
    sheet = new Sheet(kit);
    Table middle = new Table();
    middle.add(sheet).width(width).maxHeight(kit.u(MOST_HIGH));
    addActor(middle);
    setTouchable(Touchable.enabled);
    keys().key(Input.Keys.ESCAPE, close);
  }

  /** The sheet, to be filled. */
  public Table content() {
    return sheet;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    kit.brush(batch, parentAlpha).fill(0, 0, getWidth(), getHeight(), kit.colour(Tone.VEIL));
    kit.firsts().begin();
    super.draw(batch, parentAlpha);
  }
}
