package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.view.group.ShowView;

/** A scene that has no screen of its own yet. */
public final class PlainScene extends ShowScreen<ShowView> {

  /** A scene. */
  public PlainScene(Kit kit, Phrasebook words, ShowView view, Driving driving) {
    super(kit, words, ShowView.class, view, driving);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say(view().head().lesson()));
    content.add(new Words(kit, Style.TITLE, view().head().scene().toString())).growX();
  }

  @Override
  protected void own(Keys keys) {}

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(Shortcut.HELP);
  }
}
