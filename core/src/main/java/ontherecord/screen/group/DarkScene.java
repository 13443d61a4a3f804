package ontherecord.screen.group;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.ScreenUtils;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.DarkView;

/**
 * A dark wall. Every key that leads the show lights it again and does nothing else, so that nobody
 * who forgot that it is dark moves on unseen.
 */
public final class DarkScene extends ShowScreen<DarkView> {

  /** A dark wall. */
  public DarkScene(Kit kit, Phrasebook words, DarkView view, Driving driving) {
    super(kit, words, DarkView.class, view, driving);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.bare();
    content.setTouchable(Touchable.enabled);
    content.addListener(
        new InputListener() {
          @Override
          public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            driving().blank();
            return true;
          }
        });
    content.add().grow();
  }

  @Override
  protected void own(Keys keys) {
    Runnable light = driving()::blank;
    for (int key :
        List.of(
            Input.Keys.SPACE,
            Input.Keys.ENTER,
            Input.Keys.PAGE_DOWN,
            Input.Keys.PAGE_UP,
            Input.Keys.BACKSPACE,
            Input.Keys.ESCAPE)) {
      keys.key(key, light);
    }
    for (char letter : new char[] {'k', 'n', 'r', 't', '+', '-', '−'}) {
      keys.typed(letter, light);
    }
  }

  @Override
  public void render(float delta) {
    if (isCovered()) {
      super.render(delta);
    } else {
      ScreenUtils.clear(Color.BLACK);
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(Shortcut.LIGHT, Shortcut.FULL_SCREEN, Shortcut.HELP);
  }
}
