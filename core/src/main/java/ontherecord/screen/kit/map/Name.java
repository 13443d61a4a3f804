package ontherecord.screen.kit.map;

import ontherecord.screen.kit.mark.Tag;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A delegation's name in one line, its note after it, and whose it is on a pill. */
final class Name {
  private static final float BETWEEN = 0.6f;
  private static final float HIGH = 2.6f;

  private final Kit kit;
  private final OneLine name;
  private final OneLine note;
  private final Tag pill;
  private final boolean marked;

  Name(Kit kit, Standing standing, Chart chart) {
    this.kit = kit;
    int size = kit.size(Style.CAPTION);
    name = new OneLine(kit, standing.delegate().name(), Weight.SEMIBOLD, size);
    note = new OneLine(kit, standing.note(), Weight.REGULAR, size);
    marked = standing.isMarked();
    pill =
        switch (standing.delegate().mark()) {
          case YOU -> Tag.you(kit, chart.you());
          case ASKED -> Tag.plain(kit, chart.asked());
          case NONE -> Tag.plain(kit, "");
        };
  }

  float width() {
    float between = kit.u(BETWEEN);
    return (float)
        Math.ceil(
            name.width()
                + (note.width() > 0 ? between + note.width() : 0)
                + (marked ? between + pill.getPrefWidth() : 0));
  }

  float height() {
    return Math.max(kit.u(HIGH), name.size() * 1.25f);
  }

  /** Draws it in a box of its own size. */
  void draw(Brush brush, float left, float low) {
    float middle = low + height() / 2;
    float x = Math.round(left);
    name.draw(brush, x, name.baseline(middle), kit.colour(Tone.INK));
    x += name.width() + kit.u(BETWEEN);
    if (note.width() > 0) {
      note.draw(brush, x, note.baseline(middle), kit.colour(Tone.MUTED));
      x += note.width() + kit.u(BETWEEN);
    }
    if (marked) {
      pill.draw(brush, x + pill.getPrefWidth() / 2, middle);
    }
  }
}
