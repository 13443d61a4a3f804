package ontherecord.screen.kit.chamber;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;
import ontherecord.screen.kit.mark.Emblem;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.mark.TileFace;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * A small hemicycle of hollow desks: the picture of the title, with one flag and a stem under it;
 * or the rounds of a scenario, a desk a round, those played filled.
 */
public final class MiniChamber extends Sign {
  private final List<Desk> desks;
  private final float radius;
  private final float length;
  private final float depth;
  private final float stem;
  private int filled;
  private TileFace flag;
  private OneLine figure;
  private OneLine of;
  private boolean seatTaken;

  private MiniChamber(Kit kit, float width, float stem, int count, float[] rows, float length) {
    super(kit, kit.u(width), kit.u(width / 2) + kit.u(stem));
    radius = kit.u(width) / 2f;
    this.length = length * radius;
    this.stem = kit.u(stem);
    depth = this.length * 0.46f;
    float[] radii = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      radii[i] = rows[i] * radius;
    }
    desks = Desks.of(count, radii, this.length, this.length * 0.2f);
  }

  /**
   * A room full of desks in five rows.
   *
   * @param width in units: 72 on the title, 28 beside a dossier
   * @param stem how far a stem reaches down from the flag below the base, in units
   */
  public static MiniChamber room(Kit kit, int count, float width, float stem) {
    float[] rows = {0.948f, 0.818f, 0.689f, 0.559f, 0.43f};
    return new MiniChamber(kit, width, stem, count, rows, 0.104f);
  }

  /**
   * Progress through rounds, a desk a round, and its figure in the middle.
   *
   * @param figure such as {@code 4}
   * @param of such as {@code of 10}
   */
  public static MiniChamber progress(
      Kit kit, int rounds, int played, String figure, String of, float width) {
    float length = Math.min(0.24f, 2.2f / Math.max(1, rounds));
    MiniChamber chamber =
        new MiniChamber(kit, width, 0, rounds, new float[] {1 - length * 0.4f}, length);
    chamber.filled = played;
    chamber.figure = new OneLine(kit, figure, Weight.SEMIBOLD, kit.size(Style.BODY));
    chamber.of = new OneLine(kit, of, Weight.REGULAR, kit.size(Style.CAPTION));
    return chamber;
  }

  /** Sets a flag in the front row's middle, in a ring of the accent, with a stem under it. */
  public MiniChamber flag(Emblem emblem) {
    flag = new TileFace(kit, emblem, Math.round(radius * 0.204f));
    return this;
  }

  /** Fills the desk in the front row's middle: yours. */
  public MiniChamber taken() {
    seatTaken = true;
    return this;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float x = centreX();
    float y = Math.round(getY() + stem + (getHeight() - getPrefHeight()) / 2);
    float stroke = Math.max(2, Math.min(kit.px(Length.OUTLINE), Math.round(depth / 6)));
    for (int i = 0; i < desks.size(); i++) {
      drawDesk(brush, x, y, desks.get(i), i < filled, stroke);
    }
    if (flag != null) {
      drawFlag(brush, x, y + 0.36f * radius);
    } else if (seatTaken) {
      brush.deskFill(x, y + 0.43f * radius, length, depth, depth * 0.42f, 0, accent());
    }
    if (figure != null) {
      float gap = figure.size() * 0.25f;
      float left = Math.round(x - (figure.width() + gap + of.width()) / 2);
      float line = Math.round(y + kit.u(0.5f));
      figure.draw(brush, left, line, kit.colour(Tone.INK));
      of.draw(brush, left + figure.width() + gap, line, kit.colour(Tone.MUTED));
    }
  }

  private void drawDesk(Brush brush, float x, float y, Desk desk, boolean full, float stroke) {
    boolean front = Math.abs(desk.x()) < length && desk.y() < radius * 0.5f;
    if (front && (flag != null || seatTaken)) {
      return;
    }
    if (full) {
      brush.deskFill(
          x + desk.x(), y + desk.y(), length, depth, depth * 0.42f, desk.angle(), accent());
    } else {
      brush.desk(
          x + desk.x(),
          y + desk.y(),
          length,
          depth,
          depth * 0.42f,
          desk.angle(),
          stroke,
          kit.colour(Tone.HOLLOW));
    }
  }

  private void drawFlag(Brush brush, float x, float y) {
    float ring = kit.px(Length.RING) + 1;
    float left = Math.round(x - flag.width() / 2f);
    float low = Math.round(y - flag.height() / 2f);
    flag.draw(brush, left, low);
    brush.outline(
        left - ring,
        low - ring,
        flag.width() + 2 * ring,
        flag.height() + 2 * ring,
        flag.radius() + ring,
        ring,
        accent());
    float wide = kit.px(Length.RING);
    float top = low - ring - kit.u(0.8f);
    float bottom = Math.round(getY() + (getHeight() - getPrefHeight()) / 2);
    if (stem > 0) {
      brush.round(Math.round(x - wide / 2), bottom, wide, top - bottom, wide / 2, accent());
    }
  }

  private float accent() {
    return kit.colour(Tone.ACCENT);
  }
}
