package ontherecord.screen.group.entry;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.group.EntryView;

/** Who is in, and nothing else: on a wall, while answers are entered elsewhere. */
final class ComingIn extends EntryPart {
  ComingIn(GameScreen screen, Kit kit, Phrasebook words, EntryView view, Answers answers) {
    super(screen, kit, words, view, answers);
  }

  @Override
  public void build(Table content, Space space) {
    Message in =
        Message.of("group.entry.in").with("in", view.settled()).with("of", view.rows().size());
    content.top().left();
    Table head = new Table();
    head.add(new Words(kit, Style.TITLE, say("group.entry.coming"))).growX();
    head.add(new Words(kit, Style.TITLE, say(in)).oneLine()).padLeft(kit.u(2));
    content.add(head).growX().row();
    boolean done = view.missing().isEmpty();
    content
        .add(
            new Words(kit, Style.BODY, say(done ? "group.entry.coming.all" : hold()))
                .tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1))
        .row();
    content.add(new WhoIsIn(kit, words, view).named()).grow().padTop(kit.u(2));
  }

  private String hold() {
    return view.way() == EntryView.Way.CARDS ? "group.entry.hold" : "group.entry.coming.turns";
  }

  @Override
  public void bind(Keys keys) {}

  @Override
  public void hints(Foot foot) {}

  @Override
  public List<Shortcut> shortcuts() {
    return List.of();
  }

  @Override
  public String start() {
    return "";
  }
}
