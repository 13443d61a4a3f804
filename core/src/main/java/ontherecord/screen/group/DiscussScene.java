package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.part.Projected;
import ontherecord.screen.group.part.RingClock;
import ontherecord.screen.group.part.ShowBar;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.group.DiscussView;

/** The room talks: one question, and the time that is left for it. */
public final class DiscussScene extends ShowScreen<DiscussView> {
  private static final float RING = 24;
  private static final float BESIDE = 8;

  /** A round's question to talk about. */
  public DiscussScene(Kit kit, Phrasebook words, DiscussView view, Driving driving) {
    super(kit, words, DiscussView.class, view, driving);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    ShowBar.fill(kit, bar, words(), view().head());
    Space space = Space.ofContent(kit);
    boolean timed = time().isThere();
    float room = space.width() - (timed ? kit.u(RING + BESIDE) : 0);
    Table text = new Table();
    text.left();
    text.add(new Words(kit, Style.HEADING, say(view().label())).tone(Tone.ACCENT).plain())
        .growX()
        .row();
    text.add(
            Projected.question(
                kit, say(view().question()), new Space(room, space.height() - kit.u(16))))
        .growX()
        .padTop(kit.u(3));
    content.add(text).grow();
    if (timed) {
      content.add(RingClock.large(kit, time(), RING)).padLeft(kit.u(BESIDE));
    }
    boolean last = view().head().round() == view().head().rounds();
    Hints.lead(
        foot, words(), driving(), say(last ? "group.show.key.debrief" : "group.show.key.next"));
    Hints.clock(foot, words(), driving(), time());
    Hints.others(foot, words(), driving());
    foot.status(say("group.show.talk"));
  }

  @Override
  protected void own(Keys keys) {}

  @Override
  protected List<Shortcut> shortcuts() {
    return Hints.SHORTCUTS;
  }
}
