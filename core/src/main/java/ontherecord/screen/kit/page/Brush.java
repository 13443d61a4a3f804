package ontherecord.screen.kit.page;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;

/**
 * Draws flat shapes with smooth edges through the one batch. Everything is in pixels of the stage,
 * y upwards, angles in degrees anticlockwise from the right; colours are packed, as a theme gives
 * them. A shape on whole pixels has crisp edges. Allocates nothing.
 */
public final class Brush {
  private static final float HALF = 0.5f;
  private static final float WHITE = Color.WHITE_FLOAT_BITS;
  private static final float RADIANS = (float) (Math.PI / 180);

  private final Quads quads = new Quads();
  private final Contour contour = new Contour();
  private final Outlines outlines = new Outlines(quads);
  private final Bands bands = new Bands(quads);

  Brush() {}

  Brush begin(Batch batch, Leaf leaf, float alpha) {
    quads.begin(batch, leaf.texture(), leaf.whiteAt(), alpha);
    return this;
  }

  /** A rectangle; crisp where it stands on whole pixels. */
  public void fill(float x, float y, float width, float height, float colour) {
    float seen = quads.seen(colour);
    quads.strip(x, y, x, y + height, seen, x + width, y + height, x + width, y, seen);
  }

  /** A rectangle whose colour goes over into another one from its lower to its upper side. */
  public void blend(float x, float y, float width, float height, float lower, float upper) {
    float near = quads.seen(lower);
    float far = quads.seen(upper);
    quads.strip(x, y, x + width, y, near, x + width, y + height, x, y + height, far);
  }

  /** The colour with no cover: what another one is blended into to fade away. */
  public static float clear(float colour) {
    return Quads.faded(colour, 0);
  }

  /** A rectangle with rounded corners. */
  public void round(float x, float y, float width, float height, float radius, float colour) {
    outlines.fill(contour.box(x, y, width, height, radius), colour);
  }

  /** The outline of a rounded rectangle, wholly inside it. */
  public void outline(
      float x, float y, float width, float height, float radius, float stroke, float colour) {
    outlines.stroke(contour.box(x, y, width, height, sharpened(radius, stroke)), stroke, colour);
  }

  /** A dashed outline of a rounded rectangle, wholly inside it. */
  public void dashed(
      float x, float y, float width, float height, float radius, float stroke, float colour) {
    float inset = stroke / 2;
    float dash = stroke * 5;
    straight(x + radius, y + inset, x + width - radius, y + inset, stroke, dash, colour);
    straight(
        x + radius,
        y + height - inset,
        x + width - radius,
        y + height - inset,
        stroke,
        dash,
        colour);
    straight(x + inset, y + radius, x + inset, y + height - radius, stroke, dash, colour);
    straight(
        x + width - inset,
        y + radius,
        x + width - inset,
        y + height - radius,
        stroke,
        dash,
        colour);
    float middle = radius - inset;
    for (int corner = 0; corner < 4; corner++) {
      float centreX = corner == 0 || corner == 3 ? x + width - radius : x + radius;
      float centreY = corner < 2 ? y + height - radius : y + radius;
      arc(centreX, centreY, middle, stroke, corner * 90 + 22, 46, colour);
    }
  }

  /** A disc. */
  public void disc(float centreX, float centreY, float radius, float colour) {
    outlines.fill(contour.circle(centreX, centreY, radius), colour);
  }

  /** A circle's outline, wholly inside it. */
  public void ring(float centreX, float centreY, float radius, float stroke, float colour) {
    outlines.stroke(contour.circle(centreX, centreY, radius), stroke, colour);
  }

  /** The upper half of an ellipse on a straight base. */
  public void halfEllipse(float centreX, float base, float across, float high, float colour) {
    outlines.fill(contour.halfEllipse(centreX, base, across, high), colour);
  }

  /** A slice of a disc. */
  public void pie(
      float centreX, float centreY, float radius, float from, float sweep, float colour) {
    band(centreX, centreY, -HALF, radius, from, from + sweep, 0, colour);
  }

  /** A curved line of that width, centred on the radius, with flat ends. */
  public void arc(
      float centreX,
      float centreY,
      float radius,
      float stroke,
      float from,
      float sweep,
      float colour) {
    band(centreX, centreY, radius - stroke / 2, radius + stroke / 2, from, from + sweep, 0, colour);
  }

  /** A curved line with round ends. */
  public void roundArc(
      float centreX,
      float centreY,
      float radius,
      float stroke,
      float from,
      float sweep,
      float colour) {
    arc(centreX, centreY, radius, stroke, from, sweep, colour);
    for (int end = 0; end < 2; end++) {
      float angle = (from + sweep * end) * RADIANS;
      disc(
          centreX + (float) Math.cos(angle) * radius,
          centreY + (float) Math.sin(angle) * radius,
          stroke / 2,
          colour);
    }
  }

  /**
   * A piece of a ring between two radii and two angles, set in from both its straight sides by half
   * the gap, so that two neighbours stand a gap apart all along.
   */
  public void band(
      float centreX,
      float centreY,
      float inner,
      float outer,
      float from,
      float to,
      float gap,
      float colour) {
    bands.draw(centreX, centreY, inner, outer, from, to, gap / 2, colour);
  }

