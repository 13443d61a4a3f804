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
  private static final float FLAG = 0.204f;

  private final int count;
  private final float[] radii;
  private final float radius;
  private final float length;
  private final float depth;
  private final float stem;
  private List<Desk> desks;
  private int filled;
  private TileFace flag;
  private OneLine figure;
  private OneLine of;
  private boolean seatTaken;

  private MiniChamber(Kit kit, float width, float stem, int count, Plan plan) {
    super(kit, kit.u(width), kit.u(width / 2) + kit.u(stem));
    this.count = count;
    radius = kit.u(width) / 2f;
    length = plan.length() * radius;
    this.stem = kit.u(stem);
    depth = length * plan.shape();
    radii = new float[plan.rows()];
    for (int i = 0; i < radii.length; i++) {
      radii[i] = (plan.outer() - i * plan.pitch()) * radius;
    }
    desks = seats(count);
  }

  private List<Desk> seats(int hollow) {
    return Desks.of(hollow, radii, length, length * 0.2f);
  }

  /**
   * How desks are laid out, in parts of the radius.
   *
   * @param outer radius of the outermost row
   * @param pitch from row to row
   * @param length of a desk
   * @param shape depth of a desk in parts of its length
   */
  private record Plan(int rows, float outer, float pitch, float length, float shape) {
    private static final float DESK = 0.46f;
    private static final float SQUARE = 0.7f;

    // The fewer there are, the larger their desks and the fewer their rows, so that rows stay rows.
    static Plan room(int count) {
      if (count > 56) {
        return new Plan(5, 0.948f, 0.1295f, 0.104f, DESK);
      }
      return count > 24
          ? new Plan(4, 0.938f, 0.15f, 0.125f, DESK)
          : new Plan(3, 0.92f, 0.18f, 0.16f, DESK);
    }

    static Plan progress(int rounds) {
      float length = Math.min(0.24f, 2.2f / Math.max(1, rounds));
      return new Plan(1, 1 - length * 0.4f, 0, length, SQUARE);
    }
  }

  /**
   * A room full of desks, in as many rows as it needs.
   *
   * @param width in units: 72 on the title, 28 beside a dossier
   * @param stem how far a stem reaches down from the flag below the base, in units
   */
  public static MiniChamber room(Kit kit, int count, float width, float stem) {
    return new MiniChamber(kit, width, stem, count, Plan.room(count));
  }

  /**
   * Progress through rounds, a desk a round, and its figure in the middle.
   *
   * @param figure such as {@code 4}
   * @param of such as {@code of 10}
   */
  public static MiniChamber progress(
      Kit kit, int rounds, int played, String figure, String of, float width) {
    MiniChamber chamber = new MiniChamber(kit, width, 0, rounds, Plan.progress(rounds));
    chamber.filled = played;
    chamber.figure = new OneLine(kit, figure, Weight.SEMIBOLD, kit.size(Style.BODY));
    chamber.of = new OneLine(kit, of, Weight.REGULAR, kit.size(Style.CAPTION));
    return chamber;
  }

  /** Sets one of them before the others: a flag in a ring of the accent, with a stem under it. */
  public MiniChamber flag(Emblem emblem) {
    flag = new TileFace(kit, emblem, Math.round(radius * FLAG));
    desks = seats(count - 1);
    return this;
  }

  /** Sets one of them before the others, filled: yours. */
  public MiniChamber taken() {
    seatTaken = true;
    desks = seats(count - 1);
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
      float high = flag.height() / 2f + kit.px(Length.RING) + radius * 0.045f;
      drawFlag(brush, x, y + front() - depth / 2 - high);
    } else if (seatTaken) {
      float before = y + front() - depth * 1.8f;
      brush.deskFill(x, before, length, depth, depth * 0.36f, 0, accent());
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

  private float front() {
    return radii[radii.length - 1];
  }

  private float accent() {
    return kit.colour(Tone.ACCENT);
  }
}
