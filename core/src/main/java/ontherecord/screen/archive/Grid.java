package ontherecord.screen.archive;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.utils.Align;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.archive.MatrixView;

/**
 * Delegations by issues. Arrows walk from cell to cell and on to the heads, which stay while the
 * rest moves; the mouse looks at a cell first, and its second click presses.
 */
public final class Grid extends Pressable {
  private final MatrixView view;
  private final Cursor cursor;
  private final List<RowFace> rows;
  private final List<Words> heads = new ArrayList<>();
  private final Words corner;
  private final GridPlan plan;
  private final GridFace face;
  private final GridTracks tracks;
  private Runnable walked = () -> {};
  private boolean looking;

  /**
   * The grid of a view that has rows and columns.
   *
   * @param count what stands over the names: how many there are
   */
  public Grid(Kit kit, Phrasebook words, MatrixView view, Cursor cursor, String count) {
    super(kit);
    this.view = view;
    this.cursor = cursor;
    cursor.fit(view);
    rows = view.rows().stream().map(row -> new RowFace(kit, words, row)).toList();
    for (MatrixView.Column column : view.columns()) {
      Words head = new Words(kit, Style.CAPTION, words.say(column.name()));
      heads.add(head.weight(Weight.SEMIBOLD).align(Align.bottomLeft));
      addActor(head);
    }
    corner = new Words(kit, Style.CAPTION, count).tone(Tone.MUTED).align(Align.bottomLeft);
    addActor(corner);
    plan = new GridPlan(kit, rows, heads);
    face = new GridFace(kit, rows, plan, cursor);
    tracks = new GridTracks(kit, plan, cursor, rows.size());
    addListener(new GridMouse(this));
    setName("grid");
  }

  /** Told when one has come to another cell or head. */
  public Grid onWalk(Runnable what) {
    walked = what;
    return this;
  }

  @Override
  public void layout() {
    plan.fit(getWidth(), getHeight(), rows.size(), cursor);
    for (int i = 0; i < plan.columns; i++) {
      Words head = heads.get(cursor.left + i);
      head.setBounds(
          plan.left(i) + plan.side(),
          getHeight() - plan.head + kit.u(0.8f),
          plan.width(i) - 2 * plan.side(),
          plan.head - kit.u(0.8f));
    }
    corner.setBounds(
        plan.side(),
        getHeight() - plan.head + kit.u(0.8f),
        plan.names - 2 * plan.side(),
        plan.head - kit.u(0.8f));
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).tone(i == cursor.column() ? Tone.ACCENT : Tone.INK);
    }
  }

  @Override
  public boolean keyDown(int keycode) {
    int row = cursor.row();
    int column = cursor.column();
    return switch (keycode) {
      case Input.Keys.LEFT -> go(row, column - 1);
      case Input.Keys.RIGHT -> go(row, column + 1);
      case Input.Keys.UP -> go(row - 1, column);
      case Input.Keys.DOWN -> go(row + 1, column);
      case Input.Keys.PAGE_UP -> go(Math.max(0, row - plan.rows), column);
      case Input.Keys.PAGE_DOWN -> go(Math.min(rows.size() - 1, row + plan.rows), column);
      case Input.Keys.HOME -> go(0, column);
      case Input.Keys.END -> go(rows.size() - 1, column);
      default -> false;
    };
  }

  @Override
  public boolean keyTyped(char letter) {
    if (letter == 's' || letter == 'S') {
      press();
      return true;
    }
    return false;
  }

  boolean go(int row, int column) {
    boolean moved = cursor.to(view, row, column);
    if (moved) {
      invalidate();
      walked.run();
      Gdx.graphics.requestRendering();
    }
    return moved;
  }

  /** Moves what is in sight by so many rows and columns; the cursor follows. */
  boolean shift(int down, int right) {
    return plan.shift(cursor, rows.size(), down, right)
        && go(plan.rowInSight(cursor), plan.columnInSight(cursor));
  }

  @Override
  protected void touched(float x, float y) {
    if (tracks.take(x, y, getWidth(), getHeight())) {
      looking = true;
      dragged(x, y);
      return;
    }
    int row = face.rowAt(y, getHeight());
    int column = face.columnAt(x);
    boolean there = row == cursor.row() && column == cursor.column();
    looking = !there && row >= 0 && column >= 0;
    if (!there) {
      looking = !go(row, column) || looking;
    }
  }

  @Override
  protected void dragged(float x, float y) {
    if (tracks.isHeld()) {
      shift(tracks.down(y, getHeight()), tracks.right(x));
    }
  }

  @Override
  public void press() {
    if (looking) {
      looking = false;
    } else {
      super.press();
    }
  }

  void point(float x, float y) {
    face.point(face.rowAt(y, getHeight()), face.columnAt(x));
  }

  @Override
  public void ringAround(Rectangle bounds) {
    validate();
    face.around(cursor.row(), cursor.column(), getHeight(), bounds);
  }

  @Override
  public float radius() {
    return kit.px(Length.BUTTON_RADIUS);
  }

  @Override
  public float getPrefHeight() {
    return kit.u(20);
  }

  @Override
  public float getPrefWidth() {
    return kit.u(60);
  }

  @Override
  public float getMinWidth() {
    return 0;
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    face.draw(kit.brush(batch, parentAlpha * getColor().a), x, y, getWidth(), getHeight());
  }
}