  /** The outline of a band, wholly inside it. */
  public void bandOutline(
      float centreX,
      float centreY,
      float inner,
      float outer,
      float from,
      float to,
      float gap,
      float stroke,
      float colour) {
    band(centreX, centreY, outer - stroke, outer, from, to, gap, colour);
    band(centreX, centreY, inner, inner + stroke, from, to, gap, colour);
    for (int end = 0; end < 2; end++) {
      float angle = end == 0 ? from : to;
      float off = (end == 0 ? 1 : -1) * (gap + stroke) / 2;
      flatLine(
          Bands.besideX(centreX, inner + stroke, angle, off),
          Bands.besideY(centreY, inner + stroke, angle, off),
          Bands.besideX(centreX, outer - stroke, angle, off),
          Bands.besideY(centreY, outer - stroke, angle, off),
          stroke,
          colour);
    }
  }

  /** A turned rounded rectangle's outline: a desk. The angle is that of its long side. */
  public void desk(
      float centreX,
      float centreY,
      float width,
      float height,
      float radius,
      float angle,
      float stroke,
      float colour) {
    outlines.stroke(
        contour.turned(centreX, centreY, width, height, sharpened(radius, stroke), angle),
        stroke,
        colour);
  }

  /** A turned rounded rectangle. */
  public void deskFill(
      float centreX,
      float centreY,
      float width,
      float height,
      float radius,
      float angle,
      float colour) {
    outlines.fill(contour.turned(centreX, centreY, width, height, radius, angle), colour);
  }

  /** A triangle standing on its base, as wide as given, six sevenths as high. */
  public void triangle(float centreX, float centreY, float width, float colour) {
    float half = width / 2;
    float high = width * 0.43f;
    contour.polygon().corner(centreX - half, centreY - high).corner(centreX + half, centreY - high);
    outlines.fill(contour.corner(centreX, centreY + high).rounded(0), colour);
  }

  /** A square standing on its point, as wide as given. */
  public void diamond(float centreX, float centreY, float width, float colour) {
    float half = width / 2;
    contour.polygon().corner(centreX - half, centreY).corner(centreX, centreY - half);
    contour.corner(centreX + half, centreY).corner(centreX, centreY + half);
    outlines.fill(contour.rounded(0), colour);
  }

  /** A line with round ends. */
  public void line(float x1, float y1, float x2, float y2, float stroke, float colour) {
    float angle = (float) Math.atan2(y2 - y1, x2 - x1) / RADIANS;
    float length = (float) Math.hypot(x2 - x1, y2 - y1) + stroke;
    deskFill((x1 + x2) / 2, (y1 + y2) / 2, length, stroke, stroke / 2, angle, colour);
  }

  /** A line with flat ends. */
  public void flatLine(float x1, float y1, float x2, float y2, float stroke, float colour) {
    float angle = (float) Math.atan2(y2 - y1, x2 - x1) / RADIANS;
    float length = (float) Math.hypot(x2 - x1, y2 - y1);
    if (length > 0) {
      outlines.fill(contour.turned((x1 + x2) / 2, (y1 + y2) / 2, length, stroke, 0, angle), colour);
    }
  }

  /** A check mark in a square of that size. */
  public void check(float centreX, float centreY, float size, float stroke, float colour) {
    float footX = centreX - size * 0.10f;
    float footY = centreY - size * 0.28f;
    line(centreX - size * 0.38f, centreY + size * 0.02f, footX, footY, stroke, colour);
    line(footX, footY, centreX + size * 0.38f, centreY + size * 0.28f, stroke, colour);
  }

  /** A level dash, as wide as given. */
  public void dash(float centreX, float centreY, float width, float stroke, float colour) {
    float half = (width - stroke) / 2;
    line(centreX - half, centreY, centreX + half, centreY, stroke, colour);
  }

  /** A cross in a square of that size. */
  public void cross(float centreX, float centreY, float size, float stroke, float colour) {
    float half = (size - stroke) / 2;
    line(centreX - half, centreY - half, centreX + half, centreY + half, stroke, colour);
    line(centreX - half, centreY + half, centreX + half, centreY - half, stroke, colour);
  }

  /** A picture in its own colours, its lower left corner on a whole pixel. */
  public void picture(Picture picture, float x, float y) {
    quads.picture(
        picture,
        Math.round(x),
        Math.round(y),
        picture.width(),
        picture.height(),
        quads.seen(WHITE));
  }

  /** A white picture in a colour. */
  public void picture(Picture picture, float x, float y, float colour) {
    quads.picture(
        picture,
        Math.round(x),
        Math.round(y),
        picture.width(),
        picture.height(),
        quads.seen(colour));
  }

  /** A letter whose origin stands at that point of the baseline. */
  public void letter(Glyph glyph, float x, float baseline, float colour) {
    if (glyph.picture.width() > 0) {
      quads.picture(
          glyph.picture,
          Math.round(x) + glyph.left,
          Math.round(baseline) + glyph.top - glyph.picture.height(),
          glyph.picture.width(),
          glyph.picture.height(),
          quads.seen(colour));
    }
  }

  // A corner rounder than the stroke is wide keeps a round inside; a tighter one is drawn sharp.
  private static float sharpened(float radius, float stroke) {
    return radius > stroke + HALF ? radius : 0;
  }

  private void straight(
      float x1, float y1, float x2, float y2, float stroke, float dash, float colour) {
    float length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
    int dashes = Math.max(1, Math.round((length / dash + 1) / 2));
    float step = length / (2 * dashes - 1);
    float alongX = (x2 - x1) / length;
    float alongY = (y2 - y1) / length;
    for (int i = 0; i < dashes; i++) {
      float from = 2 * i * step;
      flatLine(
          x1 + alongX * from,
          y1 + alongY * from,
          x1 + alongX * (from + step),
          y1 + alongY * (from + step),
          stroke,
          colour);
    }
  }
}
