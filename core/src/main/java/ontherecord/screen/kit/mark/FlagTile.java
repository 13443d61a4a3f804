package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** A delegation's flag or initials; with a ring in the accent where it is yours. */
public final class FlagTile extends Sign {
  private final TileFace face;
  private boolean yours;

  /**
   * The tile at that size.
   *
   * @param units its width: 6⅔ beside a name, 13 on a title
   */
  public FlagTile(Kit kit, Emblem emblem, float units) {
    super(kit, kit.u(units), Math.round(kit.u(units) * 0.75f));
    face = new TileFace(kit, emblem, kit.u(units));
  }

  /** Rings it in the accent: you. */
  public FlagTile yours() {
    yours = true;
    return this;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float x = centreX() - Math.round(face.width() / 2f);
    float y = centreY() - Math.round(face.height() / 2f);
    if (yours) {
      float ring = kit.px(Length.RING);
      brush.outline(
          x - ring,
          y - ring,
          face.width() + 2 * ring,
          face.height() + 2 * ring,
          face.radius() + ring,
          ring + 1,
          kit.colour(Tone.ACCENT));
    }
    face.draw(brush, x, y);
  }
}
