package ontherecord.screen.group.part;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Timer;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * The room's time: a ring that only shrinks, and the minutes and seconds that are left, in it or,
 * where it is small, beside it. It asks for a picture once a second while it runs, and never moves
 * otherwise.
 */
public final class RingClock extends Sign {
  private static final float SMALL = 4;
  private static final float STROKE = 0.058f;
  private static final float STROKE_SMALL = 0.1667f;
  private static final float FIGURES = 0.27f;
  private static final float FIGURES_FOUR = 0.21f;
  private static final int TEN_MINUTES = 600;
  private static final int COLON = 10;

  private final OneLine[] figures = new OneLine[11];
  private final Countdown time;
  private final float ring;
  private final boolean inside;
  private final float digit;
  private final Timer.Task tick =
      new Timer.Task() {
        @Override
        public void run() {
          Gdx.graphics.requestRendering();
          next();
        }
      };

  private RingClock(Kit kit, Countdown time, float ring, boolean inside, int size, float width) {
    super(kit, width, ring);
    this.time = time;
    this.ring = ring;
    this.inside = inside;
    for (int i = 0; i < figures.length; i++) {
      String letter = i == COLON ? ":" : Integer.toString(i);
      figures[i] = new OneLine(kit, letter, inside ? Weight.BOLD : Weight.SEMIBOLD, size);
    }
    digit = figures[0].width();
  }

  /**
   * As a large ring with the figures in it.
   *
   * @param units its diameter
   */
  public static RingClock large(Kit kit, Countdown time, float units) {
    float ring = kit.u(units);
    float figures = time.seconds() < TEN_MINUTES ? FIGURES : FIGURES_FOUR;
    return new RingClock(kit, time, ring, true, Math.round(ring * figures), ring);
  }

  /** As a small ring with the figures beside it, as high as a line: for the bar. */
  public static RingClock small(Kit kit, Countdown time) {
    int size = kit.size(Style.BODY);
    // Room for "88:88", so that nothing moves while the seconds change.
    float figures = new OneLine(kit, "00:00", Weight.SEMIBOLD, size).width();
    float width = kit.u(SMALL) + kit.u(1) + figures;
    return new RingClock(kit, time, kit.u(SMALL), false, size, width);
  }

  @Override
  protected void setStage(Stage stage) {
    super.setStage(stage);
    tick.cancel();
    if (stage != null) {
      next();
    }
  }

  private void next() {
    if (time.isRunning() && !tick.isScheduled()) {
      Timer.schedule(tick, time.untilNext() + 0.02f);
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = ring / 2;
    float stroke = Math.max(2, Math.round(ring * (inside ? STROKE : STROKE_SMALL)));
    float told = width(time.seconds());
    float x = inside ? centreX() : Math.round(getX() + getWidth() - told - kit.u(1) - radius);
    float y = centreY();
    boolean runs = time.isRunning();
    brush.ring(x, y, radius, stroke, kit.colour(Tone.TICK));
    if (time.part() > 0) {
      float colour = kit.colour(runs ? Tone.ACCENT : Tone.LINE);
      float sweep = 360 * time.part();
      brush.roundArc(x, y, radius - stroke / 2, stroke, 90 - sweep, sweep, colour);
    }
    float left = inside ? x - told / 2 : x + radius + kit.u(1);
    draw(brush, Math.round(left), y, kit.colour(runs ? Tone.INK : Tone.MUTED));
  }

  private float width(int seconds) {
    return figures[COLON].width() + digit * (seconds >= TEN_MINUTES ? 4 : 3);
  }

  private void draw(Brush brush, float left, float middle, float colour) {
    int seconds = time.seconds();
    float baseline = figures[0].baseline(middle);
    float x = left;
    int minutes = seconds / 60;
    if (minutes >= 10) {
      x = figure(brush, minutes / 10 % 10, x, baseline, colour);
    }
    x = figure(brush, minutes % 10, x, baseline, colour);
    figures[COLON].draw(brush, x, baseline, colour);
    x += figures[COLON].width();
    x = figure(brush, seconds % 60 / 10, x, baseline, colour);
    figure(brush, seconds % 10, x, baseline, colour);
  }

  private float figure(Brush brush, int which, float x, float baseline, float colour) {
    OneLine figure = figures[which];
    figure.draw(brush, Math.round(x + (digit - figure.width()) / 2), baseline, colour);
    return x + digit;
  }
}
