package ontherecord.screen.preview;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** One sheet of a preview, to which the keyboard comes; a long one is read to its end first. */
final class Block extends Pressable {
  /** The margins of its left and right sides, in units. */
  static final float SIDES = 2.6667f;

  Block(Kit kit, String name) {
    super(kit);
    top().left();
    pad(kit.u(2.3333f), kit.u(SIDES), kit.u(2.3333f), kit.u(SIDES));
    setName(name);
  }

  /** What it is about, over the rest. */
  Block heading(String said) {
    return line(Style.SUBHEADING, Tone.INK, said, 0);
  }

  /** Small capitals over what follows. */
  Block capitals(String said) {
    line(Style.CAPITALS, Tone.MUTED, said, 2);
    return this;
  }

  /** A paragraph. */
  Block body(String said) {
    return line(Style.BODY, Tone.INK, said, 1);
  }

  /** A sentence in small type; nothing where there are no words. */
  Block small(String said) {
    return said.isEmpty() ? this : line(Style.CAPTION, Tone.MUTED, said, 0.6667f);
  }

  private Block line(Style style, Tone tone, String said, float above) {
    add(new Words(kit, style, said).tone(tone)).growX().padTop(kit.u(above)).row();
    return this;
  }

  /** Anything else, as wide as the block. */
  Block put(Table what, float above) {
    add(what).growX().padTop(kit.u(above)).row();
    return this;
  }

  @Override
  public boolean keyDown(int keycode) {
    return Scroll.readOn(this, keycode);
  }

  @Override
  public float radius() {
    return kit.px(Length.SHEET_RADIUS);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = radius();
    brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.SHEET));
    Tone rim = hasFocus() ? Tone.ACCENT : isHovered() ? Tone.LINE : Tone.RULE;
    brush.outline(x, y, getWidth(), getHeight(), radius, kit.px(Length.HAIRLINE), kit.colour(rim));
  }
}
