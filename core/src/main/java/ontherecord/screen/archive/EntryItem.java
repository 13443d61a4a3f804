package ontherecord.screen.archive;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** Something to read that leads to its passage, or to another page: by Enter, S or the mouse. */
final class EntryItem extends Pressable {

  EntryItem(Kit kit, String name) {
    super(kit);
    top().left();
    pad(kit.u(0.8f), kit.u(1), kit.u(0.8f), kit.u(1));
    setName(name);
  }

  // A long one is read to its end before the focus moves on.
  @Override
  public boolean keyDown(int keycode) {
    return Scroll.readOn(this, keycode);
  }

  @Override
  public boolean keyTyped(char letter) {
    if (letter == 's' || letter == 'S') {
      press();
      return true;
    }
    return false;
  }

  @Override
  public float radius() {
    return kit.px(Length.BUTTON_RADIUS);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    if (isHovered() || hasFocus()) {
      kit.brush(batch, parentAlpha)
          .round(x, y, getWidth(), getHeight(), radius(), kit.colour(Tone.SOFT));
    }
  }
}
