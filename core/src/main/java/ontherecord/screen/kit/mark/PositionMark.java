package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Kit;

/** A position's shape in its colour. */
public final class PositionMark extends Sign {
  private final PositionShape shape;

  /**
   * The shape at that size.
   *
   * @param units its diameter: 2 in a legend, 4⅓ on a card
   */
  public PositionMark(Kit kit, PositionShape shape, float units) {
    super(kit, kit.u(units) * 1.2f, kit.u(units) * 1.2f);
    this.shape = shape;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    shape.draw(
        kit.brush(batch, parentAlpha * getColor().a),
        centreX(),
        centreY(),
        getPrefWidth() / 1.2f,
        kit.colour(shape.tone()));
  }
}
