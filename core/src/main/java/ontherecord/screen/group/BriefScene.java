package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.part.Projected;
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
import ontherecord.screen.part.Paintings;
import ontherecord.screen.part.Space;
import ontherecord.view.Depicted;
import ontherecord.view.group.BriefView;

/** What is asked, before it is thought about: the question, and how it is answered. */
public final class BriefScene extends ShowScreen<BriefView> {
  private static final float PICTURE = 0.34f;
  private static final float BETWEEN = 4;

  private final Paintings paintings = new Paintings();

  /** A round's question. */
  public BriefScene(Kit kit, Phrasebook words, BriefView view, Driving driving) {
    super(kit, words, BriefView.class, view, driving);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    ShowBar.fill(kit, bar, words(), view().head(), time());
    Space space = Space.ofContent(kit);
    Depicted picture = view().head().picture();
    Optional<Table> painted =
        paintings.of(picture, space.width() * PICTURE, space.height() - kit.u(10));
    float beside = painted.map(p -> p.getPrefWidth() + kit.u(BETWEEN)).orElse(0f);
    Space left = new Space(space.width() - beside, space.height());
    List<Function<Space, Table>> ways = List.of(room -> asked(room, 3), room -> asked(room, 1));
    content.add(Projected.fitted(kit, left, ways)).grow().prefHeight(0);
    painted.ifPresent(p -> content.add(pictured(p, picture)).top().padLeft(kit.u(BETWEEN)));
    Hints.lead(foot, words(), driving(), say("group.show.key.think"));
    Hints.others(foot, words(), driving());
    foot.status(say(view().ofFidelity() ? "group.show.of.fidelity" : "group.show.of.knowledge"));
  }

  private Table pictured(Table painted, Depicted picture) {
    Table both = new Table();
    both.add(painted).row();
    both.add(new Words(kit, Style.CAPTION, say(picture.caption())).tone(Tone.MUTED))
        .growX()
        .padTop(kit.u(1));
    return both;
  }

  private Table asked(Space space, float between) {
    Table below = below(space.width(), between);
    float taken = Space.height(below, space.width()) + kit.u(6 + 2 * between);
    Table asked = new Table();
    asked.left();
    asked
        .add(new Words(kit, Style.HEADING, say(view().label())).tone(Tone.ACCENT).plain())
        .growX()
        .row();
    String date = say(view().head().date());
    if (!date.isEmpty() && between > 1) {
      asked
          .add(new Words(kit, Style.BODY, date).tone(Tone.MUTED).plain())
          .growX()
          .padTop(kit.u(0.3333f))
          .row();
    }
    asked
        .add(Projected.question(kit, say(view().open().prompt()), space.below(taken)))
        .growX()
        .padTop(kit.u(between))
        .padBottom(kit.u(between))
        .row();
    asked.add(below(space.width(), between)).growX();
    return asked;
  }

  private Table below(float width, float between) {
    Table below = new Table();
    below.left();
    below
        .add(new Words(kit, Style.SUBHEADING, say(view().how())).weight(Weight.REGULAR))
        .growX()
        .row();
    if (!view().observers().isEmpty()) {
      below
          .add(new Rule(kit))
          .growX()
          .padTop(kit.u(between))
          .padBottom(kit.u(between * 0.6667f))
          .row();
      below
          .add(new Words(kit, Style.BODY, say("group.show.observe")).tone(Tone.MUTED))
          .growX()
          .padBottom(kit.u(1))
          .row();
      below.add(new TeamStrip(kit, words()).observers(view().observers(), width)).left();
    }
    return below;
  }

  @Override
  public void dispose() {
    super.dispose();
    paintings.dispose();
  }

  @Override
  protected void own(Keys keys) {}

  @Override
  protected List<Shortcut> shortcuts() {
    return Hints.SHORTCUTS;
  }
}
