package ontherecord.screen.kit.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Box;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.theme.Length;

/** A candidate on the map: a box to tick where it lies, or at the head of its name. */
final class PickMark extends Card {
  private final Spot spot;
  private final float centreX;
  private final float centreY;

  PickMark(Kit kit, Spot spot) {
    super(kit);
    this.spot = spot;
    centreX = spot.badge().x - spot.box().left();
    centreY = spot.badge().y - spot.box().low();
  }

  Spot spot() {
    return spot;
  }

  @Override
  public float radius() {
    return kit.px(Length.KEY_RADIUS);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float side = Math.round(2 * spot.badge().high());
    Box.draw(kit, brush, x + centreX, y + centreY, side, isChosen());
  }
}
