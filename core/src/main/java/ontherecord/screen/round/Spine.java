package ontherecord.screen.round;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.List;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;

/** The spectrum's ribbon where its cards lie one under the other: a stroke beside each. */
final class Spine extends Widget {
  private final Kit kit;
  private final List<? extends Actor> cards;
  private final List<PositionShape> shapes;

  /** Beside those cards, which stand in a table of the same height. */
  Spine(Kit kit, List<? extends Actor> cards, List<PositionShape> shapes) {
    this.kit = kit;
    this.cards = cards;
    this.shapes = shapes;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float wide = getWidth();
    for (int i = 0; i < cards.size(); i++) {
      Actor card = cards.get(i);
      // The cards hang from the same top, in a table of their own height.
      float low = getY() + getHeight() - card.getParent().getHeight() + card.getY();
      brush.round(getX(), low, wide, card.getHeight(), wide / 2, kit.colour(shapes.get(i).tone()));
    }
  }

  @Override
  public float getPrefWidth() {
    return kit.u(1);
  }
}
