package ontherecord.screen.check;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.utils.Align;
import java.util.function.IntPredicate;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.view.check.CheckView;

/** One delegation's row: flag, name, a mark a round, in how many it is on record. */
final class CoverageRow extends Card {
  private static final float FLAG = 4.6667f;
  private static final float HIGH = 5;
  private static final float MARK = 1.6667f;
  private static final int LONGEST = 60;

  private final CheckView.Row row;
  private final Columns columns;
  private final IntPredicate shift;

  /**
   * A row.
   *
   * @param name of the delegation, in words
   * @param sum in how many rounds it is on record, in words
   * @param shift moves the columns in sight by −1 or 1; false where they are at their end
   */
  CoverageRow(
      Kit kit, CheckView.Row row, Columns columns, String name, String sum, IntPredicate shift) {
    super(kit);
    this.row = row;
    this.columns = columns;
    this.shift = shift;
    pad(kit.u(0.3333f), 0, kit.u(0.3333f), 0);
    float flag = kit.u(FLAG) + kit.u(1) + kit.u(1.3333f);
    add(Flag.of(kit, row.who(), FLAG)).padLeft(kit.u(1)).padRight(kit.u(1.3333f));
    Words named = new Words(kit, Style.CAPTION, new Lettering(kit).of(name, LONGEST)).plain();
    add(named).width(columns.names - flag).left();
    add().width(columns.shown * columns.wide);
    add(new Words(kit, Style.CAPTION, sum).tone(Tone.MUTED).align(Align.right).oneLine())
        .width(columns.sum - kit.u(1))
        .padRight(kit.u(1));
  }

  @Override
  public boolean keyDown(int keycode) {
    return (keycode == Input.Keys.LEFT && shift.test(-1))
        || (keycode == Input.Keys.RIGHT && shift.test(1));
  }

  @Override
  public float getPrefHeight() {
    return Math.max(kit.u(HIGH), super.getPrefHeight());
  }

  @Override
  public float radius() {
    return kit.px(Length.BUTTON_RADIUS);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    if (hasFocus() || isChosen() || isHovered()) {
      Tone ground = hasFocus() || isChosen() ? Tone.SOFT : Tone.SUNK;
      brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(ground));
    }
    float middle = Math.round(y + getHeight() / 2);
    for (int i = 0; i < columns.shown; i++) {
      mark(kit, brush, x + columns.middle(i), middle, row.at().get(columns.first + i));
    }
  }

  /** Draws how somebody is recorded, with its centre there. */
  static void mark(Kit kit, Brush brush, float centreX, float centreY, CheckView.Cell cell) {
    float x = Math.round(centreX);
    float radius = kit.u(MARK) / 2f;
    float stroke = kit.px(Length.OUTLINE);
    switch (cell) {
      case OWN -> brush.disc(x, centreY, radius, kit.colour(Tone.ACCENT));
      case THROUGH_OTHERS -> {
        brush.ring(x, centreY, radius, stroke, kit.colour(Tone.ACCENT));
        brush.disc(x, centreY, radius * 0.42f, kit.colour(Tone.ACCENT));
      }
      case NOT -> brush.dash(x, centreY, radius * 1.4f, stroke, kit.colour(Tone.HOLLOW));
    }
  }
}
