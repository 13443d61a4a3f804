package ontherecord.screen.group.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;

/**
 * A team's mark: a sign of lines on a tile of ink, so that it is never taken for the shape of a
 * position. Solid where the team has answered, an outline where it has not yet.
 */
public final class TeamMark extends Sign {
  private static final float CORNER = 0.19f;
  private static final float GLYPH = 0.62f;
  private static final float RIM = 0.045f;

  private final String team;
  private final boolean solid;

  private TeamMark(Kit kit, String team, float units, boolean solid) {
    super(kit, kit.u(units), kit.u(units));
    this.team = team;
    this.solid = solid;
  }

  /**
   * A team that has answered, or of which nothing is awaited.
   *
   * @param team its id, which is the word of its mark
   * @param units its width: 5½ in a list, 3 as a badge
   */
  public static TeamMark solid(Kit kit, String team, float units) {
    return new TeamMark(kit, team, units, true);
  }

  /** A team that has not answered yet. */
  public static TeamMark outlined(Kit kit, String team, float units) {
    return new TeamMark(kit, team, units, false);
  }

  /** The one or the other. */
  public static TeamMark of(Kit kit, String team, float units, boolean answered) {
    return new TeamMark(kit, team, units, answered);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    draw(kit, brush, centreX(), centreY(), getPrefWidth(), team, solid);
  }

  /** Draws the mark anywhere, with its centre there. */
  public static void draw(
      Kit kit, Brush brush, float x, float y, float size, String team, boolean solid) {
    float left = Math.round(x - size / 2);
    float low = Math.round(y - size / 2);
    float radius = size * CORNER;
    if (solid) {
      brush.round(left, low, size, size, radius, kit.colour(Tone.INK));
    } else {
      float rim = Math.max(2, Math.round(size * RIM));
      brush.outline(left, low, size, size, radius, rim, kit.colour(Tone.LINE));
    }
    float colour = kit.colour(solid ? Tone.BACKGROUND : Tone.MUTED);
    MarkGlyphs.of(team).draw(brush, left + size / 2, low + size / 2, size * GLYPH, colour);
  }
}
