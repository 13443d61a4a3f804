package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/**
 * A quiet thing to press: a caption, behind its key where it has one, without ground or outline.
 */
public final class Quiet extends Pressable {
  private final Words words;

  /**
   * With that caption.
   *
   * @param key that does the same; "" if none
   */
  public Quiet(Kit kit, String key, String caption) {
    super(kit);
    words = new Words(kit, Style.CAPTION, caption).tone(Tone.MUTED).oneLine();
    pad(kit.u(0.6667f), kit.u(1), kit.u(0.6667f), kit.u(1));
    if (!key.isEmpty()) {
      add(Key.small(kit, key)).padRight(kit.u(1));
    }
    add(words);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    words.tone(isHovered() || hasFocus() ? Tone.ACCENT : Tone.MUTED);
    super.draw(batch, parentAlpha);
  }
}
