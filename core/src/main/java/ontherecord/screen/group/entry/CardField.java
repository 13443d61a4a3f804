package ontherecord.screen.group.entry;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** What was typed for a team, in one field: a number, an order, or letters of a long list. */
final class CardField extends Table {
  private static final float SIDE = 1.3333f;

  private final Kit kit;
  private final boolean complete;
  private final boolean at;

  /**
   * A field.
   *
   * @param typed as it is read
   * @param rest what is still to come, or what the field is for
   * @param complete whether it is an answer as it stands
   */
  CardField(Kit kit, String typed, String rest, boolean complete, boolean at) {
    this.kit = kit;
    this.complete = complete;
    this.at = at;
    left();
    pad(0, kit.u(SIDE), 0, kit.u(SIDE));
    if (!typed.isEmpty()) {
      Words what = new Words(kit, Style.BODY, typed).weight(Weight.BOLD).plain();
      add(what.tone(complete ? Tone.INK : Tone.MUTED).oneLine()).padRight(kit.u(1));
    }
    if (!rest.isEmpty()) {
      add(new Words(kit, Style.BODY, rest).tone(Tone.MUTED).plain().oneLine());
    }
  }

  /** The first of some texts that a field so wide holds; the last one if it holds none. */
  static String fitting(Kit kit, float wide, List<String> texts) {
    float room = wide - 2 * kit.u(SIDE) - kit.u(1);
    return texts.stream()
        .filter(text -> new OneLine(kit, text, Weight.BOLD, kit.size(Style.BODY)).width() <= room)
        .findFirst()
        .orElse(texts.get(texts.size() - 1));
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = kit.px(Length.KEY_RADIUS);
    if (complete || at) {
      brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.SHEET));
    }
    float rim = complete ? kit.u(0.3333f) : kit.px(Length.HAIRLINE);
    Tone line = complete ? Tone.INK : at ? Tone.LINE : Tone.RULE;
    brush.outline(x, y, getWidth(), getHeight(), radius, rim, kit.colour(line));
  }
}
