package ontherecord.screen.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** What dot and bar mean. */
final class CalibrationKey {
  private CalibrationKey() {}

  static Table of(Kit kit, Phrasebook words) {
    Table key = new Table();
    key.left();
    row(kit, key, new Dot(kit), words.say("debrief.sure.dot"));
    row(kit, key, new Bar(kit), words.say("debrief.sure.bar"));
    return key;
  }

  private static void row(Kit kit, Table key, Sign sign, String means) {
    key.add(sign).padRight(kit.u(1));
    key.add(new Words(kit, Style.CAPTION, means).tone(Tone.MUTED)).growX().row();
  }

  private static final class Dot extends Sign {
    Dot(Kit kit) {
      super(kit, kit.u(4), kit.u(2));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      kit.brush(batch, parentAlpha * getColor().a)
          .disc(centreX(), centreY(), kit.u(0.9f), kit.colour(Tone.ACCENT));
    }
  }

  private static final class Bar extends Sign {
    Bar(Kit kit) {
      super(kit, kit.u(4), kit.u(2));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      Brush brush = kit.brush(batch, parentAlpha * getColor().a);
      float high = kit.u(0.6667f);
      brush.round(
          getX(), centreY() - high / 2, getPrefWidth(), high, high / 2, kit.colour(Tone.LINE));
    }
  }
}
