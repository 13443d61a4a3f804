package ontherecord.screen.round;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.List;
import ontherecord.screen.kit.mark.TileFace;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Faces;
import ontherecord.view.Emblem;

/** The flags of those who are picked, as many as there is room for; how many more there are. */
final class PickedFlags extends Widget {
  private static final float FLAG = 4.6667f;
  private static final float BETWEEN = 0.6667f;
  private static final String MOST = "+99";

  private final Kit kit;
  private List<TileFace> faces = List.of();
  private OneLine more;
  private int shown;

  PickedFlags(Kit kit) {
    this.kit = kit;
    more = line("");
  }

  void show(List<Emblem> picked) {
    faces =
        picked.stream().map(emblem -> new TileFace(kit, Faces.of(emblem), kit.u(FLAG))).toList();
    invalidate();
  }

  @Override
  public void layout() {
    int room = (int) ((getWidth() + kit.u(BETWEEN)) / step());
    shown = Math.min(room, faces.size());
    if (shown < faces.size()) {
      shown = (int) Math.floor((getWidth() - line(MOST).width()) / step());
    }
    // Where there is no room for a single one, the number beside them says it alone.
    more = line(shown > 0 && shown < faces.size() ? "+" + (faces.size() - shown) : "");
  }

  private int step() {
    return kit.u(FLAG) + kit.u(BETWEEN);
  }

  private OneLine line(String text) {
    return new OneLine(kit, text, Weight.REGULAR, kit.size(Style.CAPTION));
  }

  @Override
  public float getPrefHeight() {
    return Math.round(kit.u(FLAG) * 0.75f);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float x = Math.round(getX());
    float middle = Math.round(getY() + getHeight() / 2);
    for (int i = 0; i < shown; i++) {
      faces.get(i).draw(brush, x, middle - Math.round(getPrefHeight() / 2));
      x += step();
    }
    more.draw(brush, x, more.baseline(middle), kit.colour(Tone.INK));
  }
}
