package ontherecord.screen.round;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** The time to think: a ring that only shrinks, and the minutes and seconds that are left. */
public final class Clock extends Sign {
  private static final float RING = 4;
  private static final int COLON = 10;

  private final OneLine[] figures = new OneLine[11];
  private final ThinkTime time;
  private final OneLine over;
  private final float digit;

  private Clock(Kit kit, ThinkTime time, OneLine over, float width) {
    super(kit, kit.u(RING) + kit.u(1) + Math.max(width, over.width()), kit.u(RING));
    this.time = time;
    this.over = over;
    for (int i = 0; i < figures.length; i++) {
      String letter = i == COLON ? ":" : Integer.toString(i);
      figures[i] = line(kit, letter);
    }
    digit = figures[0].width();
  }

  /**
   * Shows that time.
   *
   * @param over what it says when the time has run out
   */
  public static Clock of(Kit kit, ThinkTime time, String over) {
    // Room for "88:88", so that nothing moves while the seconds change.
    float width = line(kit, "00:00").width();
    return new Clock(kit, time, line(kit, over), width);
  }

  private static OneLine line(Kit kit, String text) {
    return new OneLine(kit, text, Weight.SEMIBOLD, kit.size(Style.CAPTION));
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    if (time.isRunning()) {
      time.pass(delta);
      Gdx.graphics.requestRendering();
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = kit.u(RING) / 2f;
    float stroke = kit.u(0.6667f);
    float told = time.isOver() ? over.width() : width(time.secondsLeft());
    float x = Math.round(getX() + getWidth() - told - kit.u(1) - radius);
    float y = centreY();
    Tone tone = time.isRunning() ? Tone.ACCENT : Tone.LINE;
    brush.ring(x, y, radius, stroke, kit.colour(Tone.TICK));
    if (time.part() > 0) {
      brush.arc(x, y, radius - stroke / 2, stroke, 90, 360 * time.part(), kit.colour(tone));
    }
    float left = Math.round(x + radius + kit.u(1));
    if (time.isOver()) {
      over.draw(brush, left, over.baseline(y), kit.colour(Tone.INK));
    } else {
      drawFigures(brush, left, y);
    }
  }

  private float width(int seconds) {
    return figures[COLON].width() + digit * (seconds >= 600 ? 4 : 3);
  }

  private void drawFigures(Brush brush, float left, float middle) {
    int seconds = time.secondsLeft();
    float colour = kit.colour(time.isRunning() ? Tone.INK : Tone.MUTED);
    float baseline = figures[0].baseline(middle);
    float x = left;
    int minutes = seconds / 60;
    if (minutes >= 10) {
      x = figure(brush, minutes / 10, x, baseline, colour);
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
