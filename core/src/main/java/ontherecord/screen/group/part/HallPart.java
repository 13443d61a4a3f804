package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.chamber.Bench;
import ontherecord.screen.kit.chamber.Chamber;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.chamber.Room;
import ontherecord.screen.kit.map.WorldMap;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Faces;
import ontherecord.screen.part.OnTheMap;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.screen.reveal.Beside;
import ontherecord.view.ChamberView;
import ontherecord.view.group.Hall;
import ontherecord.view.paper.Letters;

/** The chamber, or the map, as far as it has filled; under it the letters of its positions. */
public final class HallPart {
  private static final float LEAST = 28;
  private static final float BADGE = 0.42f;
  private static final float SHAPE = 2.5f;

  private final Kit kit;
  private final Phrasebook words;
  private final Hall hall;
  private final boolean whole;
  private final List<ChamberView.Seat> seats;

  /**
   * A room.
   *
   * @param whole whether everybody on record is seated; else others are still to come
   */
  public HallPart(Kit kit, Phrasebook words, Hall hall, boolean whole) {
    this.kit = kit;
    this.words = words;
    this.hall = hall;
    this.whole = whole;
    seats = hall.room().wedges().stream().flatMap(wedge -> wedge.seats().stream()).toList();
  }

  /** Chamber or map with its legend, as large as the room allows. */
  public Table build(Space space, Beside beside) {
    float most = space.height() - kit.u(LEAST / 2 + 3);
    boolean all = Space.height(legend(true), space.width()) <= most;
    float below = Space.height(legend(all), space.width()) + kit.u(1.6667f);
    boolean mapped = beside == Beside.MAP && hall.room().hasMap();
    Words credit = OnTheMap.credit(kit, words, taken());
    credit.setWidth(space.width());
    float credited = mapped ? credit.lines() * kit.line(Style.CAPTION) + kit.u(1) : 0;
    Space above = space.below(below + credited);
    Table part = new Table();
    part.top();
    if (mapped) {
      float least = WorldMap.height(kit, Math.min(space.width(), kit.u(LEAST)));
      float high = Math.max(least, above.height() - kit.u(0.5f));
      WorldMap map = OnTheMap.of(kit, words, taken(), new Space(space.width(), high));
      map.setTouchable(Touchable.disabled);
      map.enabled(false);
      part.add(map).row();
      part.add(OnTheMap.credit(kit, words, taken())).growX().padTop(kit.u(1)).row();
    } else {
      float width = Math.min(space.width(), 2 * (above.height() - kit.u(1)));
      width = Math.max(width, Math.min(space.width(), kit.u(LEAST)));
      part.add(chamber(width)).row();
    }
    part.add(legend(all)).growX().padTop(kit.u(1.6667f));
    return part;
  }

  private Chamber chamber(float width) {
    List<Bench> benches =
        hall.room().wedges().stream()
            .map(
                wedge ->
                    new Bench(
                        Shape.of(wedge.mark()),
                        wedge.seats().stream().map(this::delegate).toList()))
            .toList();
    Room room =
        new Room(
            benches,
            hall.room().others(),
            Integer.toString(hall.room().spoke()),
            words.say("reveal.spoke"),
            "",
            words.say("group.show.now"));
    Chamber chamber = new Chamber(kit, room, width / kit.units().unit());
    chamber.taken(this::isTaken).beside(this::marks);
    chamber.setTouchable(Touchable.disabled);
    chamber.enabled(false);
    return chamber;
  }

  private boolean isTaken(int seat) {
    return hall.seated().contains(seats.get(seat).emblem().id());
  }

  private void marks(Brush brush, int seat, float left, float top, float tile) {
    float size = Math.max(kit.u(2), Math.min(kit.u(3), tile * BADGE));
    List<String> teams = hall.teams().getOrDefault(seats.get(seat).emblem().id(), List.of());
    for (int i = 0; i < teams.size(); i++) {
      float x = left + i * (size + 2);
      TeamMark.draw(kit, brush, Math.round(x), Math.round(top), size, teams.get(i), true);
    }
  }

  private Delegate delegate(ChamberView.Seat seat) {
    Delegate.Mark mark = seat.asked() ? Delegate.Mark.ASKED : Delegate.Mark.NONE;
    return new Delegate(
        seat.emblem().initials(), words.say(seat.emblem().name()), Faces.of(seat.emblem()), mark);
  }

  /** The room with those alone who have taken their seats. */
  private ChamberView taken() {
    ChamberView room = hall.room();
    return new ChamberView(
        room.issue(),
        room.wedges().stream()
            .map(
                wedge ->
                    new ChamberView.Wedge(
                        wedge.mark(),
                        wedge.seats().stream()
                            .filter(seat -> hall.seated().contains(seat.emblem().id()))
                            .toList()))
            .toList(),
        room.others(),
        room.spoke(),
        room.states());
  }

  private Table legend(boolean others) {
    Table legend = new Table();
    int place = 0;
    for (ChamberView.Wedge wedge : taken().wedges()) {
      legend.add(new Rule(kit)).growX().row();
      legend
          .add(row(wedge, Letters.of(place)))
          .growX()
          .padTop(kit.u(0.25f))
          .padBottom(kit.u(0.25f))
          .row();
      place++;
    }
    legend.add(new Rule(kit)).growX().row();
    if (others && hall.room().others() > 0) {
      Table row = new Table();
      row.left();
      row.add(new PositionMark(kit, PositionShape.HOLLOW, SHAPE)).padRight(kit.u(1.3333f));
      String told = whole ? "group.show.none-recorded" : "group.show.not-shown";
      row.add(new Words(kit, Style.BODY, words.say(told)).tone(Tone.MUTED)).growX();
      legend.add(row).growX().padTop(kit.u(0.25f));
    }
    return legend;
  }

  private Table row(ChamberView.Wedge wedge, String letter) {
    Tone tone = wedge.seats().isEmpty() ? Tone.MUTED : Tone.INK;
    Table row = new Table();
    row.left();
    row.add(new PositionMark(kit, Shape.of(wedge.mark()), SHAPE)).padRight(kit.u(1.3333f));
    row.add(new Words(kit, Style.BODY, letter).weight(Weight.BOLD).tone(tone).oneLine())
        .width(kit.u(2.6667f));
    row.add(new Words(kit, Style.BODY, words.say(wedge.mark().label())).tone(tone)).growX();
    String count = Integer.toString(wedge.seats().size());
    row.add(new Words(kit, Style.BODY, count).weight(Weight.BOLD).tone(tone).oneLine())
        .padLeft(kit.u(1.3333f));
    return row;
  }
}
