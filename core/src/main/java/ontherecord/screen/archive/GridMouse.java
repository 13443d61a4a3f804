package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;

/** The mouse over the grid: what it points at, and its wheel. */
final class GridMouse extends InputListener {
  private static final int ROWS = 3;
  private static final float OUTSIDE = -1;

  private final Grid grid;

  GridMouse(Grid grid) {
    this.grid = grid;
  }

  @Override
  public boolean mouseMoved(InputEvent event, float x, float y) {
    grid.point(x, y);
    return false;
  }

  @Override
  public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
    grid.getStage().setScrollFocus(grid);
  }

  @Override
  public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
    if (pointer == -1) {
      grid.point(OUTSIDE, OUTSIDE);
    }
  }

  @Override
  public boolean scrolled(InputEvent event, float x, float y, float dx, float dy) {
    return grid.shift(Math.round(dy * ROWS), Math.round(dx));
  }
}
