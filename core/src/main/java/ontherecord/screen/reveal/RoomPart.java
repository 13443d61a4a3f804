package ontherecord.screen.reveal;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.chamber.Bench;
import ontherecord.screen.kit.chamber.Chamber;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.chamber.Room;
import ontherecord.screen.kit.map.WorldMap;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Faces;
import ontherecord.screen.part.OnTheMap;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.view.ChamberView;

/** The chamber or the world map, its legend, and which seat one has walked to. */
public final class RoomPart {
  private static final float UNDER = 1.6667f;
  private static final float LEAST = 44;
  private static final float LEAST_MAP = 56;

  /** What has the focus at first, chamber or map. */
  public static final String NAME = "chamber";

  private final Kit kit;
  private Phrasebook words;
  private final ChamberView view;
  private final List<ChamberView.Seat> seats = new ArrayList<>();
  private IntConsumer walked = seat -> {};
  private Chamber chamber;
  private WorldMap map;
  private Beside beside;
  private boolean revealed;
  private int at = -1;

  public RoomPart(Kit kit, Phrasebook words, ChamberView view, Beside beside) {
    this.kit = kit;
    this.words = words;
    this.view = view;
    this.beside = view.hasMap() ? beside : Beside.CHAMBER;
    view.wedges().forEach(wedge -> seats.addAll(wedge.seats()));
  }

  /** Goes on in the words of another phrasebook. */
  public void speak(Phrasebook other) {
    words = other;
  }

  /** Shows it so from the next build on. */
  public void show(Beside what) {
    beside = what;
  }

  /** As what the room is shown. */
  public Beside shown() {
    return beside;
  }

  /** Told when the seat in view is another one. */
  public void onWalk(IntConsumer what) {
    walked = what;
  }

  /** Whether it can be shown as a map, too. */
  public boolean hasMap() {
    return view.hasMap();
  }

  public boolean isEmpty() {
    return view.isEmpty();
  }

  /** The seat one has walked to; nothing before the first step. */
  public Optional<ChamberView.Seat> seat() {
    return at < 0 ? Optional.empty() : Optional.of(seats.get(at));
  }

  /** Chamber or map with its legend under it, as large as the room allows. */
  public Table build(Space space) {
    return beside == Beside.MAP ? onTheMap(space) : inTheChamber(space);
  }

  private Table onTheMap(Space space) {
    Table under = new Table();
    under.add(OnTheMap.credit(kit, words, view)).growX().padBottom(kit.u(1)).row();
    under.add(Legend.of(kit, words, view, space.width())).growX();
    float below = Space.height(under, space.width()) + kit.u(1);
    float least = WorldMap.height(kit, Math.min(space.width(), kit.u(LEAST_MAP)));
    float height = Math.max(least, space.height() - below);
    map = OnTheMap.of(kit, words, view, new Space(space.width(), height));
    map.setName(NAME);
    if (at >= 0) {
      map.at(at);
    }
    map.onWalk(this::take);
    Table part = new Table();
    part.top();
    part.add(map).row();
    part.add(under).growX().padTop(kit.u(1));
    return part;
  }

  private Table inTheChamber(Space space) {
    Table legend = Legend.of(kit, words, view, space.width());
    float below = Space.height(legend, space.width()) + kit.u(UNDER);
    float width = Math.min(space.width(), 2 * (space.height() - below - kit.u(1)));
    width = Math.max(width, Math.min(space.width(), kit.u(LEAST)));
    Table part = new Table();
    part.top();
    part.add(chamber(width)).row();
    part.add(Legend.of(kit, words, view, space.width())).growX().padTop(kit.u(UNDER));
    return part;
  }

  private Chamber chamber(float width) {
    // Laid out anew after its wedges have filled, it stands filled.
    revealed = revealed || (chamber != null && chamber.isSettled());
    chamber = new Chamber(kit, room(), width / kit.units().unit());
    chamber.setName(NAME);
    if (at >= 0) {
      chamber.at(at);
    }
    chamber.onWalk(this::take);
    if (!revealed) {
      chamber.reveal();
    }
    return chamber;
  }

  private void take(int seat) {
    at = seat;
    walked.accept(seat);
  }

  /** One seat on, or with −1 one back; the first step comes to the seat that is marked. */
  public void walk(int by) {
    if (seats.isEmpty()) {
      return;
    }
    if (beside == Beside.MAP) {
      map.takeFocus();
      int next = at < 0 ? map.at() : map.next(by);
      map.at(next);
      take(next);
    } else {
      chamber.takeFocus();
      int next = at < 0 ? chamber.at() : Math.max(0, Math.min(seats.size() - 1, at + by));
      chamber.at(next);
      take(next);
    }
  }

  private Room room() {
    List<Bench> benches =
        view.wedges().stream()
            .map(
                wedge ->
                    new Bench(
                        Shape.of(wedge.mark()),
                        wedge.seats().stream().map(this::delegate).toList()))
            .toList();
    return new Room(
        benches,
        view.others(),
        Integer.toString(view.spoke()),
        words.say("reveal.spoke"),
        words.say("reveal.you"),
        words.say("reveal.asked"));
  }

  private Delegate delegate(ChamberView.Seat seat) {
    Delegate.Mark mark =
        seat.you() ? Delegate.Mark.YOU : seat.asked() ? Delegate.Mark.ASKED : Delegate.Mark.NONE;
    return new Delegate(
        seat.emblem().initials(), words.say(seat.emblem().name()), Faces.of(seat.emblem()), mark);
  }
}
