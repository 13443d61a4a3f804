package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Paintings;
import ontherecord.view.Depicted;

/** A round's picture as large as the screen holds it, for the back row. */
record PictureOverlay(Kit kit, Phrasebook words, Depicted picture, Paintings paintings) {
  /** How wide its sheet is, in units. */
  static final float WIDE = 108;

  private static final float ROOM = 98;
  private static final float HIGH = 54;

  /** Lays the sheet out. */
  void fill(Overlay overlay, Runnable close) {
    Table sheet = overlay.content();
    paintings
        .of(picture, kit.u(ROOM), kit.u(HIGH))
        .ifPresent(painted -> sheet.add(painted).center().row());
    sheet
        .add(new Words(kit, Style.CAPTION, words.say(picture.caption())).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1.3333f))
        .row();
    Press done = Press.filled(kit, words.say("help.close")).key(words.say("key.esc")).does(close);
    done.setName("close");
    sheet.add(done).right().padTop(kit.u(1.3333f));
    overlay.focus().to(done);
  }
}
