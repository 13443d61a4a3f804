package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.Heading;

/** Who one speaks for, and on what day: flag, name, date. */
public final class Speaking extends Table {

  private static final float FLAG = 6.6667f;
  private static final float APART = 2;

  /**
   * In one line, where that fits; else the date stands under the name.
   *
   * @param width how much there is, in pixels
   */
  public Speaking(Kit kit, Phrasebook words, Heading heading, float width) {
    left();
    add(Flag.of(kit, heading.you(), FLAG)).padRight(kit.u(APART));
    Words name = new Words(kit, Style.SUBHEADING, words.say(heading.you().name()));
    Words date = new Words(kit, Style.CAPTION, words.say(heading.date())).tone(Tone.MUTED);
    float line = name.getPrefWidth() + date.getPrefWidth() + kit.u(FLAG + 2 * APART);
    if (kit.units().narrow() || line > width) {
      Table both = new Table();
      both.add(name).growX().row();
      both.add(date).growX();
      add(both).growX();
    } else {
      add(name.oneLine());
      add(date.oneLine()).padLeft(kit.u(APART));
    }
  }
}
