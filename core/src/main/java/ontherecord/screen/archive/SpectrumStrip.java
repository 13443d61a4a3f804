package ontherecord.screen.archive;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Shape;
import ontherecord.view.Mark;

/** The spectrum in small, with the position that was taken large and in its colour. */
final class SpectrumStrip extends Sign {
  private static final float PITCH = 5;
  private static final float HIGH = 3.3333f;
  private static final float TAKEN = 2.8f;
  private static final float OTHER = 1.2f;

  private final List<PositionShape> shapes;
  private final int taken;

  SpectrumStrip(Kit kit, List<Mark> spectrum, Mark mark) {
    super(kit, (spectrum.size() - 1) * kit.u(PITCH) + kit.u(HIGH), kit.u(HIGH));
    shapes = spectrum.stream().map(Shape::of).toList();
    taken = spectrum.indexOf(mark);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float y = centreY();
    float first = Math.round(getX() + kit.u(HIGH) / 2f);
    float line = kit.px(Length.HAIRLINE);
    for (int i = 0; i < shapes.size(); i++) {
      float x = first + i * kit.u(PITCH);
      if (i > 0) {
        float from = x - kit.u(PITCH) + room(i - 1);
        brush.fill(from, y - Math.round(line / 2), x - room(i) - from, line, kit.colour(Tone.RULE));
      }
      PositionShape shape = shapes.get(i);
      Tone tone = i == taken ? shape.tone() : Tone.HOLLOW;
      shape.draw(brush, x, y, kit.u(i == taken ? TAKEN : OTHER), kit.colour(tone));
    }
  }

  private float room(int index) {
    return kit.u(index == taken ? TAKEN : OTHER) * 0.6f + kit.u(0.5f);
  }
}
