package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import java.util.function.IntConsumer;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.debrief.Contents;

/** The chapters as a row of keys, the one that is shown filled: each digit opens its own. */
public final class Caps extends Table {

  /**
   * The chapters of a debrief.
   *
   * @param at the page that is shown
   * @param jump told the digit of a chapter that the mouse pressed
   */
  public Caps(Kit kit, Contents contents, int at, IntConsumer jump) {
    for (int i = 0; i < contents.parts().size(); i++) {
      int digit = i + 1;
      boolean here = contents.parts().get(i).equals(contents.at(at));
      Table cap = new Table();
      Key key = Key.small(kit, Integer.toString(digit));
      cap.add(key.on(here ? Key.Ground.CHOSEN : Key.Ground.PLAIN));
      cap.setTouchable(Touchable.enabled);
      cap.addListener(
          new ClickListener() {
            @Override
            public void clicked(InputEvent event, float x, float y) {
              jump.accept(digit);
            }
          });
      add(cap).padLeft(kit.u(0.6667f));
    }
  }
}
