package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.entry.Answers;
import ontherecord.screen.group.entry.EntryPart;
import ontherecord.screen.group.part.ShowBar;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Space;
import ontherecord.view.group.EntryView;

/** Answers come in. */
public final class EntryScene extends ShowScreen<EntryView> {
  private static final List<Shortcut> COMMON =
      List.of(
          Shortcut.SPACE_ON,
          Shortcut.PAGE_BACK,
          Shortcut.MORE_TIME,
          Shortcut.FULL_SCREEN,
          Shortcut.PAUSE,
          Shortcut.HELP);

  private final Answers answers;
  private EntryPart part;

  /** The scene, with whoever hears what was answered. */
  public EntryScene(Kit kit, Phrasebook words, EntryView view, Driving driving, Answers answers) {
    super(kit, words, EntryView.class, view, driving);
    this.answers = answers;
    part = EntryPart.of(this, kit, words, view, answers);
  }

  @Override
  protected void changed() {
    if (part.suits(view())) {
      part.see(view());
    } else {
      part.dispose();
      part = EntryPart.of(this, kit, words(), view(), answers);
    }
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    part.speak(words());
    ShowBar.fill(kit, bar, words(), view().head(), time());
    part.hints(foot);
    foot.last("?", say("foot.keys"), this::help);
    part.build(content, Space.ofContent(kit));
    startAt(part.start());
  }

  @Override
  public void dispose() {
    part.dispose();
    super.dispose();
  }

  @Override
  protected void own(Keys keys) {
    part.bind(keys);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(part.shortcuts());
    all.addAll(COMMON);
    return all;
  }
}
