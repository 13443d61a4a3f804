package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.term.Explained;

/** A small sheet with a term: its name, what it means, and what that rests on. */
public final class GlossSheet extends Table {
  private static final float WIDE = 62;

  private final Kit kit;

  public GlossSheet(Kit kit, Phrasebook words, Explained term) {
    this.kit = kit;
    pad(kit.u(1.6667f), kit.u(2.3333f), kit.u(1.6667f), kit.u(2.3333f));
    top().left();
    add(new Words(kit, Style.BODY, words.say(term.name())).weight(Weight.SEMIBOLD)).growX().row();
    add(new Words(kit, Style.BODY, words.say(term.says())).plain())
        .growX()
        .padTop(kit.u(0.3333f))
        .row();
    String source = words.say(term.source());
    if (!source.isEmpty()) {
      add(new Words(kit, Style.CAPTION, source).tone(Tone.MUTED).plain())
          .growX()
          .padTop(kit.u(0.6667f));
    }
  }

  /** How wide it is where there is room, in pixels. */
  float wanted() {
    return kit.u(WIDE);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = kit.px(Length.SHEET_RADIUS);
    brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.SHEET));
    brush.outline(
        x, y, getWidth(), getHeight(), radius, kit.px(Length.OUTLINE), kit.colour(Tone.LINE));
  }
}
