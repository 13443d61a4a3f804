package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** A row of a menu: its key, its name, and what it is about beside or under the name. */
final class Entry extends Card {
  private final Key cap;

  /**
   * One row.
   *
   * @param about "" to say no more than its name
   * @param beside how wide the name's column is, in pixels; 0 to put what it is about underneath
   */
  Entry(Kit kit, String key, String name, String about, float beside) {
    super(kit);
    cap = Key.large(kit, key);
    pad(kit.u(0.3333f), kit.u(3), kit.u(0.3333f), kit.u(2));
    left();
    add(cap).padRight(kit.u(2.3333f));
    Words names = new Words(kit, Style.HEADING, name).oneLine();
    Words abouts = new Words(kit, Style.CAPTION, about).tone(Tone.MUTED);
    if (beside > 0) {
      add(names).width(beside).left();
      add(abouts).growX().padLeft(kit.u(3));
    } else {
      Table both = new Table();
      both.left();
      both.add(names).left().row();
      if (!about.isEmpty()) {
        both.add(abouts).growX();
      }
      add(both).growX();
    }
  }

  @Override
  protected void focusChanged() {
    cap.on(hasFocus() ? Key.Ground.CHOSEN : Key.Ground.PLAIN);
  }
}
