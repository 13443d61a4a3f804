package ontherecord.screen.reveal;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/**
 * What became of one option or one pick: a disc with a check where it was right and taken, an open
 * ring where it was right and missed, a ring with a dash where it was taken and not on record, a
 * dot where it was rightly left.
 */
final class Fate extends Sign {
  private final boolean right;
  private final boolean taken;

  Fate(Kit kit, boolean right, boolean taken, float units) {
    super(kit, kit.u(units), kit.u(units));
    this.right = right;
    this.taken = taken;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float size = getPrefWidth();
    if (taken) {
      OutcomeMark.draw(kit, brush, centreX(), centreY(), size, right ? 4 : 0);
    } else if (right) {
      brush.ring(centreX(), centreY(), size / 2, kit.px(Length.RING), kit.colour(Tone.ACCENT));
    } else {
      brush.disc(centreX(), centreY(), size / 8, kit.colour(Tone.HOLLOW));
    }
  }
}
