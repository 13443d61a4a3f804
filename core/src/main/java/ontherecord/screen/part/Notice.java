package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** Two centred sentences where nothing else stands: what is so, and what can be done. */
public record Notice(Kit kit, String what, String how) {
  /** Lays them out, in the middle of the place they are given. */
  public Table in(Table table) {
    table.add(new Words(kit, Style.SUBHEADING, what).align(Align.center).even()).growX().row();
    table
        .add(new Words(kit, Style.BODY, how).align(Align.center).even().tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1));
    return table;
  }
}
