package ontherecord.screen.part;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/**
 * Something is asked in another window: where to look, and two ways out should it not be there.
 *
 * @param key of its words: as it is a heading, with {@code .how} a sentence, with {@code .here} the
 *     way to do it in this window
 */
public record Waiting(Kit kit, Phrasebook words, String key) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 72;

  /** Lays the sheet out. */
  public void fill(Overlay overlay, Runnable here, Runnable leave) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say(key))).growX().row();
    sheet
        .add(new Words(kit, Style.BODY, words.say(key + ".how")).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1.3333f))
        .row();
    Press press = Press.outlined(kit, words.say(key + ".here")).key(words.say("key.enter"));
    press.does(here).setName("here");
    Press cancel = Press.outlined(kit, words.say(key + ".leave")).key(words.say("key.esc"));
    cancel.does(leave).setName("leave");
    Table below = new Table();
    boolean folds = press.getPrefWidth() + cancel.getPrefWidth() > kit.u(WIDE - 8);
    below.add(press).left();
    if (folds) {
      below.row();
    }
    below.add(cancel).left().padLeft(folds ? 0 : kit.u(1.3333f)).padTop(folds ? kit.u(1.3333f) : 0);
    sheet.add(below).left().padTop(kit.u(2.6667f));
    overlay.keys().key(Input.Keys.ESCAPE, leave);
    overlay.focus().to(press);
  }
}
