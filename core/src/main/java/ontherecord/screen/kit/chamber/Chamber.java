package ontherecord.screen.kit.chamber;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Motion;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * The signature picture: a hemicycle, a wedge a position, flags in their seats, the others behind.
 * Left and right walk the seats while it is focused, the mouse points at them; the name of the seat
 * is shown over it. {@link #reveal} lets the wedges take their seats one after another.
 */
public final class Chamber extends Pressable {
  private static final float WIDE = 72;
  private static final float LONGEST_STEP = 1 / 20f;

  private final Room room;
  private final Seats seats;
  private final List<BenchFace> benches = new ArrayList<>();
  private final List<SeatFace> faces = new ArrayList<>();
  private final OneLine figure;
  private final OneLine caption;
  private final float unit;
  private final Rectangle corner = new Rectangle();
  private float seated;
  private int at;
  private int hovered = -1;
  private boolean still;
  private IntConsumer walked = seat -> {};
  private IntPredicate taken = seat -> true;
  private Beside beside = (brush, seat, left, top, tile) -> {};

  /**
   * Everyone in their seats.
   *
   * @param width in units; 72 where there is room
   */
  public Chamber(Kit kit, Room room, float width) {
    super(kit);
    this.room = room;
    unit = kit.units().unit() * width / WIDE;
    List<Integer> counts = room.benches().stream().map(b -> b.delegates().size()).toList();
    seats = Seats.of(unit, counts, room.others(), kit.line(Style.CAPITALS));
    for (int i = 0; i < room.benches().size(); i++) {
      benches.add(new BenchFace(kit, seats, i, room.benches().get(i), unit));
      seat(i);
    }
    figure =
        new OneLine(
            kit,
            room.figure(),
            Weight.BOLD,
            Math.min(kit.size(Style.TITLE), Math.round(4.7f * unit)));
    caption = new OneLine(kit, room.caption(), Weight.REGULAR, kit.size(Style.CAPTION));
    seated = benches.size();
    for (SeatFace face : faces) {
      face.placeName(faces, getPrefWidth(), getPrefHeight());
    }
    enabled(!faces.isEmpty());
    at = Math.max(0, own());
    addListener(new Pointer());
  }

  private void seat(int bench) {
    List<Delegate> delegates = room.benches().get(bench).delegates();
    for (int i = 0; i < delegates.size(); i++) {
      faces.add(
          new SeatFace(
              kit,
              seats,
              seats.in(bench).get(i),
              delegates.get(i),
              room.benches().get(bench).shape(),
              room));
    }
  }

  private int own() {
    for (int i = 0; i < faces.size(); i++) {
      if (faces.get(i).isMarked()) {
        return i;
      }
    }
    return -1;
  }

  /** Empties the wedges and lets them fill one after another; at once with reduced motion. */
  public Chamber reveal() {
    seated = kit.seconds(Motion.SEAT) == 0 ? benches.size() : 0;
    Gdx.graphics.requestRendering();
    return this;
  }

  /** Shows so many wedges filled and no more, from the left: a reveal a key press at a time. */
  public Chamber filled(int wedges) {
    seated = wedges;
    still = true;
    return this;
  }

  /** Draws something of its own at a seat that is taken. */
  public interface Beside {
    /**
     * At the upper left corner of the flag.
     *
     * @param seat from 0 over all wedges
     * @param tile width of the flag, in pixels
     */
    void draw(Brush brush, int seat, float left, float top, float tile);
  }

  /** Leaves seats empty until they are taken, and counts them no sooner. */
  public Chamber taken(IntPredicate which) {
    taken = which;
    int[] counts = new int[benches.size()];
    for (int i = 0; i < faces.size(); i++) {
      counts[faces.get(i).wedge()] += which.test(i) ? 1 : 0;
    }
    for (int i = 0; i < counts.length; i++) {
      benches.get(i).count(counts[i]);
    }
    return this;
  }

  /** Draws that at every seat that is taken, too. */
  public Chamber beside(Beside what) {
    beside = what;
    return this;
  }

  /** Told which seat, from 0 over all wedges, keyboard or mouse have come to. */
  public Chamber onWalk(IntConsumer what) {
    walked = what;
    return this;
  }

  /** Comes to a seat; tells nobody. */
  public Chamber at(int seat) {
    at = seat;
    return this;
  }

  /** The seat one is at: at first your own, or the one that was asked for. */
  public int at() {
    return at;
  }

  /** Whether every wedge has filled. */
  public boolean isSettled() {
    return still || seated >= benches.size();
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    if (!isSettled()) {
      // After a pause the first step may be long; the motion is not to jump over it.
      seated += Math.min(delta, LONGEST_STEP) / Math.max(0.001f, kit.seconds(Motion.SEAT));
      Gdx.graphics.requestRendering();
    }
  }

  @Override
  public boolean keyDown(int keycode) {
    int step = keycode == Input.Keys.LEFT ? -1 : keycode == Input.Keys.RIGHT ? 1 : 0;
    int next = at + step;
    if (step == 0 || next < 0 || next >= faces.size()) {
      return false;
    }
    at = next;
    walked.accept(at);
    return true;
  }

  @Override
  protected void touched(float x, float y) {
    int touched = under(x, y);
    if (touched >= 0) {
      at = touched;
      walked.accept(at);
    }
  }

  @Override
  public void ringAround(Rectangle bounds) {
    if (faces.isEmpty()) {
      super.ringAround(bounds);
    } else {
      faces.get(at).bounds(bounds, getWidth() / 2, 0);
    }
  }

  @Override
  public float radius() {
    return seats.tile() * 0.1f;
  }

  @Override
  public float getPrefWidth() {
    return (float) Math.ceil(WIDE * unit);
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public float getPrefHeight() {
    return (float) Math.ceil((WIDE / 2 + 0.5f) * unit);
  }

  @Override
  public float getMinWidth() {
    return getPrefWidth();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float x = Math.round(getX() + getWidth() / 2);
    float y = Math.round(getY());
    int named = hovered >= 0 ? hovered : hasFocus() && !faces.isEmpty() ? at : -1;
    drawOthers(brush, x, y);
    for (int i = 0; i < benches.size(); i++) {
      benches.get(i).drawGround(brush, x, y);
    }
    for (int i = 0; i < benches.size(); i++) {
      benches.get(i).drawBand(brush, x, y, part(i));
    }
    for (int i = 0; i < faces.size(); i++) {
      float part = part(faces.get(i).wedge());
      if (part > 0 && taken.test(i)) {
        faces
            .get(i)
            .draw(kit.brush(batch, parentAlpha * part), x, y, (1 - part) * unit, i == named);
        faces.get(i).bounds(corner, x, y);
        beside.draw(brush, i, corner.x, corner.y + corner.height, seats.tile());
      }
    }
    kit.brush(batch, parentAlpha * getColor().a);
    figure.centred(brush, x, y + 4.6f * unit, kit.colour(Tone.INK));
    caption.centred(brush, x, y + 1.3f * unit, kit.colour(Tone.MUTED));
    if (named >= 0 && taken.test(named) && part(faces.get(named).wedge()) > 0) {
      faces.get(named).drawName(brush, x, y);
    }
  }

  private void drawOthers(Brush brush, float x, float y) {
    float length = seats.deskLength();
    float depth = length * 0.45f;
    float stroke = Math.max(2, Math.min(kit.px(Length.OUTLINE), Math.round(depth / 5)));
    float colour = kit.colour(Tone.HOLLOW);
    List<Desk> desks = seats.desks();
    for (int i = 0; i < desks.size(); i++) {
      Desk desk = desks.get(i);
      brush.desk(
          x + desk.x(), y + desk.y(), length, depth, depth * 0.42f, desk.angle(), stroke, colour);
    }
  }

  private float part(int wedge) {
    float part = Math.max(0, Math.min(1, seated - wedge));
    return Interpolation.pow2Out.apply(part);
  }

  private int under(float x, float y) {
    for (int i = 0; i < faces.size(); i++) {
      if (faces.get(i).covers(x - getWidth() / 2, y)) {
        return i;
      }
    }
    return -1;
  }

  private final class Pointer extends InputListener {
    @Override
    public boolean mouseMoved(InputEvent event, float x, float y) {
      hovered = under(x, y);
      return false;
    }

    @Override
    public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
      hovered = -1;
    }
  }
}
