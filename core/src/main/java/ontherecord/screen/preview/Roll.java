package ontherecord.screen.preview;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Flag;
import ontherecord.view.Emblem;

/** Delegations as flags with their names, in rows as long as their place allows. */
record Roll(Kit kit, Phrasebook words, float wide) {
  private static final float FLAG = 3.4f;
  private static final float BETWEEN = 2;

  Table of(List<Emblem> who) {
    Table rows = new Table();
    rows.top().left();
    Table row = new Table();
    float taken = 0;
    for (Emblem emblem : who) {
      Table one = one(emblem);
      float width = one.getPrefWidth() + kit.u(BETWEEN);
      if (taken == 0 || taken + width > wide) {
        row = new Table();
        rows.add(row).left().padTop(kit.u(taken == 0 ? 0 : 0.6667f)).row();
        taken = 0;
      }
      row.add(one).padRight(kit.u(BETWEEN));
      taken += width;
    }
    return rows;
  }

  private Table one(Emblem emblem) {
    Table one = new Table();
    one.add(Flag.of(kit, emblem, FLAG)).padRight(kit.u(1));
    Words name = new Words(kit, Style.CAPTION, words.say(emblem.name())).oneLine();
    boolean fits = name.getPrefWidth() + kit.u(FLAG + 2 * BETWEEN) <= wide;
    one.add(fits ? name : new Words(kit, Style.CAPTION, words.say(emblem.shortName())).oneLine());
    return one;
  }
}
