package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.archive.DiscrepanciesPage;

/** One thing on which the sources disagree: its sides next to each other, what to make of it. */
public record Disagreement(Kit kit, Phrasebook words, Entries entries) {
  private static final int BESIDE = 2;

  /** Adds it to a column. */
  public void add(Table column, String year, DiscrepanciesPage.Item item) {
    Table block = new Table();
    block.top().left();
    block
        .add(new Words(kit, Style.CAPITALS, year + " · " + words.say(item.kind())).tone(Tone.MUTED))
        .growX()
        .row();
    block.add(new Words(kit, Style.SUBHEADING, words.say(item.what()))).growX().row();
    Table sides = new Table();
    sides.left();
    for (int i = 0; i < item.sides().size(); i++) {
      if (i > 0 && i % BESIDE == 0) {
        sides.row();
      }
      Sheet side = new Sheet(kit);
      side.pad(kit.u(0.6667f));
      entries.add(side, item.sides().get(i).says(), item.sides().get(i).passage());
      sides.add(side).uniformX().grow().padLeft(i % BESIDE == 0 ? 0 : kit.u(2)).padTop(kit.u(1));
    }
    if (item.sides().size() == 1) {
      sides.add().uniformX().growX().padLeft(kit.u(2));
    }
    block.add(sides).growX().row();
    String note = words.say(item.note());
    if (!note.isEmpty()) {
      block
          .add(new Words(kit, Style.CAPTION, note).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(1))
          .row();
    }
    column.add(block).growX().padBottom(kit.u(3)).row();
  }
}
