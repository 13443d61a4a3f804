package ontherecord.screen.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.view.archive.Entry;
import ontherecord.view.archive.MatrixView;

/** A cell of the grid: the shapes taken in each year, with the year; hollow where there is none. */
final class CellFace {
  private static final float SHAPE = 1.9f;
  private static final float STEP = 2.5f;
  private static final float BETWEEN = 1.6f;
  private static final float HOLLOW = 0.42f;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Kit kit;
  private final List<Taken> taken = new ArrayList<>();
  private final float width;

  private record Taken(List<PositionShape> shapes, OneLine year) {}

  CellFace(Kit kit, Phrasebook words, MatrixView.Cell cell) {
    this.kit = kit;
    Map<String, List<PositionShape>> years = new LinkedHashMap<>();
    for (Entry entry : cell.entries()) {
      List<PositionShape> shapes =
          years.computeIfAbsent(words.say(entry.year()), y -> new ArrayList<>());
      PositionShape shape = Shape.of(entry.mark());
      if (!shapes.contains(shape)) {
        shapes.add(shape);
      }
    }
    float sum = 0;
    for (Map.Entry<String, List<PositionShape>> year : years.entrySet()) {
      OneLine line =
          new OneLine(kit, brief(year.getKey()), Weight.SEMIBOLD, kit.size(Style.CAPTION));
      taken.add(new Taken(year.getValue(), line));
      sum += year.getValue().size() * kit.u(STEP) + line.width() + kit.u(BETWEEN);
    }
    width = taken.isEmpty() ? kit.u(SHAPE) : sum - kit.u(BETWEEN);
  }

  /** "’11"; whatever is no year stays as it is. */
  private static String brief(String year) {
    return YEAR.matcher(year).matches() ? "\u2019" + year.substring(2) : year;
  }

  float width() {
    return width;
  }

  void draw(Brush brush, float left, float middle) {
    float half = kit.u(SHAPE) / 2f;
    if (taken.isEmpty()) {
      brush.ring(
          Math.round(left + half),
          Math.round(middle),
          kit.u(HOLLOW),
          kit.px(Length.HAIRLINE),
          kit.colour(Tone.HOLLOW));
      return;
    }
    float x = left;
    for (int i = 0; i < taken.size(); i++) {
      Taken year = taken.get(i);
      for (int k = 0; k < year.shapes().size(); k++) {
        PositionShape shape = year.shapes().get(k);
        shape.draw(
            brush,
            Math.round(x + half),
            Math.round(middle),
            kit.u(SHAPE),
            kit.colour(shape.tone()));
        x += kit.u(STEP);
      }
      year.year().draw(brush, Math.round(x), year.year().baseline(middle), kit.colour(Tone.INK));
      x += year.year().width() + kit.u(BETWEEN);
    }
  }
}
