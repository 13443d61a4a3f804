package ontherecord.screen.preview;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;

/** On offer and not right: a dot, as in a reveal where it was rightly left. */
final class NotRight extends Sign {

  NotRight(Kit kit, float units) {
    super(kit, kit.u(units), kit.u(units));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    brush.disc(centreX(), centreY(), getPrefWidth() / 8, kit.colour(Tone.HOLLOW));
  }
}
