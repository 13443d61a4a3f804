package ontherecord.screen.part;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.badlogic.gdx.utils.Align;
import java.util.List;
import java.util.Map;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.map.Chart;
import ontherecord.screen.kit.map.Place;
import ontherecord.screen.kit.map.WorldMap;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.ChamberView;
import ontherecord.view.Emblem;

/**
 * A room on the world map. Its places are numbered as the room's seats are, wedge after wedge, so
 * that chamber and map of one room speak of the same numbers.
 */
public final class OnTheMap {
  private static final int LONGEST = 24;

  private OnTheMap() {}

  /**
   * The map of a room, to be named, focused and walked by the screen; under it belongs the {@link
   * #credit}.
   *
   * @param space as wide as the map shall be, and as high as it may be
   */
  public static WorldMap of(Kit kit, Phrasebook words, ChamberView room, Space space) {
    return new WorldMap(kit, chart(words, room), space.width(), space.height());
  }

  /** What the map shows of a room. */
  public static Chart chart(Phrasebook words, ChamberView room) {
    List<Place> places =
        room.wedges().stream()
            .flatMap(wedge -> wedge.seats().stream().map(seat -> place(words, wedge, seat)))
            .toList();
    Map<String, String> names =
        room.states().entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, state -> words.say(state.getValue())));
    return new Chart(places, words.say("reveal.you"), words.say("reveal.asked"), names);
  }

  private static Place place(Phrasebook words, ChamberView.Wedge wedge, ChamberView.Seat seat) {
    Delegate.Mark mark =
        seat.you() ? Delegate.Mark.YOU : seat.asked() ? Delegate.Mark.ASKED : Delegate.Mark.NONE;
    Delegate delegate =
        new Delegate(seat.emblem().id(), name(words, seat.emblem()), Faces.of(seat.emblem()), mark);
    return new Place(delegate, Shape.of(wedge.mark()), "", seat.members());
  }

  private static String name(Phrasebook words, Emblem emblem) {
    String name = words.say(emblem.name());
    return name.length() <= LONGEST ? name : words.say(emblem.shortName());
  }

  /** Whose members are fainter, and that borders express no opinion. */
  public static Words credit(Kit kit, Phrasebook words, ChamberView room) {
    List<Sayable> unions =
        room.wedges().stream()
            .flatMap(wedge -> wedge.seats().stream())
            .filter(seat -> !seat.members().isEmpty())
            .<Sayable>map(seat -> seat.emblem().name())
            .distinct()
            .toList();
    String borders = words.say("map.borders");
    String told =
        unions.isEmpty()
            ? borders
            : words.say(Message.of("map.members").with("names", new Listing(unions)))
                + " "
                + borders;
    return new Words(kit, Style.CAPTION, told).tone(Tone.MUTED).align(Align.left);
  }
}
