package ontherecord.screen.group.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.RevealedView.Railed;

/**
 * Every team beside the page of one: its mark, solid once its page is shown, with what its answer
 * was worth; ringed while its page is shown.
 */
public final class TeamRail {
  private static final float MARK = 4.6667f;
  private static final float OUTCOME = 3;
  private static final float CELL = 10.6667f;
  private static final float LOW = 5.6667f;

  private TeamRail() {}

  /**
   * Under each other.
   *
   * @param height in pixels
   */
  public static Table column(Kit kit, List<Railed> teams, float height) {
    Table rail = new Table();
    rail.top().left();
    float each = Math.min(kit.u(8), (float) Math.floor(height / Math.max(1, teams.size())));
    for (Railed team : teams) {
      rail.add(new Cell(kit, team, each, true)).row();
    }
    return rail;
  }

  /** Beside each other, in as many lines as they need. */
  public static Table lines(Kit kit, List<Railed> teams, float width) {
    boolean worth = teams.size() * kit.u(CELL) <= width;
    int most = Math.max(1, (int) (width / kit.u(worth ? CELL : LOW + 1)));
    Table rail = new Table();
    rail.left();
    for (int i = 0; i < teams.size(); i++) {
      rail.add(new Cell(kit, teams.get(i), kit.u(LOW + 1), worth));
      if (i % most == most - 1) {
        rail.row();
      }
    }
    return rail;
  }

  /** How wide a rail under each other is, in units. */
  public static float wide() {
    return CELL;
  }

  private static final class Cell extends Sign {
    private final Railed team;
    private final boolean worth;

    Cell(Kit kit, Railed team, float height, boolean worth) {
      super(kit, kit.u(worth ? CELL : LOW + 1), height);
      this.team = team;
      this.worth = worth;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      Brush brush = kit.brush(batch, parentAlpha * getColor().a);
      boolean now = team.stands() == Railed.Stands.NOW;
      boolean solid = now || team.stands() == Railed.Stands.SHOWN;
      float around = kit.u(0.6f);
      float size = Math.min(kit.u(MARK), getHeight() - 2 * around);
      float x = Math.round(getX() + around + size / 2);
      float y = centreY();
      float high = size + 2 * around;
      if (now) {
        float wide = worth ? getWidth() - around : high;
        float radius = kit.px(Length.BUTTON_RADIUS);
        float low = Math.round(y - high / 2);
        brush.round(getX(), low, wide, high, radius, kit.colour(Tone.SOFT));
        float ring = kit.px(Length.OUTLINE);
        brush.outline(getX(), low, wide, high, radius, ring, kit.colour(Tone.ACCENT));
      }
      TeamMark.draw(kit, brush, x, y, size, team.team().id(), solid);
      float right = x + size / 2 + kit.u(0.8f) + kit.u(OUTCOME) / 2f;
      if (worth && solid) {
        OutcomeMark.draw(kit, brush, right, y, kit.u(OUTCOME), team.quarters());
      } else if (worth && team.stands() == Railed.Stands.SILENT) {
        brush.dash(right, y, kit.u(1.6f), kit.u(0.4f), kit.colour(Tone.MUTED));
      }
    }
  }
}
