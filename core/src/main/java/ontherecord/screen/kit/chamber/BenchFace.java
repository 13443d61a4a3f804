package ontherecord.screen.kit.chamber;

import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** One wedge as it is drawn: its ground, and the band that tells shape and count. */
final class BenchFace {
  private static final float GAP = 0.7f;

  /** Degrees of a wedge in which shape and count cannot stand side by side. */
  private static final float NARROW = 22;

  private static final float SIDEWAYS = 0.8f;

  private final Kit kit;
  private final Seats seats;
  private final Wedge wedge;
  private final PositionShape shape;
  private boolean empty;
  private OneLine count;
  private final float unit;

  BenchFace(Kit kit, Seats seats, int index, Bench bench, float unit) {
    this.kit = kit;
    this.seats = seats;
    this.unit = unit;
    wedge = seats.wedges().get(index);
    shape = bench.shape();
    empty = bench.delegates().isEmpty();
    count = line(bench.delegates().size());
  }

  /** Tells that number, of those who have taken their seats; a wedge without any is empty. */
  void count(int number) {
    empty = number == 0;
    count = line(number);
  }

  private OneLine line(int number) {
    int size = Math.max(Math.round(unit * 2.1f), kit.units().smallest());
    return new OneLine(kit, String.valueOf(number), Weight.BOLD, size);
  }

  void drawGround(Brush brush, float x, float y) {
    float gap = GAP * unit;
    if (!empty) {
      brush.band(
          x,
          y,
          seats.bandInner(),
          wedge.outer(),
          wedge.from(),
          wedge.to(),
          gap,
          kit.colour(Tone.SHEET));
    }
    float line = kit.px(Length.HAIRLINE);
    float rule = kit.colour(Tone.RULE);
    brush.band(x, y, wedge.outer() - line, wedge.outer(), wedge.from(), wedge.to(), gap, rule);
    float base = y + Math.round(gap / 2);
    float out = Math.round(wedge.outer() - seats.bandOuter());
    if (wedge.to() > 179) {
      brush.fill(x - Math.round(wedge.outer()), base, out, line, rule);
    }
    if (wedge.from() < 1) {
      brush.fill(x + Math.round(seats.bandOuter()), base, out, line, rule);
    }
  }

  void drawBand(Brush brush, float x, float y, float part) {
    float gap = GAP * unit;
    float colour = kit.colour(shape.tone());
    boolean filled = !empty && part > 0;
    brush.band(
        x,
        y,
        seats.bandInner(),
        seats.bandOuter(),
        wedge.from(),
        wedge.to(),
        gap,
        kit.colour(Tone.BACKGROUND));
    if (filled) {
      brush.band(x, y, seats.bandInner(), seats.bandOuter(), wedge.from(), wedge.to(), gap, colour);
    } else {
      brush.bandOutline(
          x,
          y,
          seats.bandInner(),
          seats.bandOuter(),
          wedge.from(),
          wedge.to(),
          gap,
          kit.px(Length.OUTLINE),
          colour);
    }
    float middle = (seats.bandInner() + seats.bandOuter()) / 2;
    double angle = Math.toRadians(wedge.middle());
    float markX = Math.round(x + middle * (float) Math.cos(angle));
    float markY = Math.round(y + middle * (float) Math.sin(angle));
    // A pair above each other keeps off the base.
    float pair = 1.15f * unit + count.size() / 2f + kit.px(Length.OUTLINE);
    if (Math.abs(Math.cos(angle)) > SIDEWAYS) {
      markY = Math.max(markY, Math.round(y + pair));
    }
    float markColour = filled ? kit.colour(Tone.ON_POSITION) : colour;
    float textColour = kit.colour(filled ? Tone.ON_POSITION : Tone.INK);
    if (empty && wedge.to() - wedge.from() < NARROW) {
      outward(brush, x, y, angle);
      return;
    }
    if (!empty && !filled) {
      shape.draw(brush, markX, markY, 1.6f * unit, markColour);
    } else if (Math.abs(Math.cos(angle)) > SIDEWAYS) {
      shape.draw(brush, markX, markY + 1.15f * unit, 1.4f * unit, markColour);
      count.centred(brush, markX, markY - 1.15f * unit, textColour);
    } else {
      float side = (1.8f * unit + count.width()) / 2;
      shape.draw(brush, markX - side + 0.7f * unit, markY, 1.4f * unit, markColour);
      count.centred(brush, markX + side - count.width() / 2, markY, textColour);
    }
  }

  // In a narrow wedge shape and count stand one behind the other, where the band is always as deep.
  private void outward(Brush brush, float x, float y, double angle) {
    float deep = seats.bandOuter() - seats.bandInner();
    float near = seats.bandInner() + 0.28f * deep;
    float far = seats.bandInner() + 0.7f * deep;
    float least = y + count.size() / 2f + kit.px(Length.OUTLINE);
    shape.draw(
        brush,
        Math.round(x + near * (float) Math.cos(angle)),
        Math.max(Math.round(y + near * (float) Math.sin(angle)), least),
        1.4f * unit,
        kit.colour(shape.tone()));
    count.centred(
        brush,
        Math.round(x + far * (float) Math.cos(angle)),
        Math.max(Math.round(y + far * (float) Math.sin(angle)), least),
        kit.colour(Tone.INK));
  }
}
