package ontherecord.screen.group.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.TileFace;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Faces;
import ontherecord.screen.part.Shape;
import ontherecord.view.Mark;
import ontherecord.view.group.debrief.Cell;

/**
 * What a team did in a round, at a glance: the shape alone where it said what is recorded; in a box
 * what it said and what is recorded where it left that; what any other answer was worth.
 */
final class CellMark extends Pressable {
  private static final float SHAPE = 3;
  private static final float SMALL = 2.4f;
  private static final float LEVEL = 13.5f;
  private static final float BOX = 6.6667f;
  private static final float FLAG = 3.2f;
  private static final float BUBBLE = 2.6f;

  private final Cell cell;
  private final TileFace flag;

  CellMark(Kit kit, Cell cell) {
    super(kit);
    this.cell = cell;
    this.flag =
        cell.what() == Cell.What.PREDICTION
            ? new TileFace(kit, Faces.of(cell.predicted()), kit.u(FLAG))
            : null;
    setName(name(cell));
    enabled(cell.left());
  }

  /** By which the cell of a team and a round is found. */
  static String name(Cell cell) {
    return "cell-" + cell.team() + "-" + cell.step();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float x = Math.round(getX() + getWidth() / 2);
    float y = Math.round(getY() + getHeight() / 2);
    switch (cell.what()) {
      case POSITION -> position(brush, x, y);
      case PREDICTION -> prediction(brush, x, y);
      case KNOWLEDGE -> OutcomeMark.draw(kit, brush, x, y, kit.u(SHAPE), cell.quarters());
      case PASSED -> brush.dash(x, y, kit.u(SMALL), kit.px(Length.OUTLINE), kit.colour(Tone.MUTED));
      case AWAY -> {}
    }
  }

  private void position(Brush brush, float x, float y) {
    if (!cell.left()) {
      shape(brush, cell.said(), x, y, SHAPE);
      if (cell.reasoned()) {
        float aside = Math.min(kit.u(SHAPE) * 0.9f, getWidth() / 2 - kit.u(BUBBLE) / 2f);
        bubble(brush, x + aside, y + kit.u(SHAPE) * 0.7f);
      }
      return;
    }
    boolean level = isLevel();
    float rim = kit.px(Length.OUTLINE);
    float high = high();
    float low = Math.round(y - high / 2);
    Tone ground = hasFocus() ? Tone.SOFT : Tone.SHEET;
    brush.round(getX(), low, getWidth(), high, radius(), kit.colour(ground));
    brush.outline(getX(), low, getWidth(), high, radius(), rim, kit.colour(Tone.INK));
    float size = level ? SHAPE : SMALL;
    float apart = level ? Math.min(getWidth() * 0.25f, kit.u(4)) : getHeight() * 0.3f;
    float aside = level && told() ? -kit.u(1.4f) : 0;
    float stepX = level ? apart : 0;
    float stepY = level ? 0 : apart;
    shape(brush, cell.said(), x - stepX + aside, y + stepY, size);
    arrow(brush, x + aside, y, level);
    recorded(brush, x + stepX + aside, y - stepY, size);
    if (told()) {
      bubble(
          brush,
          getX() + getWidth() - kit.u(level ? 2 : 0.7f),
          level ? y : low + high - kit.u(0.7f));
    }
  }

  private boolean isLevel() {
    return getWidth() >= kit.u(LEVEL);
  }

  private float high() {
    return isLevel() ? Math.min(kit.u(BOX), getHeight()) : getHeight();
  }

  @Override
  public void ringAround(Rectangle bounds) {
    float high = high();
    bounds.set(0, Math.round((getHeight() - high) / 2), getWidth(), high);
  }

  private boolean told() {
    return cell.reasoned() || cell.argued();
  }

  // Of several recorded positions each has its shape, smaller.
  private void recorded(Brush brush, float x, float y, float size) {
    int of = cell.recorded().size();
    float each = of == 1 ? size : size * 0.75f;
    for (int i = 0; i < of; i++) {
      float at = x + (i - (of - 1) / 2f) * kit.u(each) * 1.05f;
      shape(brush, cell.recorded().get(i), at, y, each);
    }
  }

  private void prediction(Brush brush, float x, float y) {
    float gap = kit.u(0.5f);
    float mark = kit.u(SMALL);
    boolean level = getWidth() >= flag.width() + mark + 2 * gap;
    float wide = flag.width() + gap + mark;
    float flagX = level ? x - wide / 2 : x - flag.width() / 2f;
    float flagY = level ? y - flag.height() / 2f : y + gap / 2;
    flag.draw(brush, Math.round(flagX), Math.round(flagY));
    float markX = level ? x + wide / 2 - mark / 2 : x;
    float markY = level ? y : y - gap / 2 - mark / 2;
    OutcomeMark.draw(kit, brush, markX, markY, mark, cell.quarters());
  }

  private void bubble(Brush brush, float x, float y) {
    Bubble.draw(kit, brush, x, y, kit.u(BUBBLE), cell.argued());
  }

  private void shape(Brush brush, Mark mark, float x, float y, float units) {
    PositionShape shape = Shape.of(mark);
    shape.draw(brush, Math.round(x), Math.round(y), kit.u(units), kit.colour(shape.tone()));
  }

  private void arrow(Brush brush, float x, float y, boolean level) {
    float half = kit.u(level ? 1f : 0.7f);
    float head = half * 0.75f;
    float stroke = kit.px(Length.OUTLINE);
    float colour = kit.colour(Tone.MUTED);
    if (level) {
      brush.line(x - half, y, x + half, y, stroke, colour);
      brush.line(x + half, y, x + half - head, y + head, stroke, colour);
      brush.line(x + half, y, x + half - head, y - head, stroke, colour);
    } else {
      brush.line(x, y + half, x, y - half, stroke, colour);
      brush.line(x, y - half, x - head, y - half + head, stroke, colour);
      brush.line(x, y - half, x + head, y - half + head, stroke, colour);
    }
  }
}
