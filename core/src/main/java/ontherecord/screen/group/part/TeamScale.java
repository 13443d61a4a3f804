package ontherecord.screen.group.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.group.RevealedView.Told;

/**
 * The scale of an estimate: over the line the marks of the teams at their numbers, those at one
 * place above each other; under it what is on record.
 */
public final class TeamScale extends Sign {
  private static final float MARK = 4;
  private static final float TRACK = 0.8f;
  private static final float UNDER = 8;
  private static final float WIDE = 60;

  private final long from;
  private final long to;
  private final List<Told> told;
  private final List<Long> numbers;
  private final List<OneLine> recorded = new ArrayList<>();
  private final int[] level;

  private TeamScale(Kit kit, long from, long to, List<Told> told, List<Long> numbers, int[] level) {
    super(kit, kit.u(WIDE), height(kit, level, numbers));
    this.from = from;
    this.to = to;
    this.told = told;
    this.numbers = numbers;
    this.level = level;
    for (long number : numbers) {
      int size = kit.size(Style.HEADING);
      recorded.add(new OneLine(kit, Long.toString(number), Weight.BOLD, size));
    }
  }

  /** A scale on which nobody stands yet. */
  public static TeamScale empty(Kit kit, long from, long to) {
    return new TeamScale(kit, from, to, List.of(), List.of(), new int[0]);
  }

  /**
   * A scale with the teams on it.
   *
   * @param width in pixels
   * @param numbers on record; none while that is not told
   */
  public static TeamScale of(
      Kit kit, float width, long from, long to, List<Told> told, List<Long> numbers) {
    List<Told> sorted = new ArrayList<>(told);
    sorted.sort(java.util.Comparator.comparingLong(Told::number));
    return new TeamScale(kit, from, to, sorted, numbers, levels(kit, width, from, to, sorted));
  }

  private static int[] levels(Kit kit, float width, long from, long to, List<Told> told) {
    int[] levels = new int[told.size()];
    List<Float> ends = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      float x = part(told.get(i).number(), from, to) * (width - kit.u(MARK));
      int level = 0;
      while (level < ends.size() && ends.get(level) > x) {
        level++;
      }
      float end = x + kit.u(MARK + 0.5f);
      if (level == ends.size()) {
        ends.add(end);
      } else {
        ends.set(level, end);
      }
      levels[i] = level;
    }
    return levels;
  }

  private static float height(Kit kit, int[] levels, List<Long> numbers) {
    int high = 0;
    for (int level : levels) {
      high = Math.max(high, level + 1);
    }
    float above = high * kit.u(MARK + 0.5f) + (high > 0 ? kit.u(1.5f) : 0);
    return above + kit.u(TRACK) + (numbers.isEmpty() ? 0 : kit.u(UNDER));
  }

  private static float part(long number, long from, long to) {
    return Math.max(0, Math.min(1, (number - from) / (float) Math.max(1, to - from)));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float low = Math.round(getY() + (numbers.isEmpty() ? 0 : kit.u(UNDER)));
    float track = kit.u(TRACK);
    brush.round(getX(), low, getWidth(), track, track / 2, kit.colour(Tone.TICK));
    for (int i = 0; i < told.size(); i++) {
      float x = x(told.get(i).number());
      float step = kit.u(MARK + 0.5f);
      float y = low + track + kit.u(1.5f) + level[i] * step + kit.u(MARK) / 2f;
      float stroke = kit.px(ontherecord.screen.kit.theme.Length.OUTLINE);
      if (level[i] == 0) {
        brush.fill(x - stroke / 2, low + track, stroke, kit.u(1.5f), kit.colour(Tone.INK));
      }
      TeamMark.draw(kit, brush, x, y, kit.u(MARK), told.get(i).team().id(), true);
    }
    float free = getX();
    for (int i = 0; i < recorded.size(); i++) {
      free = recorded(brush, i, low, free);
    }
  }

  // Numbers whose places lie close together step aside; a stroke leads each to its place.
  private float recorded(Brush brush, int at, float low, float free) {
    OneLine number = recorded.get(at);
    float place = x(numbers.get(at));
    float half = number.width() / 2;
    float x = Math.max(free + half, Math.min(getX() + getWidth() - half, place));
    float accent = kit.colour(Tone.ACCENT);
    float wide = kit.u(0.4f);
    brush.line(place, low + kit.u(TRACK), place, low - kit.u(1.2f), wide, accent);
    brush.line(place, low - kit.u(1.2f), x, low - kit.u(3), wide, accent);
    number.centred(brush, x, low - kit.u(5.5f), accent);
    return x + half + kit.u(1.3333f);
  }

  private float x(long number) {
    float inset = kit.u(MARK) / 2f;
    return Math.round(getX() + inset + part(number, from, to) * (getWidth() - 2 * inset));
  }
}
