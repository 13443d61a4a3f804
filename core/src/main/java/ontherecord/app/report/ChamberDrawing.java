package ontherecord.app.report;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.chamber.Desk;
import ontherecord.screen.kit.chamber.Seats;
import ontherecord.screen.kit.chamber.Wedge;
import ontherecord.storage.drawing.Drawing;
import ontherecord.storage.drawing.Paint;
import ontherecord.storage.drawing.Stroke;
import ontherecord.view.ChamberView;
import ontherecord.view.Emblem;

/** The chamber as it stands on the screen, seat by seat, as a drawing to keep. */
final class ChamberDrawing {
  private static final float UNIT = 12;
  private static final float WIDE = 72 * UNIT;
  private static final float MARGIN = 2 * UNIT;
  private static final float CODE = 22;
  private static final float GAP = 0.7f * UNIT;

  private final ChamberView room;
  private final Phrasebook words;
  private final Seats seats;
  private final float middle = WIDE / 2 + MARGIN;
  private final float base = WIDE / 2 + MARGIN;
  private final List<Stroke> strokes = new ArrayList<>();

  private ChamberDrawing(ChamberView room, Phrasebook words) {
    this.room = room;
    this.words = words;
    List<Integer> counts = room.wedges().stream().map(wedge -> wedge.seats().size()).toList();
    seats = Seats.of(UNIT, counts, room.others(), CODE * 1.3f);
  }

  /** The room with everybody in their seats; whoever played is marked. */
  static Drawing of(ChamberView room, String title, String told, Phrasebook words) {
    return new ChamberDrawing(room, words).draw(title, told);
  }

  private Drawing draw(String title, String told) {
    seats.desks().forEach(this::desk);
    for (int i = 0; i < room.wedges().size(); i++) {
      bench(room.wedges().get(i), seats.wedges().get(i));
    }
    for (int i = 0; i < room.wedges().size(); i++) {
      ChamberView.Wedge wedge = room.wedges().get(i);
      for (int k = 0; k < wedge.seats().size(); k++) {
        Seats.Seat seat = seats.in(i).get(k);
        seat(wedge.seats().get(k), wedge.mark().place(), middle + seat.x(), base - seat.y());
      }
    }
    words(Integer.toString(room.spoke()), 3.2f * UNIT, 4.6f * UNIT, Paint.INK);
    String spoke = words.say(Message.of("report.chamber.spoke"));
    words(spoke, 1.2f * UNIT, Math.min(2 * UNIT, 12 * UNIT / spoke.length() * 2), Paint.MUTED);
    return new Drawing(WIDE + 2 * MARGIN, base + MARGIN, title, told, strokes);
  }

  private void words(String text, float above, float size, Paint paint) {
    Stroke.Strength strength = paint == Paint.INK ? Stroke.Strength.BOLD : Stroke.Strength.REGULAR;
    strokes.add(new Stroke.Words(text, middle, base - above, size, strength, paint));
  }

  private void desk(Desk desk) {
    float length = seats.deskLength();
    strokes.add(
        new Stroke.Area(
            List.of(
                Shapes.turned(
                    middle + desk.x(), base - desk.y(), length, length * 0.45f, -desk.angle())),
            Paint.NONE,
            Paint.HOLLOW,
            1.5f));
  }

  private void bench(ChamberView.Wedge bench, Wedge wedge) {
    Paint paint = Paint.position(bench.mark().place());
    boolean empty = bench.seats().isEmpty();
    strokes.add(
        new Stroke.Area(
            List.of(
                Shapes.band(
                    middle, base, seats.bandOuter(), wedge.outer(), wedge.from(), wedge.to(), GAP)),
            empty ? Paint.NONE : Paint.SHEET,
            Paint.RULE,
            1.5f));
    strokes.add(
        new Stroke.Area(
            List.of(
                Shapes.band(
                    middle,
                    base,
                    seats.bandInner(),
                    seats.bandOuter(),
                    wedge.from(),
                    wedge.to(),
                    GAP)),
            empty ? Paint.NONE : paint,
            paint,
            2.5f));
    count(bench, wedge, empty ? paint : Paint.ON_POSITION, empty ? Paint.INK : Paint.ON_POSITION);
  }

  // Shape and count stand one behind the other, outwards: so they have room in every wedge.
  private void count(ChamberView.Wedge bench, Wedge wedge, Paint shape, Paint figure) {
    double angle = Math.toRadians(Math.max(7, Math.min(173, wedge.middle())));
    float deep = seats.bandOuter() - seats.bandInner();
    float near = seats.bandInner() + 0.28f * deep;
    float far = seats.bandInner() + 0.7f * deep;
    strokes.add(
        Shapes.position(
            bench.mark().place(),
            middle + near * (float) Math.cos(angle),
            base - near * (float) Math.sin(angle),
            1.5f * UNIT,
            shape));
    strokes.add(
        new Stroke.Words(
            Integer.toString(bench.seats().size()),
            middle + far * (float) Math.cos(angle),
            base - far * (float) Math.sin(angle) + 0.75f * UNIT,
            2.1f * UNIT,
            Stroke.Strength.BOLD,
            figure));
  }

  private void seat(ChamberView.Seat seat, int place, float x, float y) {
    float wide = seats.tile();
    float high = wide * 0.75f;
    float left = x - wide / 2;
    float top = y - high / 2;
    Emblem emblem = seat.emblem();
    if (seat.you()) {
      float ring = Math.max(3, wide / 10);
      strokes.add(
          Stroke.Area.of(
              List.of(Shapes.box(left - ring, top - ring, wide + 2 * ring, high + 2 * ring)),
              Paint.ACCENT));
    }
    strokes.add(
        new Stroke.Area(List.of(Shapes.box(left, top, wide, high)), Paint.SOFT, Paint.RULE, 1.5f));
    if (emblem.flag().isEmpty()) {
      initials(emblem.initials(), x, y, wide);
    } else {
      strokes.add(new Stroke.Flag(emblem.flag(), left, top, wide));
    }
    if (seats.coded()) {
      strokes.add(
          new Stroke.Words(
              emblem.initials(),
              x - wide * 0.12f,
              top + high + CODE * 1.05f,
              CODE,
              seat.you() ? Stroke.Strength.BOLD : Stroke.Strength.REGULAR,
              Paint.INK));
    }
    badge(place, left + wide, top + high, Math.min(wide * 0.42f, 3 * UNIT));
  }

  private void initials(String initials, float x, float y, float wide) {
    float size = Math.min(wide * 0.36f, wide * 1.3f / Math.max(2, initials.length()));
    strokes.add(
        new Stroke.Words(initials, x, y + size * 0.36f, size, Stroke.Strength.BOLD, Paint.INK));
  }

  private void badge(int place, float x, float y, float size) {
    strokes.add(
        new Stroke.Area(List.of(Shapes.disc(x, y, size / 2)), Paint.SHEET, Paint.RULE, 1.2f));
    strokes.add(Shapes.position(place, x, y, size * 0.56f, Paint.position(place)));
  }
}
