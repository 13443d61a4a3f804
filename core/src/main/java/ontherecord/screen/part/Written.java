package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;

/**
 * Where something was saved as a file, or what kept it from being saved.
 *
 * @param heading key of what it was saved as
 */
public record Written(Kit kit, Phrasebook words, String heading, Sayable where) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 80;

  /** Lays the sheet out. */
  public void fill(Overlay overlay, Runnable close) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say(heading))).growX().row();
    sheet
        .add(new Words(kit, Style.BODY, words.say(where)))
        .growX()
        .padTop(kit.u(1.3333f))
        .padBottom(kit.u(2.6667f))
        .row();
    sheet
        .add(Press.filled(kit, words.say("help.close")).key(words.say("key.esc")).does(close))
        .right();
  }
}
