package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.part.OpenForm;
import ontherecord.screen.group.part.Projected;
import ontherecord.screen.group.part.RingClock;
import ontherecord.screen.group.part.ShowBar;
import ontherecord.screen.group.part.TeamStrip;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Space;
import ontherecord.view.group.ThinkView;

/** The teams think: what is asked, what is on offer, what time is left, who has answered. */
public final class ThinkScene extends ShowScreen<ThinkView> {
  private static final float RING = 18.6667f;
  private static final float RING_LOW = 14;
  private static final float BESIDE = 4;
  private static final float BETWEEN = 2;

  /** An open round. */
  public ThinkScene(Kit kit, Phrasebook words, ThinkView view, Driving driving) {
    super(kit, words, ThinkView.class, view, driving);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    ShowBar.fill(kit, bar, words(), view().head());
    Space space = Space.ofContent(kit);
    Table below = below(space.width());
    float under = Space.height(below, space.width());
    float head = head(space, under);
    content.add(head(space.width(), head)).growX().minHeight(head).row();
    Space middle = space.below(under + head + 2 * kit.u(BETWEEN));
    content
        .add(Projected.fitted(kit, middle, OpenForm.ways(kit, words(), view().open())))
        .grow()
        .prefHeight(0)
        .padTop(kit.u(BETWEEN))
        .padBottom(kit.u(BETWEEN))
        .row();
    content.add(below(space.width())).growX();
    Hints.lead(foot, words(), driving(), say("group.show.key.entry"));
    Hints.clock(foot, words(), driving(), time());
    Hints.others(foot, words(), driving());
    foot.status(
        say(
            Message.of("group.show.answered")
                .with("answered", view().answered())
                .with("teams", view().teams().size())));
  }

  // The question is given up to a third of the height, less where what is on offer needs more.
  private float head(Space space, float under) {
    for (float share : new float[] {0.36f, 0.29f, 0.23f}) {
      float head = Math.max(space.height() * share, time().isThere() ? kit.u(RING_LOW) : 0);
      Space middle = space.below(under + head + 2 * kit.u(BETWEEN));
      Table first = OpenForm.ways(kit, words(), view().open()).get(0).apply(middle);
      if (Space.height(first, middle.width()) <= middle.height()) {
        return head;
      }
    }
    return Math.max(space.height() * 0.23f, time().isThere() ? kit.u(RING_LOW) : 0);
  }

  private Table head(float width, float high) {
    Table head = new Table();
    head.left();
    boolean timed = time().isThere();
    float ring = Math.min(kit.u(RING), high);
    float room = width - (timed ? ring + kit.u(BESIDE) : 0);
    head.add(Projected.question(kit, say(view().open().prompt()), new Space(room, high)))
        .growX()
        .top();
    if (timed) {
      float units = ring / kit.units().unit();
      head.add(RingClock.large(kit, time(), units)).top().padLeft(kit.u(BESIDE));
    }
    return head;
  }

  private Table below(float width) {
    TeamStrip strip = new TeamStrip(kit, words());
    Table below = new Table();
    below.left();
    below.add(new Rule(kit)).growX().padBottom(kit.u(1.3333f)).row();
    Table how = how();
    Table teams = strip.answered(view().teams(), view().observers(), width);
    if (how.getPrefWidth() + teams.getPrefWidth() + kit.u(4) <= width) {
      Table line = new Table();
      line.add(how).growX();
      line.add(teams).right();
      below.add(line).growX();
    } else {
      below.add(how).growX().padBottom(kit.u(1)).row();
      below.add(teams).left();
    }
    return below;
  }

  private Table how() {
    Table how = new Table();
    how.left();
    how.add(new Words(kit, Style.BODY, say(view().how())).weight(Weight.SEMIBOLD)).growX();
    if (!view().observers().isEmpty()) {
      how.add(
              new Words(kit, Style.BODY, say("group.show.predicts"))
                  .tone(Tone.MUTED)
                  .plain()
                  .oneLine())
          .right()
          .padLeft(kit.u(4));
    }
    return how;
  }

  @Override
  protected void own(Keys keys) {}

  @Override
  protected List<Shortcut> shortcuts() {
    return Hints.SHORTCUTS;
  }
}
