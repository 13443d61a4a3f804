package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** A quiet thing to press: a mark and a caption, without ground or outline. */
public final class Quiet extends Pressable {
  private final Words words;

  public Quiet(Kit kit, Actor mark, String caption) {
    super(kit);
    words = new Words(kit, Style.CAPTION, caption).oneLine();
    pad(kit.u(0.6667f), kit.u(1), kit.u(0.6667f), kit.u(1));
    add(mark).padRight(kit.u(1));
    add(words);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    words.tone(isHovered() || hasFocus() ? Tone.ACCENT : Tone.MUTED);
    super.draw(batch, parentAlpha);
  }
}
