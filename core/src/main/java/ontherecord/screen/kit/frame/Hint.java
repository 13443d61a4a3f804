package ontherecord.screen.kit.frame;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** A key and what it does. The mouse may press it; the keyboard has no need to go there. */
public final class Hint extends Table {
  private final Words words;

  public Hint(Kit kit, String key, String does) {
    words = new Words(kit, Style.CAPTION, does).tone(Tone.MUTED).oneLine();
    add(Key.small(kit, key)).padRight(kit.u(1));
    add(words);
  }

  /** Does this where the mouse presses it. */
  public Hint onPress(Runnable what) {
    setTouchable(Touchable.enabled);
    addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            what.run();
          }

          @Override
          public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            super.enter(event, x, y, pointer, from);
            words.tone(Tone.INK);
          }

          @Override
          public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
            super.exit(event, x, y, pointer, to);
            words.tone(Tone.MUTED);
          }
        });
    return this;
  }
}
