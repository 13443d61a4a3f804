package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.part.Projected;
import ontherecord.screen.group.part.TeamName;
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
import ontherecord.view.group.TeamLine;
import ontherecord.view.group.WelcomeView;

/** The welcome: what is played, who is here, and what every team tries to do. */
public final class WelcomeScene extends ShowScreen<WelcomeView> {
  private static final float BETWEEN = 2.6667f;
  private static final float TITLE_HIGH = 17;

  /** The welcome. */
  public WelcomeScene(Kit kit, Phrasebook words, WelcomeView view, Driving driving) {
    super(kit, words, WelcomeView.class, view, driving);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), "");
    bar.note(say("group.show.session"), Tone.MUTED);
    Space space = Space.ofContent(kit);
    Table head = head(space.width());
    Table aim = aim();
    float taken =
        Space.height(head, space.width()) + Space.height(aim, space.width()) + 2 * kit.u(BETWEEN);
    content.add(head(space.width())).growX().row();
    content
        .add(Projected.fitted(kit, space.below(taken), grids()))
        .grow()
        .prefHeight(0)
        .padTop(kit.u(BETWEEN))
        .padBottom(kit.u(BETWEEN))
        .row();
    content.add(aim()).growX();
    Hints.lead(foot, words(), driving(), say("group.show.key.begin"));
    foot.status(
        say(
            Message.of("group.show.here")
                .with("teams", view().teams().size())
                .with("rounds", view().head().rounds())));
  }

  private Table head(float width) {
    Table head = new Table();
    head.left();
    head.add(
            Projected.question(
                kit, say(view().head().lesson()), new Space(width, kit.u(TITLE_HIGH))))
        .growX()
        .row();
    String date = say(view().date());
    String occasion = say(view().occasion());
    String told = date.isEmpty() ? occasion : occasion + " · " + date;
    head.add(new Words(kit, Style.SUBHEADING, told).weight(Weight.REGULAR).tone(Tone.MUTED).plain())
        .growX()
        .padTop(kit.u(1));
    return head;
  }

  private Table aim() {
    Table aim = new Table();
    aim.add(new Rule(kit)).growX().row();
    aim.add(new Words(kit, Style.SUBHEADING, say(view().aim())).weight(Weight.REGULAR))
        .growX()
        .padTop(kit.u(2));
    return aim;
  }

  // The fewer they are, the larger.
  private List<Function<Space, Table>> grids() {
    List<Function<Space, Table>> ways = new ArrayList<>();
    for (float mark : new float[] {8, 6.6667f, 5.5f, 4.6667f}) {
      Style style = mark > 6 ? Style.HEADING : mark > 5 ? Style.SUBHEADING : Style.BODY;
      for (int columns = 2; columns <= (kit.units().narrow() ? 3 : 4); columns++) {
        int wide = columns;
        ways.add(space -> grid(space.width(), wide, mark, style));
      }
    }
    return ways;
  }

  private Table grid(float width, int columns, float mark, Style style) {
    Table grid = new Table();
    grid.left();
    float gap = kit.u(2);
    float each = (float) Math.floor((width - gap * (columns - 1)) / columns);
    List<TeamLine> teams = view().teams();
    for (int i = 0; i < teams.size(); i++) {
      grid.add(TeamName.whole(kit, words(), teams.get(i), mark, style))
          .width(each)
          .padRight(i % columns == columns - 1 ? 0 : gap)
          .padBottom(kit.u(1.6667f));
      if (i % columns == columns - 1) {
        grid.row();
      }
    }
    return grid;
  }

  @Override
  protected void own(Keys keys) {}

  @Override
  protected List<Shortcut> shortcuts() {
    return Hints.SHORTCUTS;
  }
}
