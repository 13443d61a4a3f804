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

  PickMark(Kit kit, Spot spot) {
    super(kit);
    this.spot = spot;
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
    Badge badge = spot.badge();
    float centreX = x + badge.x - spot.box().left();
    float centreY = y + badge.y - spot.box().low();
    Box.draw(kit, brush, centreX, centreY, Math.round(2 * badge.high()), isChosen());
  }
}
