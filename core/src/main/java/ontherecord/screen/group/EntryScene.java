package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.entry.Answers;
import ontherecord.screen.group.entry.EntryPart;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.Ticks;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
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
      part = EntryPart.of(this, kit, words(), view(), answers);
    }
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    part.speak(words());
    bar.title(say("game.name"), kit.units().narrow() ? "" : say(view().head().lesson()));
    Message round =
        Message.of("play.round")
            .with("number", view().head().round())
            .with("rounds", view().head().rounds());
    bar.side().add(new Words(kit, Style.CAPTION, say(round)).oneLine());
    bar.side()
        .add(new Ticks(kit, view().head().rounds(), view().head().round() - 1, true))
        .padLeft(kit.u(2));
    part.hints(foot);
    foot.last("?", say("foot.keys"), this::help);
    part.build(content, Space.ofContent(kit));
    startAt(part.start());
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
