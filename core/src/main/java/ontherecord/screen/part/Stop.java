package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A place in the table of contents; marked while one reads there. */
final class Stop extends Pressable {
  private final Words words;
  private boolean here;

  Stop(Kit kit, String block, String label) {
    super(kit);
    setName("to-" + block);
    pad(kit.u(0.6667f), kit.u(1), kit.u(0.6667f), kit.u(1));
    words = new Words(kit, Style.CAPTION, label);
    here(false);
  }

  /** Its words over its whole width. */
  Stop line() {
    left();
    add(words).growX();
    return this;
  }

  /** Its words, a figure, in the middle. */
  Stop figure() {
    add(words.oneLine());
    return this;
  }

  /** Marks it or not. */
  void here(boolean is) {
    here = is;
    words.tone(is ? Tone.ON_ACCENT : Tone.INK).weight(is ? Weight.SEMIBOLD : Weight.REGULAR);
  }

  @Override
  public float radius() {
    return kit.px(Length.KEY_RADIUS);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    if (here) {
      brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(Tone.ACCENT));
    } else if (isHovered() || hasFocus()) {
      brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(Tone.SOFT));
    }
  }
}
