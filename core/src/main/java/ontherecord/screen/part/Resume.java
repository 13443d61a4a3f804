package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.TitleView;

/** The session that was left last, ready to go on. */
public final class Resume extends Card {
  /** Key, flag, margins and gaps. */
  private static final float REST = 23;

  private static final float HIGH = 7.3333f;

  private final Key cap = Key.large(kit, "C");

  /**
   * The session, on one line where it has room.
   *
   * @param wide how much width there is, in pixels
   */
  public Resume(Kit kit, Phrasebook words, TitleView.Unfinished left, float wide, Runnable goOn) {
    super(kit);
    cloth(Cloth.OUTLINED);
    pad(kit.u(0.3333f), kit.u(3), kit.u(0.3333f), kit.u(2));
    left();
    add(cap).padRight(kit.u(2));
    add(new FlagTile(kit, Faces.of(left.you()), 5.5f)).padRight(kit.u(2));
    Words name = new Words(kit, Style.BODY, words.say("title.continue")).oneLine();
    name.weight(Weight.SEMIBOLD);
    Words scenario = new Words(kit, Style.CAPTION, words.say(left.scenario())).tone(Tone.MUTED);
    Words where =
        new Words(kit, Style.CAPTION, words.say(left.stands())).tone(Tone.MUTED).oneLine();
    float needed = name.getPrefWidth() + scenario.getPrefWidth() + where.getPrefWidth();
    if (needed + kit.u(REST) <= wide) {
      add(name).padRight(kit.u(1.6667f));
      add(scenario).growX();
      add(where).padLeft(kit.u(1.6667f));
    } else {
      Table both = new Table();
      both.add(name).left();
      both.add(where).right().expandX().row();
      both.add(scenario).growX().colspan(2);
      add(both).growX();
    }
    onPress(goOn);
    setName("continue");
  }

  @Override
  public float getPrefHeight() {
    return Math.max(kit.u(HIGH), super.getPrefHeight());
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  protected void focusChanged() {
    cap.on(hasFocus() ? Key.Ground.CHOSEN : Key.Ground.PLAIN);
  }
}
