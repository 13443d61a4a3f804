package ontherecord.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.storage.report.Part;
import ontherecord.view.ChamberView;

/** The rooms of an account: each drawn once, as a chamber, as a map and as a table. */
final class Pictures {
  private final Phrasebook words;
  private final Set<String> playing;
  private final Map<Sayable, String> drawn = new HashMap<>();

  /**
   * The pictures of one account.
   *
   * @param playing ids of the delegations that are played
   */
  Pictures(Phrasebook words, Set<String> playing) {
    this.words = words;
    this.playing = playing;
  }

  /**
   * The room of a round; where it has been drawn before, in which round that was.
   *
   * @param round its number
   */
  List<Part> of(ChamberView room, Sayable date, int round) {
    if (room.isEmpty()) {
      return List.of();
    }
    Message title =
        Message.of("report.chamber.title").with("issue", room.issue()).with("date", date);
    String key = words.say(title);
    String before = drawn.putIfAbsent(title, Integer.toString(round));
    if (before != null) {
      Message again = Message.of("report.chamber.again").with("what", key).with("round", before);
      return List.of(new Part.Paragraph(Part.Tone.SMALL, words.say(again)));
    }
    return drawn(marked(room), key);
  }

  private List<Part> drawn(ChamberView room, String title) {
    String told = told(room);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Picture(ChamberDrawing.of(room, title, told, words)));
    if (room.hasMap()) {
      String map = words.say(Message.of("report.map.title").with("what", title));
      parts.add(new Part.Picture(WorldDrawing.of(room, map, told)));
      parts.add(new Part.Paragraph(Part.Tone.SMALL, mapped(room)));
    }
    parts.add(legend(room, title));
    return parts;
  }

  private String mapped(ChamberView room) {
    List<Sayable> unions =
        room.wedges().stream()
            .flatMap(wedge -> wedge.seats().stream())
            .filter(seat -> !seat.members().isEmpty())
            .map(seat -> seat.emblem().name())
            .distinct()
            .toList();
    String members =
        unions.isEmpty()
            ? ""
            : words.say(Message.of("map.members").with("names", new Listing(unions))) + " ";
    return members + words.say("map.borders");
  }

  /** Every delegation that is played is marked as such. */
  private ChamberView marked(ChamberView room) {
    return new ChamberView(
        room.issue(),
        room.wedges().stream()
            .map(
                wedge ->
                    new ChamberView.Wedge(
                        wedge.mark(), wedge.seats().stream().map(this::marked).toList()))
            .toList(),
        room.others(),
        room.spoke(),
        room.states());
  }

  private ChamberView.Seat marked(ChamberView.Seat seat) {
    return new ChamberView.Seat(
        seat.emblem(), playing.contains(seat.emblem().id()), false, seat.says(), seat.members());
  }

  private String told(ChamberView room) {
    StringBuilder told = new StringBuilder();
    for (ChamberView.Wedge wedge : room.wedges()) {
      told.append(words.say(wedge.mark().label())).append(": ").append(names(wedge)).append(". ");
    }
    return told.toString().strip();
  }

  private String names(ChamberView.Wedge wedge) {
    return wedge.seats().isEmpty()
        ? words.say("report.chamber.nobody")
        : words.say(new Listing(wedge.seats().stream().map(seat -> seat.emblem().name()).toList()));
  }

  private Part legend(ChamberView room, String title) {
    List<Part.Row> rows = new ArrayList<>();
    for (ChamberView.Wedge wedge : room.wedges()) {
      rows.add(
          new Part.Row(
              List.of(
                  Part.Cell.of(words.say(wedge.mark().label())),
                  Part.Cell.of(words.say("report.shape." + wedge.mark().place())),
                  Part.Cell.of(Integer.toString(wedge.seats().size())),
                  Part.Cell.of(names(wedge)))));
    }
    return new Part.Grid(
        title,
        List.of(0.3f, 0.16f, 0.1f, 0.44f),
        List.of(
            words.say("report.column.position"),
            words.say("report.column.shape"),
            words.say("report.column.count"),
            words.say("report.column.delegations")),
        rows);
  }
}
