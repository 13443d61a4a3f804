package ontherecord.screen.kit.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;

/** Paints lands, borders, outlines and the dots of states too small to be seen. */
final class Painter {
  private static final float BORDER = 1 / 11f;
  private static final float OUTLINE = 1 / 6f;
  private static final float FINE = 1 / 9f;
  private static final float STRIPE = 0.55f;
  private static final float DOT = 0.19f;
  private static final float MEMBER_DOT = 0.36f;

  /** Units; the outline of a smaller island is finer, so that it leaves something to be seen. */
  private static final float ISLAND = 2;

  /** An island smaller than so many outlines would be nothing but outline. */
  private static final float SPECK = 5;

  private final Kit kit;
  private final World world;
  private final Scale scale;
  private final Fills fills;
  private final Canvas canvas;
  private final Coverage coverage;
  private final Strokes strokes;
  private final Specks specks;
  private final float unit;

  Painter(Kit kit, Scale scale, Fills fills) {
    this.kit = kit;
    this.scale = scale;
    this.fills = fills;
    world = scale.world();
    unit = kit.units().unit();
    specks = new Specks(scale, unit);
    canvas = new Canvas(scale.width(), scale.height());
    coverage = new Coverage(scale.width(), scale.height());
    strokes = new Strokes(scale.width(), scale.height());
  }

  Canvas paint() {
    fill(fills::isPlain, List.of(Tone.LAND));
    dots(fills::isPlain, DOT, kit.colour(Tone.HOLLOW));
    fill(fills::isMember, List.of(Tone.MEMBER_OF));
    Set<List<Tone>> found = new LinkedHashSet<>();
    for (int i = 0; i < world.lands().size(); i++) {
      if (fills.isRecorded(i)) {
        found.add(fills.tones(i));
      }
    }
    for (List<Tone> tones : found) {
      fill(land -> fills.isRecorded(land) && fills.tones(land).equals(tones), tones);
    }
    borders();
    outlines();
    dots(fills::isMember, MEMBER_DOT + FINE, kit.colour(Tone.INK));
    dots(fills::isMember, MEMBER_DOT, kit.colour(Tone.MEMBER_OF));
    return canvas;
  }

  private void fill(IntPredicate which, List<Tone> tones) {
    coverage.clear();
    for (int i = 0; i < world.lands().size(); i++) {
      if (which.test(i)) {
        scale.cover(coverage, world.lands().get(i));
      }
    }
    float one = kit.colour(tones.get(0));
    float two = kit.colour(tones.get(Math.min(1, tones.size() - 1)));
    float stripe = tones.size() > 1 ? STRIPE * unit : 0;
    for (int row = coverage.top(); row < coverage.bottom(); row++) {
      coverage.row(row, canvas.covers());
      canvas.lay(row, one, two, stripe);
    }
  }

  private void borders() {
    strokes.clear();
    for (Line line : world.lines()) {
      if (line.other() != Line.SEA && line.other() != line.one() && !fills.isEdge(line)) {
        stroke(line, Math.max(0.8f, BORDER * unit));
      }
    }
    lay(kit.colour(Tone.BORDER));
  }

  private void outlines() {
    strokes.clear();
    for (Line line : world.lines()) {
      boolean own = recorded(line.one()) || recorded(line.other());
      float extent = line.isIsland() ? line.extent() * scale.perStep() : Float.MAX_VALUE;
      float stroke = Math.max(1, (own && extent > ISLAND * unit ? OUTLINE : FINE) * unit);
      if (fills.isEdge(line) && extent > SPECK * stroke) {
        stroke(line, stroke);
      }
    }
    lay(kit.colour(Tone.INK));
  }

  private boolean recorded(int land) {
    return land != Line.SEA && fills.isRecorded(land);
  }

  // A state whose land would be a speck is a dot instead.
  private void dots(IntPredicate which, float radius, float colour) {
    strokes.clear();
    Set<String> drawn = new TreeSet<>();
    for (int i = 0; i < world.lands().size(); i++) {
      Land land = world.lands().get(i);
      if (which.test(i) && specks.has(i) && drawn.add(land.id())) {
        strokes.dot(scale.x(land.x()), scale.down(land.y()), radius * unit);
      }
    }
    lay(colour);
  }

  private void stroke(Line line, float width) {
    int[] points = line.points();
    for (int at = 0; at + 3 < points.length; at += 2) {
      strokes.line(
          scale.x(points[at]),
          scale.down(points[at + 1]),
          scale.x(points[at + 2]),
          scale.down(points[at + 3]),
          width);
    }
  }

  private void lay(float colour) {
    for (int row = strokes.top(); row < strokes.bottom(); row++) {
      strokes.row(row, canvas.covers());
      canvas.lay(row, colour);
    }
  }
}
