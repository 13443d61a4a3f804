package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.debrief.Caps;
import ontherecord.screen.group.debrief.Debriefing;
import ontherecord.screen.group.debrief.Leaf;
import ontherecord.screen.group.debrief.Leaves;
import ontherecord.screen.group.part.Countdown;
import ontherecord.screen.group.part.RingClock;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.debrief.Chapter;
import ontherecord.view.group.debrief.Contents;

/**
 * A page of the debrief, under its chapter's name: one idea, and the digits that lead to others.
 */
public final class LookBackScene extends ShowScreen<LookBackView> {
  private static final float UNDER_HEAD = 2.6667f;

  private final Debriefing debriefing;
  private final Leaves leaves;
  private final Countdown countdown;
  private Leaf leaf;
  private boolean shown;

  /** A page. */
  public LookBackScene(
      Kit kit, Phrasebook words, LookBackView view, Driving driving, Debriefing debriefing) {
    super(kit, words, LookBackView.class, view, driving);
    this.debriefing = debriefing;
    leaves = new Leaves(this, debriefing);
    countdown = new Countdown(view.head().clock());
  }

  @Override
  protected void changed() {
    countdown.follow(view().head().clock());
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    leaf = leaves.of(kit, words(), view());
    bar.title(say("game.name"), kit.units().narrow() ? "" : say(view().head().lesson()));
    if (countdown.isThere()) {
      bar.side().add(RingClock.small(kit, countdown)).padRight(kit.u(2));
    }
    bar.side().add(new Caps(kit, view().contents(), view().at(), this::jump));
    hints(foot);
    Table head = head();
    content.add(head).growX().row();
    Space space = Space.ofContent(kit);
    Space below = space.below(Space.height(head(), space.width()) + kit.u(UNDER_HEAD));
    Table page = new Table();
    page.top().left();
    leaf.fill(page, below);
    content.add(page).grow().prefHeight(0).padTop(kit.u(UNDER_HEAD));
  }

  private Table head() {
    Contents.Part part = part();
    Table head = new Table();
    head.add(new Words(kit, Style.HEADING, say(title(part.chapter())))).growX();
    if (part.pages() > 1) {
      Message place =
          Message.of("group.debrief.place")
              .with("number", view().at() - part.first() + 1L)
              .with("of", part.pages());
      head.add(new Words(kit, Style.BODY, say(place)).tone(Tone.MUTED).oneLine()).bottom();
    }
    return head;
  }

  private Contents.Part part() {
    return view().contents().at(view().at());
  }

  private String title(Chapter chapter) {
    boolean hard = chapter == Chapter.LEFT && view().head().drafters();
    return "group.debrief." + (hard ? "hard" : chapter.word());
  }

  private void hints(Foot foot) {
    leaf.hints(foot);
    boolean last = view().at() + 1 == view().contents().pages();
    if (!last) {
      foot.last(say("key.space"), say("group.debrief.key.onward"), driving()::onward);
    }
    int chapters = view().contents().parts().size();
    foot.last("1–" + chapters, say("group.debrief.key.pages"), this::help);
  }

  @Override
  protected void own(Keys keys) {
    keys.digits(view().contents().parts().size(), this::jump);
    keys.typed('s', this::source);
    leaf.keys(keys);
  }

  private void jump(int digit) {
    int to = view().contents().jump(digit, view().at());
    if (to != view().at()) {
      debriefing.page(to);
    }
  }

  /** Lays the page out again as it is now, unless another one has come in its place. */
  public void goOn() {
    if (shown) {
      rebuild();
    }
  }

  @Override
  public void show() {
    shown = true;
    super.show();
  }

  @Override
  public void hide() {
    shown = false;
    super.hide();
  }

  /** Shows where what stands on the page is printed. */
  public void source() {
    passages(leaf.passages(), 0);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    List<Shortcut> shortcuts = new ArrayList<>();
    shortcuts.add(Shortcut.ONWARD);
    shortcuts.add(Shortcut.BACK_STEP);
    shortcuts.add(Shortcut.CHAPTERS);
    shortcuts.addAll(leaf.shortcuts());
    shortcuts.add(Shortcut.CLOCK);
    shortcuts.add(Shortcut.FULL_SCREEN);
    shortcuts.add(Shortcut.PAUSE);
    shortcuts.add(Shortcut.HELP);
    return shortcuts;
  }
}
