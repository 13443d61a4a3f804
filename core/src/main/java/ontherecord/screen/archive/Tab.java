package ontherecord.screen.archive;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A way to a part of the archive, in the bar; the part one is in is underlined. */
final class Tab extends Pressable {
  private static final float LINE = 0.4f;

  private final Words words;
  private final boolean here;

  Tab(Kit kit, String label, boolean here) {
    super(kit);
    this.here = here;
    words = new Words(kit, Style.CAPTION, label).oneLine();
    words.weight(here ? Weight.SEMIBOLD : Weight.REGULAR);
    pad(0, kit.u(1), 0, kit.u(1));
    add(words);
  }

  @Override
  public float radius() {
    return kit.px(Length.KEY_RADIUS);
  }

  @Override
  public float getPrefHeight() {
    return kit.px(Length.BAR) - kit.u(2);
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    words.tone(here || isHovered() || hasFocus() ? Tone.INK : Tone.MUTED);
    super.draw(batch, parentAlpha);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    if (here) {
      float side = kit.u(1);
      kit.brush(batch, parentAlpha)
          .fill(
              x + side, y - kit.u(1), getWidth() - 2 * side, kit.u(LINE), kit.colour(Tone.ACCENT));
    }
  }
}
