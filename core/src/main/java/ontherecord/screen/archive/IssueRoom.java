package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.chamber.Bench;
import ontherecord.screen.kit.chamber.Chamber;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.chamber.Room;
import ontherecord.screen.kit.map.WorldMap;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Faces;
import ontherecord.screen.part.OnTheMap;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.screen.reveal.Beside;
import ontherecord.screen.reveal.RoomHead;
import ontherecord.view.ChamberView;
import ontherecord.view.Passage;
import ontherecord.view.archive.IssuePage;

/** The room on an issue in one year, or the world. Each seat leads to its passage. */
public final class IssueRoom {
  private static final float UNDER = 6;

  private static final String NAME = "room";

  private final Kit kit;
  private final Entries.Opening opening;
  private final Consumer<Beside> choose;
  private Beside shown = Beside.CHAMBER;

  /**
   * The chamber at first.
   *
   * @param choose told whether chamber or map is wanted
   */
  public IssueRoom(Kit kit, Entries.Opening opening, Consumer<Beside> choose) {
    this.kit = kit;
    this.opening = opening;
    this.choose = choose;
  }

  /** Shows the room as that. */
  public void show(Beside what) {
    shown = what;
  }

  public Beside shown() {
    return shown;
  }

  /** As large as the room allows. */
  public Table build(Phrasebook words, IssuePage.AtYear year, Space space) {
    Table table = new Table();
    table.top();
    RoomHead head = new RoomHead(kit, words, words.say("archive.in-the-room"));
    boolean either = year.chamber().hasMap();
    table
        .add(either ? head.with(shown, space.width(), choose) : head.plain())
        .growX()
        .padBottom(kit.u(1.3333f))
        .row();
    if (either && shown == Beside.MAP) {
      map(table, words, year.chamber(), space.below(kit.u(UNDER)));
    } else {
      chamber(table, words, year.chamber(), space.below(kit.u(UNDER)));
    }
    return table;
  }

  private void map(Table table, Phrasebook words, ChamberView view, Space space) {
    Words credit = OnTheMap.credit(kit, words, view);
    WorldMap world = OnTheMap.of(kit, words, view, space.below(kit.u(UNDER)));
    List<Passage> behind = passages(view);
    world.onPress(() -> opening.open(behind, world.at())).setName(NAME);
    table.add(world).row();
    table.add(credit).growX().padTop(kit.u(1.3333f));
  }

  private void chamber(Table table, Phrasebook words, ChamberView view, Space space) {
    float wide = Math.min(space.width(), 2 * (space.height() - kit.u(UNDER)));
    table.add(chamber(words, view, wide)).row();
    if (view.others() > 0) {
      Message others = Message.of("reveal.others").with("number", view.others());
      Table row = new Table();
      row.add(new PositionMark(kit, PositionShape.HOLLOW, 2)).padRight(kit.u(1.3333f));
      row.add(new Words(kit, Style.CAPTION, words.say(others)).tone(Tone.MUTED)).growX();
      table.add(row).growX().padTop(kit.u(2));
    }
  }

  private Chamber chamber(Phrasebook words, ChamberView view, float wide) {
    List<Passage> passages = passages(view);
    List<Bench> benches = new ArrayList<>();
    for (ChamberView.Wedge wedge : view.wedges()) {
      benches.add(
          new Bench(
              Shape.of(wedge.mark()),
              wedge.seats().stream().map(seat -> delegate(words, seat)).toList()));
    }
    Room room =
        new Room(
            benches,
            view.others(),
            Integer.toString(view.spoke()),
            words.say("reveal.spoke"),
            words.say("reveal.you"),
            words.say("reveal.asked"));
    Chamber chamber = new Chamber(kit, room, wide / kit.units().unit());
    chamber.onPress(() -> opening.open(passages, chamber.at())).setName(NAME);
    return chamber;
  }

  private static List<Passage> passages(ChamberView view) {
    return view.wedges().stream()
        .flatMap(wedge -> wedge.seats().stream())
        .map(seat -> seat.says().passage())
        .toList();
  }

  private static Delegate delegate(Phrasebook words, ChamberView.Seat seat) {
    return new Delegate(
        seat.emblem().initials(),
        words.say(seat.emblem().name()),
        Faces.of(seat.emblem()),
        Delegate.Mark.NONE);
  }
}
