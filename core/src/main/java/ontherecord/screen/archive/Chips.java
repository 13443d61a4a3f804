package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Dots;
import ontherecord.screen.part.Flag;
import ontherecord.view.Emblem;

/** Speakers as flags with their names, in rows as long as their place allows. */
public final class Chips {
  private static final float FLAG = 3.4f;
  private static final float BETWEEN = 0.6667f;

  private final Kit kit;
  private final Phrasebook words;
  private final float wide;
  private final Consumer<String> open;
  private final Table rows = new Table();
  private Table row = new Table();
  private float taken;

  /**
   * None yet.
   *
   * @param wide how much width there is, in pixels
   * @param open told the id of the one that was pressed
   */
  public Chips(Kit kit, Phrasebook words, float wide, Consumer<String> open) {
    this.kit = kit;
    this.words = words;
    this.wide = wide;
    this.open = open;
    rows.top().left();
  }

  /** Adds one. */
  public Chips add(Emblem emblem) {
    return add(emblem, new Table());
  }

  /** Adds one with a dot: filled where words of it are reported. */
  public Chips add(Emblem emblem, boolean reported) {
    Table dot = new Table();
    dot.add(Dots.one(kit, reported)).padRight(kit.u(0.8f));
    return add(emblem, dot);
  }

  private Chips add(Emblem emblem, Table before) {
    EntryItem chip = new EntryItem(kit, "speaker-" + emblem.id());
    chip.pad(kit.u(0.4f), kit.u(0.6667f), kit.u(0.4f), kit.u(0.6667f));
    chip.add(before);
    chip.add(Flag.of(kit, emblem, FLAG)).padRight(kit.u(1));
    chip.add(name(emblem));
    chip.onPress(() -> open.accept(emblem.id()));
    float width = chip.getPrefWidth() + kit.u(BETWEEN);
    if (taken > 0 && taken + width > wide) {
      taken = 0;
      row = new Table();
    }
    if (taken == 0) {
      rows.add(row).left().row();
    }
    row.add(chip).padRight(kit.u(BETWEEN));
    taken += width;
    return this;
  }

  // In full where that leaves room for another beside it.
  private Words name(Emblem emblem) {
    Words whole = new Words(kit, Style.CAPTION, words.say(emblem.name())).oneLine();
    return whole.getPrefWidth() <= Math.min(wide * 0.6f, kit.u(26))
        ? whole
        : new Words(kit, Style.CAPTION, words.say(emblem.shortName())).oneLine();
  }

  /** The rows. */
  public Table table() {
    return rows;
  }
}
