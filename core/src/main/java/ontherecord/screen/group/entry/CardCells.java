package ontherecord.screen.group.entry;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.List;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** The letters on offer side by side in one row; those that the team raised are filled in. */
final class CardCells extends Widget {
  private static final float BETWEEN = 0.6667f;
  private static final float SHAPE = 2.3333f;
  private static final float SHAPE_OF_HEIGHT = 0.56f;
  private static final float WITH_SHAPE = 8;

  private final Kit kit;
  private final GridPlan plan;
  private final List<PositionShape> shapes;
  private final boolean at;
  private final OneLine[] plain;
  private final OneLine[] bold;
  private final boolean[] raised;

  /**
   * Cells.
   *
   * @param letters one a cell
   * @param shapes one a cell where each stands for a position; else none
   * @param marks places of those that were raised
   * @param at whether the keyboard is at this row
   */
  CardCells(
      Kit kit,
      GridPlan plan,
      List<String> letters,
      List<PositionShape> shapes,
      List<Integer> marks,
      boolean at) {
    this.kit = kit;
    this.plan = plan;
    this.shapes = shapes;
    this.at = at;
    setTouchable(Touchable.disabled);
    int size = kit.size(Style.BODY);
    plain = new OneLine[letters.size()];
    bold = new OneLine[letters.size()];
    raised = new boolean[letters.size()];
    for (int i = 0; i < letters.size(); i++) {
      plain[i] = new OneLine(kit, letters.get(i), Weight.REGULAR, size);
      bold[i] = new OneLine(kit, letters.get(i), Weight.BOLD, size);
      raised[i] = marks.contains(i);
    }
  }

  /** Which cell lies there, from 0; −1 between two and beside all. */
  int cellAt(float x) {
    int cell = (int) Math.floor(x / plan.cardWide());
    boolean inside = x - cell * plan.cardWide() < plan.cardWide() - kit.u(BETWEEN);
    return x >= 0 && cell < plain.length && inside ? cell : -1;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float wide = plan.cardWide() - kit.u(BETWEEN);
    float radius = kit.px(Length.KEY_RADIUS);
    float y = Math.round(getY());
    float high = Math.round(getHeight());
    for (int i = 0; i < plain.length; i++) {
      float x = Math.round(getX() + i * plan.cardWide());
      if (raised[i] || at) {
        brush.round(x, y, wide, high, radius, kit.colour(Tone.SHEET));
      }
      float rim = raised[i] ? kit.u(0.3333f) : kit.px(Length.HAIRLINE);
      Tone line = raised[i] ? Tone.INK : at ? Tone.LINE : Tone.RULE;
      brush.outline(x, y, wide, high, radius, rim, kit.colour(line));
      letter(brush, i, x + wide / 2, y + high / 2);
    }
  }

  private void letter(Brush brush, int cell, float x, float y) {
    OneLine line = raised[cell] ? bold[cell] : plain[cell];
    float colour = kit.colour(raised[cell] || at ? Tone.INK : Tone.MUTED);
    boolean shaped = raised[cell] && !shapes.isEmpty() && plan.cardWide() >= kit.u(WITH_SHAPE);
    if (!shaped) {
      line.centred(brush, x, y, colour);
      return;
    }
    PositionShape shape = shapes.get(cell);
    float size = Math.min(kit.u(SHAPE), Math.round(getHeight() * SHAPE_OF_HEIGHT));
    float all = size + kit.u(1) + line.width();
    shape.draw(brush, Math.round(x - all / 2 + size / 2), y, size, kit.colour(shape.tone()));
    line.draw(brush, Math.round(x + all / 2 - line.width()), line.baseline(y), colour);
  }
}
