package ontherecord.screen.introduction;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** Three pillars of the same height under one beam; one of them may be filled. */
public final class Pillars extends Sign {
  private static final int NUMBER = 3;
  private static final float BEAM = 2;
  private static final float GAP = 1.3333f;

  private final int marked;
  private final List<OneLine> figures;

  /**
   * In a place of that size.
   *
   * @param marked the one spoken of, from 1; 0 for all alike
   */
  public Pillars(Kit kit, int marked, float width, float height) {
    super(kit, width, height);
    this.marked = marked;
    int size = kit.size(Style.TITLE);
    figures =
        List.of(
            new OneLine(kit, "1", Weight.BOLD, size),
            new OneLine(kit, "2", Weight.BOLD, size),
            new OneLine(kit, "3", Weight.BOLD, size));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float width = getPrefWidth();
    float left = Math.round(centreX() - width / 2);
    float low = Math.round(centreY() - getPrefHeight() / 2);
    float beam = kit.u(BEAM);
    float gap = kit.u(GAP);
    float radius = beam / 2;
    float high = getPrefHeight() - 2 * (beam + gap);
    float ink = kit.colour(Tone.INK);
    brush.round(left, low, width, beam, radius, ink);
    brush.round(left, low + beam + high + 2 * gap, width, beam, radius, ink);
    float wide = Math.round(width / 5);
    for (int i = 0; i < NUMBER; i++) {
      float middle = Math.round(left + width * (2 * i + 1) / (2 * NUMBER));
      float x = Math.round(middle - wide / 2);
      boolean filled = i + 1 == marked;
      if (filled) {
        brush.round(x, low + beam + gap, wide, high, radius, ink);
      } else {
        brush.outline(x, low + beam + gap, wide, high, radius, kit.px(Length.RING), ink);
      }
      float colour = kit.colour(filled ? Tone.BACKGROUND : Tone.INK);
      figures.get(i).centred(brush, middle, low + beam + gap + high / 2, colour);
    }
  }
}
