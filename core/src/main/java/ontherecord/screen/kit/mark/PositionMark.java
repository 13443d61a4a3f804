package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;

/** A position's shape in its colour. */
public final class PositionMark extends Sign {
  /** A diamond reaches further than a disc of the same weight. */
  private static final float ROOM = 1.2f;

  private final PositionShape shape;
  private boolean flush;

  /**
   * The shape at that size.
   *
   * @param units its diameter: 2 in a legend, 4⅓ on a card
   */
  public PositionMark(Kit kit, PositionShape shape, float units) {
    super(kit, kit.u(units) * ROOM, kit.u(units) * ROOM);
    this.shape = shape;
  }

  /** Stands at the left edge of its place, in line with text below it, not in the middle. */
  public PositionMark flush() {
    flush = true;
    return this;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    float size = getPrefWidth() / ROOM;
    float x = flush ? Math.round(getX() + shape.half(size)) : centreX();
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    shape.draw(brush, x, centreY(), size, kit.colour(shape.tone()));
  }
}
