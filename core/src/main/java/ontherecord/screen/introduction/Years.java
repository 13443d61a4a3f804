package ontherecord.screen.introduction;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** Years down a line, as far apart as they lay: a disc for those spoken of, else a ring. */
public final class Years extends Sign {
  private static final float RADIUS = 1.1f;
  private static final float BESIDE = 3;

  private final List<Mark> marks = new ArrayList<>();

  private record Mark(OneLine label, float down, boolean told) {}

  /**
   * High enough that two years in a row keep apart.
   *
   * @param all in order, two or more, four digits each
   * @param told those spoken of
   * @param height at least, in pixels
   */
  public Years(Kit kit, List<String> all, List<String> told, float width, float height) {
    super(kit, width, Math.max(height, span(all) * kit.line(Style.HEADING) + 4 * kit.u(RADIUS)));
    int first = Integer.parseInt(all.get(0));
    int span = span(all);
    for (String year : all) {
      boolean marked = told.contains(year);
      Weight weight = marked ? Weight.BOLD : Weight.REGULAR;
      OneLine label = new OneLine(kit, year, weight, kit.size(Style.HEADING));
      marks.add(new Mark(label, (Integer.parseInt(year) - first) / (float) span, marked));
    }
  }

  private static int span(List<String> years) {
    int first = Integer.parseInt(years.get(0));
    return Math.max(1, Integer.parseInt(years.get(years.size() - 1)) - first);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = kit.u(RADIUS);
    float wide = kit.px(Length.RING);
    float x = Math.round(centreX() - getPrefWidth() / 2) + radius;
    float top = Math.round(centreY() + getPrefHeight() / 2) - 2 * radius;
    float length = getPrefHeight() - 4 * radius;
    brush.fill(Math.round(x - wide / 2), top - length, wide, length, kit.colour(Tone.TICK));
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      float y = Math.round(top - mark.down() * length);
      if (mark.told()) {
        brush.disc(x, y, radius, kit.colour(Tone.ACCENT));
      } else {
        brush.disc(x, y, radius, kit.colour(Tone.BACKGROUND));
        brush.ring(x, y, radius, wide, kit.colour(Tone.HOLLOW));
      }
      float colour = kit.colour(mark.told() ? Tone.INK : Tone.MUTED);
      mark.label().draw(brush, x + kit.u(BESIDE), mark.label().baseline(y), colour);
    }
  }
}
