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

  public Speaking(Kit kit, Phrasebook words, Heading heading) {
    left();
    add(Flag.of(kit, heading.you(), 6.6667f)).padRight(kit.u(2));
    Words name = new Words(kit, Style.SUBHEADING, words.say(heading.you().name()));
    Words date = new Words(kit, Style.CAPTION, words.say(heading.date())).tone(Tone.MUTED);
    if (kit.units().narrow()) {
      Table both = new Table();
      both.add(name).growX().row();
      both.add(date).growX();
      add(both).growX();
    } else {
      add(name.oneLine());
      add(date.oneLine()).padLeft(kit.u(2));
    }
  }
}
