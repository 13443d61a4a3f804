package ontherecord.screen.group;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.part.HallPart;
import ontherecord.screen.group.part.Projected;
import ontherecord.screen.group.part.RightPage;
import ontherecord.screen.group.part.RoomPage;
import ontherecord.screen.group.part.SaidPage;
import ontherecord.screen.group.part.ShowBar;
import ontherecord.screen.group.part.TeamPage;
import ontherecord.screen.group.part.TeamRail;
import ontherecord.screen.group.part.TeamStrip;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.screen.reveal.Beside;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.RoundView;
import ontherecord.view.group.Hall;
import ontherecord.view.group.RevealedView;
import ontherecord.view.group.Silent;

/** What is on record, a page at a time: each team beside the record, then the whole room. */
public final class RevealScene extends ShowScreen<RevealedView> {
  private static final float BETWEEN = 4;
  private static final float HALL = 0.42f;
  private static final float HALL_NARROW = 0.36f;
  private static final float HALL_OF_ROOM = 0.52f;

  private final Consumer<Beside> shows;
  private Beside beside;

  /**
   * A page of a reveal.
   *
   * @param beside as what the room is shown at first
   * @param shows told as what it is shown from now on
   */
  public RevealScene(
      Kit kit,
      Phrasebook words,
      RevealedView view,
      Beside beside,
      Consumer<Beside> shows,
      Driving driving) {
    super(kit, words, RevealedView.class, view, driving);
    this.beside = beside;
    this.shows = shows;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    ShowBar.fill(kit, bar, words(), view().head(), time());
    Space space = Space.ofContent(kit);
    if (view().page() instanceof RevealedView.OfTeam page) {
      team(content, space, page);
    } else if (view().page() instanceof RevealedView.OfRoom page) {
      RoundView.OfPosition open = (RoundView.OfPosition) view().open();
      hall(
          content, space, page.hall(), HALL_OF_ROOM, new RoomPage(kit, words(), open, page).ways());
    } else if (view().page() instanceof RevealedView.Said page) {
      List<Function<Space, Table>> ways =
          new SaidPage(kit, words(), view().open(), page.told()).ways();
      knowledge(content, space, "group.show.room-said", ways, silent(page.silent(), space));
    } else if (view().page() instanceof RevealedView.Right page) {
      Table judged = new TeamStrip(kit, words()).judged(page.judged(), space.width());
      knowledge(
          content,
          space,
          "group.show.right",
          new RightPage(kit, words(), view().open(), page).ways(),
          judged);
    }
    hints(foot);
  }

  private void team(Table content, Space space, RevealedView.OfTeam page) {
    List<Function<Space, Table>> ways = new TeamPage(kit, words(), view().open(), page).ways();
    if (kit.units().narrow()) {
      Table rail = TeamRail.lines(kit, page.rail(), space.width());
      float high = Space.height(rail, space.width()) + kit.u(1.3333f);
      content.add(TeamRail.lines(kit, page.rail(), space.width())).left().row();
      Table below = new Table();
      hall(below, space.below(high), page.hall(), HALL_NARROW, ways);
      content.add(below).grow().padTop(kit.u(1.3333f));
    } else {
      float wide = kit.u(TeamRail.wide() + 3);
      content.add(TeamRail.column(kit, page.rail(), space.height())).top().left().width(wide);
      Table beside = new Table();
      hall(beside, new Space(space.width() - wide, space.height()), page.hall(), HALL, ways);
      content.add(beside).grow();
    }
  }

  // What is to be read to the left, the room to the right.
  private void hall(
      Table content, Space space, Hall hall, float share, List<Function<Space, Table>> ways) {
    float right = Math.round(space.width() * share);
    float between = kit.u(kit.units().narrow() ? BETWEEN / 2 : BETWEEN);
    Space left = new Space(space.width() - right - between, space.height());
    content
        .add(Projected.fitted(kit, left, ways))
        .width(left.width())
        .growY()
        .prefHeight(0)
        .padRight(between);
    HallPart part = new HallPart(kit, words(), hall, view().page() instanceof RevealedView.OfRoom);
    Table shown = part.build(new Space(right, space.height()), beside);
    content.add(Scroll.of(kit, shown)).width(right).growY().prefHeight(0);
  }

  private void knowledge(
      Table content, Space space, String title, List<Function<Space, Table>> ways, Table teams) {
    Table head = head(space.width(), title);
    float taken = Space.height(head, space.width()) + kit.u(2);
    boolean below = teams.hasChildren();
    float under = below ? Space.height(teams, space.width()) + kit.u(3.6667f) : 0;
    content.add(head(space.width(), title)).growX().row();
    content
        .add(Projected.fitted(kit, space.below(taken + under), ways))
        .grow()
        .prefHeight(0)
        .padTop(kit.u(2))
        .row();
    if (below) {
      content.add(new Rule(kit)).growX().padTop(kit.u(2)).padBottom(kit.u(1.3333f)).row();
      content.add(teams).left();
    }
  }

  private Table head(float width, String title) {
    Table head = new Table();
    head.left();
    head.add(
            new Words(kit, Style.BODY, say(title))
                .tone(Tone.ACCENT)
                .weight(ontherecord.screen.kit.theme.Weight.SEMIBOLD))
        .growX()
        .row();
    head.add(Projected.quietQuestion(kit, say(view().open().prompt()), width))
        .growX()
        .padTop(kit.u(0.3333f));
    return head;
  }

  private Table silent(List<Silent> silent, Space space) {
    return new TeamStrip(kit, words()).silent(silent, space.width());
  }

  private void hints(Foot foot) {
    boolean last = view().head().scene().at() + 1 >= view().pages();
    boolean team = view().page() instanceof RevealedView.OfTeam;
    String onward = last ? "talk" : !team ? "record" : isLastTeam() ? "room" : "team";
    Hints.lead(foot, words(), driving(), say("group.show.key." + onward));
    if (!sources().isEmpty()) {
      foot.hint("S", say("reveal.key.source"), this::source);
    }
    if (hasMap()) {
      foot.hint(
          "M", say(beside == Beside.MAP ? "reveal.key.chamber" : "reveal.key.map"), this::turn);
    }
    Hints.others(foot, words(), driving());
    foot.status(
        say(
            Message.of("group.show.page")
                .with("page", view().head().scene().at() + 1)
                .with("pages", view().pages())));
  }

  private boolean isLastTeam() {
    return view().head().scene().at() + 2 >= view().pages();
  }

  private boolean hasMap() {
    if (view().page() instanceof RevealedView.OfTeam page) {
      return page.hall().room().hasMap();
    }
    return view().page() instanceof RevealedView.OfRoom page && page.hall().room().hasMap();
  }

  private List<Passage> sources() {
    List<RecordLine> lines = new ArrayList<>();
    if (view().page() instanceof RevealedView.OfTeam page) {
      lines.addAll(page.record());
    } else if (view().page() instanceof RevealedView.OfRoom page) {
      lines.addAll(page.trends());
    } else if (view().page() instanceof RevealedView.Right page) {
      lines.addAll(page.record());
    }
    return lines.stream().map(RecordLine::passage).distinct().toList();
  }

  private void source() {
    passages(sources(), 0);
  }

  private void turn() {
    if (hasMap()) {
      beside = beside.other();
      shows.accept(beside);
      rebuild();
    }
  }

  @Override
  protected void own(Keys keys) {
    keys.typed('s', this::source);
    keys.typed('m', this::turn);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>(Hints.SHORTCUTS);
    keys.addAll(2, List.of(Shortcut.SOURCE, Shortcut.CHAMBER));
    return List.copyOf(keys);
  }
}
