package ontherecord.screen.check;

import com.badlogic.gdx.Input;
import java.util.function.IntConsumer;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.view.Emblem;

/** For whom a lesson is tried: left and right ask for another, Enter and the mouse for the next. */
final class SeatChoice extends Card {
  private static final float FLAG = 4.6667f;
  private static final int LONGEST = 60;

  private final IntConsumer by;

  /**
   * A choice.
   *
   * @param name who it is, in words
   * @param before what stands before the flag: as
   * @param by told −1 or 1
   */
  SeatChoice(Kit kit, Emblem emblem, String name, String before, IntConsumer by) {
    super(kit);
    this.by = by;
    cloth(Cloth.OUTLINED);
    pad(kit.u(0.8f), kit.u(1.6667f), kit.u(0.8f), kit.u(1.6667f));
    add(new Words(kit, Style.CAPTION, before).tone(Tone.MUTED).oneLine()).padRight(kit.u(1.3333f));
    add(Flag.of(kit, emblem, FLAG)).padRight(kit.u(1.3333f));
    add(new Words(kit, Style.BODY, new Lettering(kit).of(name, LONGEST)).plain()).growX().left();
    onPress(() -> by.accept(1));
  }

  @Override
  public boolean keyDown(int keycode) {
    if (keycode != Input.Keys.LEFT && keycode != Input.Keys.RIGHT) {
      return false;
    }
    by.accept(keycode == Input.Keys.LEFT ? -1 : 1);
    return true;
  }
}
