package ontherecord.screen.kit.page;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.utils.Disposable;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.Motion;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Units;

/**
 * What every widget draws with: one theme, one unit, one page, one brush. There is one kit a
 * window; widgets are made for the kit as it is now, and made anew when the window's size or the
 * look changes.
 */
public final class Kit implements Disposable {
  private static final int QUADS = 8000;

  private final SpriteBatch batch = new SpriteBatch(QUADS);
  private final Brush brush = new Brush();
  private final Missing missing = new Missing();
  private final Page page;
  private final Letters letters;
  private final Flags flags;
  private final Murals murals = new Murals();
  private final Firsts firsts = new Firsts();
  private Explains explains = Explains.NOTHING;
  private Look look;
  private Theme theme;
  private Units units;

  /** A kit for the current window. */
  public Kit(Look look) {
    this.look = look;
    theme = Theme.named(look.theme());
    units = unitsNow();
    page = new Page(units.height());
    letters = new Letters(page, missing);
    flags = new Flags(page);
    // The window stays opaque under soft edges, so that a saved picture of it is what was seen.
    batch.setBlendFunctionSeparate(
        GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA, GL20.GL_ONE, GL20.GL_ONE_MINUS_SRC_ALPHA);
  }

  /**
   * Takes up the window's size and this look. Widgets made before must not be drawn any more.
   *
   * @return whether anything changed
   */
  public boolean fit(Look wanted) {
    Units now = new Units(width(), height(), wanted.textSize());
    if (now.equals(units) && wanted.equals(look)) {
      return false;
    }
    look = wanted;
    theme = Theme.named(wanted.theme());
    if (!now.equals(units)) {
      units = now;
      letters.clear();
      flags.clear();
      murals.dispose();
      page.clear(units.height());
    }
    return true;
  }

  /** The brush, set to draw through that batch with an actor's transparency. */
  public Brush brush(Batch target, float alpha) {
    return brush.begin(target, page.first(), alpha);
  }

  /** So many units in whole pixels, rounded up. */
  public int u(float n) {
    return units.px(n);
  }

  /** A length of the theme in whole pixels, rounded up. */
  public int px(Length length) {
    return units.px(theme.length(length));
  }

  /** The pixel size of a style. */
  public int size(Style style) {
    return units.type(theme.type(style).size());
  }

  /** From baseline to baseline of a style, in pixels. */
  public int line(Style style) {
    return units.type(theme.type(style).line());
  }

  /** A colour as the brush takes it. */
  public float colour(Tone tone) {
    return theme.packed(tone);
  }

  /** How long something moves, in seconds; 0 with reduced motion. */
  public float seconds(Motion motion) {
    return look.still() ? 0 : theme.seconds(motion);
  }

  public Look look() {
    return look;
  }

  public Theme theme() {
    return theme;
  }

  public Units units() {
    return units;
  }

  /** The one batch; every stage draws through it. */
  public SpriteBatch batch() {
    return batch;
  }

  public Letters letters() {
    return letters;
  }

  public Flags flags() {
    return flags;
  }

  /** Pictures too large for the page. */
  public Murals murals() {
    return murals;
  }

  /** Says which words can be explained in the texts that are shown from now on. */
  public void explains(Explains what) {
    explains = what;
  }

  /** What can be explained now. */
  public Explains explains() {
    return explains;
  }

  /** What this frame has shown already. */
  public Firsts firsts() {
    return firsts;
  }

  /** Letters that could not be drawn since it was last cleared. */
  public Missing missing() {
    return missing;
  }

  /** How many textures the page has: 1 as a rule. */
  public int leaves() {
    return page.leaves();
  }

  @Override
  public void dispose() {
    letters.dispose();
    page.dispose();
    murals.dispose();
    batch.dispose();
  }

  private Units unitsNow() {
    return new Units(width(), height(), look.textSize());
  }

  private static int width() {
    return Math.max(1, Gdx.graphics.getWidth());
  }

  private static int height() {
    return Math.max(1, Gdx.graphics.getHeight());
  }
}
