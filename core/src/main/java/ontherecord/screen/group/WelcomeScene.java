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
  /** The welcome. */
  public WelcomeScene(Kit kit, Phrasebook words, WelcomeView view, Driving driving) {
    super(kit, words, WelcomeView.class, view, driving);
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), "");
    bar.note(say("group.show.session"), Tone.MUTED);
    Space space = Space.ofContent(kit);
    content.add(Projected.fitted(kit, space, ways())).grow().prefHeight(0);
    Hints.lead(foot, words(), driving(), say("group.show.key.begin"));
    foot.status(
        say(
            Message.of("group.show.here")
                .with("teams", view().teams().size())
                .with("rounds", view().head().rounds())));
  }

  // The fewer they are, the larger all of it.
  private List<Function<Space, Table>> ways() {
    List<Function<Space, Table>> ways = new ArrayList<>();
    for (Size size : Size.values()) {
      for (int columns = 2; columns <= (kit.units().narrow() ? 3 : 4); columns++) {
        int wide = columns;
        ways.add(space -> whole(space, size, wide));
      }
    }
    return ways;
  }

  private Table whole(Space space, Size size, int columns) {
    Table whole = new Table();
    whole.top().left();
    whole.add(head(space.width(), size)).growX().row();
    whole
        .add(grid(space.width(), columns, size))
        .growX()
        .expandY()
        .padTop(kit.u(size.between))
        .padBottom(kit.u(size.between - 1))
        .row();
    whole.add(new Rule(kit)).growX().row();
    whole
        .add(new Words(kit, size.told, say(view().aim())).weight(Weight.REGULAR).even())
        .growX()
        .padTop(kit.u(size.between - 1));
    return whole;
  }

  private Table head(float width, Size size) {
    Table head = new Table();
    head.left();
    Space room = new Space(width, kit.u(size.title));
    head.add(Projected.question(kit, say(view().head().lesson()), room)).growX().row();
    String date = say(view().date());
    String occasion = say(view().occasion());
    String told = date.isEmpty() ? occasion : occasion + " · " + date;
    head.add(new Words(kit, size.told, told).weight(Weight.REGULAR).tone(Tone.MUTED).plain())
        .growX()
        .padTop(kit.u(1));
    return head;
  }

  /** How large everything is. */
  private enum Size {
    LARGEST(17, 4, 8, Style.HEADING, Style.SUBHEADING),
    LARGE(17, 3, 6.6667f, Style.HEADING, Style.SUBHEADING),
    USUAL(17, 2.6667f, 5.5f, Style.SUBHEADING, Style.SUBHEADING),
    SMALL(11, 2, 5.5f, Style.SUBHEADING, Style.BODY),
    SMALLEST(11, 1.6667f, 4.6667f, Style.BODY, Style.BODY),
    TIGHT(6, 1.3333f, 4.6667f, Style.BODY, Style.BODY);

    private final float title;
    private final float between;
    private final float mark;
    private final Style name;
    private final Style told;

    Size(float title, float between, float mark, Style name, Style told) {
      this.title = title;
      this.between = between;
      this.mark = mark;
      this.name = name;
      this.told = told;
    }
  }

  private Table grid(float width, int columns, Size size) {
    Table grid = new Table();
    grid.left();
    float gap = kit.u(2);
    float each = (float) Math.floor((width - gap * (columns - 1)) / columns);
    List<TeamLine> teams = view().teams();
    for (int i = 0; i < teams.size(); i++) {
      grid.add(TeamName.whole(kit, words(), teams.get(i), size.mark, size.name))
          .width(each)
          .padRight(i % columns == columns - 1 ? 0 : gap)
          .padBottom(kit.u(size.between * 0.6f));
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
