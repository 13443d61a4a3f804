package ontherecord.screen.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.DebriefView;

/** A round on the strip: what it counts towards, what it was worth, its number. */
final class StripCell extends Pressable {
  private static final float BAR = 0.6667f;
  private static final float MARK = 3;

  private final boolean fidelity;

  StripCell(Kit kit, DebriefView.PlayedRound round) {
    super(kit);
    fidelity = round.ofFidelity();
    setName("round-" + round.number());
    left();
    pad(kit.u(2), 0, kit.u(0.6667f), 0);
    add(new OutcomeMark(kit, round.quarters(), MARK)).padRight(kit.u(1));
    add(
        new Words(kit, Style.CAPTION, Integer.toString(round.number()))
            .weight(Weight.SEMIBOLD)
            .oneLine());
    add().growX();
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    float high = kit.u(BAR);
    Tone tone = fidelity ? Tone.ACCENT : Tone.LINE;
    kit.brush(batch, parentAlpha * getColor().a)
        .round(x, y + getHeight() - high, getWidth(), high, high / 2, kit.colour(tone));
  }
}
