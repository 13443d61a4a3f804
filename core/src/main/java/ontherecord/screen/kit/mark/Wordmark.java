package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.page.Picture;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** The name of the game behind an opening quotation mark in the accent. */
public abstract class Wordmark extends Sign {
  /** From this size on, in pixels, it is the drawn mark; below, hinted letters are crisper. */
  private static final int DRAWN_FROM = 64;

  /** The height of its line in parts of the type size. */
  private static final float LINE = 1.1f;

  private Wordmark(Kit kit, float width, float height) {
    super(kit, width, height);
  }

  /**
   * The mark with that name.
   *
   * @param size of the type, in pixels
   */
  public static Wordmark of(Kit kit, String name, int size) {
    if (size >= DRAWN_FROM) {
      int height = Math.round(size * Drawn.HIGH);
      return new Drawn(kit, Math.round(height * Drawn.WIDE), height, size);
    }
    return new Set(
        kit,
        new OneLine(kit, Set.OPENING, Weight.BOLD_ITALIC, size),
        new OneLine(kit, name, Weight.BOLD, size, Set.TRACKING));
  }

  /** As it was drawn, in two halves, one for each colour. */
  private static final class Drawn extends Wordmark {
    /** The picture's height in parts of the type size, and its width in parts of its height. */
    private static final float HIGH = 0.772f;

    private static final float WIDE = 9;

    private final Picture name;
    private final Picture quote;

    private Drawn(Kit kit, int width, int height, int size) {
      super(kit, width, size * LINE);
      name = kit.flags().mark("wordmark", width, height);
      quote = kit.flags().mark("wordmark-quote", width, height);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      Brush brush = kit.brush(batch, parentAlpha * getColor().a);
      float y = centreY() - name.height() / 2f;
      brush.picture(name, getX(), y, kit.colour(Tone.INK));
      brush.picture(quote, getX(), y, kit.colour(Tone.ACCENT));
    }
  }

  /** Set in letters. */
  private static final class Set extends Wordmark {
    private static final String OPENING = "\u201C";
    private static final float TRACKING = -34;

    private final OneLine mark;
    private final OneLine name;
    private final float gap;

    private Set(Kit kit, OneLine mark, OneLine name) {
      super(kit, mark.width() + name.width() - mark.bearing(), name.size() * LINE);
      this.mark = mark;
      this.name = name;
      gap = name.size() * 0.03f;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      Brush brush = kit.brush(batch, parentAlpha * getColor().a);
      float baseline = name.baseline(centreY());
      float x = Math.round(getX() - mark.bearing());
      mark.draw(brush, x, baseline, kit.colour(Tone.ACCENT));
      name.draw(brush, x + mark.width() - gap, baseline, kit.colour(Tone.INK));
    }
  }
}
