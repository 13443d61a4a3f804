package ontherecord.screen.archive;

import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.TileFace;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Faces;
import ontherecord.view.archive.MatrixView;

/** A row of the grid: flag, name, cells. Made once, drawn without allocating. */
final class RowFace {
  private static final float FLAG = 3.4f;
  private static final float APART = 1.3333f;

  /** A longer name gives way to its short form. */
  private static final float LONGEST = 22;

  private final Kit kit;
  private final TileFace flag;
  private final OneLine name;
  private final OneLine strong;
  private final List<CellFace> cells;

  RowFace(Kit kit, Phrasebook words, MatrixView.Row row) {
    this.kit = kit;
    flag = new TileFace(kit, Faces.of(row.emblem()), kit.u(FLAG));
    String whole = words.say(row.emblem().name());
    boolean fits = line(whole, Weight.SEMIBOLD).width() <= kit.u(LONGEST);
    String shown = fits ? whole : words.say(row.emblem().shortName());
    name = line(shown, Weight.REGULAR);
    strong = line(shown, Weight.SEMIBOLD);
    cells = row.cells().stream().map(cell -> new CellFace(kit, words, cell)).toList();
  }

  private OneLine line(String text, Weight weight) {
    return new OneLine(kit, text, weight, kit.size(Style.BODY));
  }

  /** Width of flag and name. */
  float head() {
    return kit.u(FLAG) + kit.u(APART) + strong.width();
  }

  CellFace cell(int column) {
    return cells.get(column);
  }

  void drawHead(Brush brush, float left, float middle, boolean here) {
    flag.draw(brush, Math.round(left), Math.round(middle - flag.height() / 2f));
    OneLine line = here ? strong : name;
    line.draw(
        brush,
        Math.round(left + kit.u(FLAG) + kit.u(APART)),
        line.baseline(middle),
        kit.colour(Tone.INK));
  }
}
