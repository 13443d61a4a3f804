package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.DelegationsView;

/**
 * A delegation one may speak for: flag, name, and a dot an issue. The mouse looks at it first; only
 * its second click presses.
 */
public final class DelegationTile extends Card {
  /** Dots in a row; more issues take a second row. */
  private static final int DOTS = 4;

  private boolean arrived;
  private boolean looking;

  /**
   * One tile.
   *
   * @param full whether it also says what the delegation is: where there is room for that
   */
  public DelegationTile(Kit kit, Phrasebook words, DelegationsView.Tile tile, boolean full) {
    super(kit);
    pad(kit.u(1.3333f));
    top().left();
    setName(tile.emblem().id());
    Table head = new Table();
    head.add(new FlagTile(kit, Faces.of(tile.emblem()), full ? 8 : 6.6667f)).left().expandX();
    head.add(new Dots(kit, tile.recorded(), DOTS)).right().top();
    add(head).growX().row();
    Words name = new Words(kit, Style.BODY, ShownName.of(words, tile.emblem()));
    add(name.weight(Weight.SEMIBOLD).align(Align.topLeft)).growX().padTop(kit.u(1)).row();
    if (full) {
      Words kind = new Words(kit, Style.CAPTION, words.say(tile.emblem().kind()));
      add(kind.tone(Tone.MUTED).align(Align.topLeft)).growX();
    }
  }

  @Override
  protected void focusChanged() {
    arrived = hasFocus();
  }

  @Override
  protected void touched(float x, float y) {
    looking = arrived;
    arrived = false;
  }

  @Override
  public void press() {
    if (looking) {
      looking = false;
    } else {
      super.press();
    }
  }
}
