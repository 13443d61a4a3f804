package ontherecord.screen.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.DebriefView.Calibration;

/**
 * How sure one was beside how often one was right: a dot the result, a bar what would have been
 * well judged, a line the gap between them.
 */
final class CalibrationChart extends Sign {
  private static final float HIGH = 18;
  private static final float FOOT = 6.3333f;
  private static final float AXIS = 6;

  private final List<Calibration> rows;
  private final List<OneLine> levels = new ArrayList<>();
  private final List<OneLine> counts = new ArrayList<>();
  private final List<OneLine> axis = new ArrayList<>();

  CalibrationChart(Kit kit, Phrasebook words, List<Calibration> rows) {
    super(kit, kit.u(34), kit.u(HIGH));
    this.rows = List.copyOf(rows);
    int caption = kit.size(Style.CAPTION);
    for (Calibration row : rows) {
      String count =
          words.say(
              Message.of("debrief.sure.count").with("right", row.right()).with("of", row.of()));
      levels.add(new OneLine(kit, words.say(row.level()), Weight.SEMIBOLD, caption));
      counts.add(new OneLine(kit, count, Weight.REGULAR, caption));
    }
    for (int percent = 0; percent <= 100; percent += 50) {
      String told = words.say(Message.of("debrief.percent").with("number", percent));
      axis.add(new OneLine(kit, told, Weight.REGULAR, kit.size(Style.CAPITALS)));
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float left = getX() + kit.u(AXIS);
    for (int i = 0; i < axis.size(); i++) {
      float y = y(50 * i);
      OneLine label = axis.get(i);
      label.draw(
          brush,
          Math.round(left - kit.u(1) - label.width()),
          label.baseline(y),
          kit.colour(Tone.MUTED));
      brush.fill(
          left, y, getX() + getWidth() - left, kit.px(Length.HAIRLINE), kit.colour(Tone.RULE));
    }
    float column = (getX() + getWidth() - left) / rows.size();
    for (int i = 0; i < rows.size(); i++) {
      level(brush, i, Math.round(left + column * (i + 0.5f)), column);
    }
  }

  private void level(Brush brush, int index, float x, float column) {
    Calibration row = rows.get(index);
    float target = y(row.targetPercent());
    float wide = Math.min(kit.u(7), column * 0.7f);
    float high = kit.u(0.6667f);
    brush.round(x - wide / 2, target - high / 2, wide, high, high / 2, kit.colour(Tone.LINE));
    if (row.of() > 0) {
      float result = y(100f * row.right() / row.of());
      float accent = kit.colour(Tone.ACCENT);
      brush.line(x, target, x, result, kit.u(0.25f), accent);
      brush.disc(x, result, kit.u(0.9f), accent);
    }
    levels.get(index).centred(brush, x, getY() + kit.u(3.6667f), kit.colour(Tone.INK));
    counts.get(index).centred(brush, x, getY() + kit.u(1.2f), kit.colour(Tone.MUTED));
  }

  private float y(float percent) {
    float low = getY() + kit.u(FOOT);
    float room = getHeight() - kit.u(FOOT) - kit.u(1.3333f);
    return Math.round(low + room * percent / 100);
  }
}
