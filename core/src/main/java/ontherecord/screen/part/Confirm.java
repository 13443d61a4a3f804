package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** Asks once more: a question, a sentence on what follows, yes and no. Esc is no. */
public record Confirm(
    Kit kit, String question, String follows, String yes, String no, String escape) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 62;

  /** Lays the sheet out with the focus on no: for what nobody shall do by one wrong key. */
  public void fillCautiously(Overlay overlay, Runnable agreed, Runnable stay) {
    fill(overlay, agreed, stay);
    overlay.focus().next(-1);
  }

  /** Lays the sheet out. */
  public void fill(Overlay overlay, Runnable agreed, Runnable stay) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, question)).growX().row();
    sheet
        .add(new Words(kit, Style.BODY, follows).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1.3333f))
        .row();
    Table below = new Table();
    below.add(Press.filled(kit, yes).does(agreed)).padRight(kit.u(1.3333f));
    below.add(Press.outlined(kit, no).key(escape).does(stay));
    sheet.add(below).left().padTop(kit.u(3));
  }
}
