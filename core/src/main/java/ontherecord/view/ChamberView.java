package ontherecord.view;

import java.util.List;
import java.util.Map;
import ontherecord.message.Sayable;

/**
 * The room on one issue at one dialogue.
 *
 * @param wedges one a position, in the order of the spectrum; none where there is no room to show
 * @param others how many spoke without a recorded position on it
 * @param spoke how many spoke in all, delegations of every kind
 * @param states names of all member states by their ids: a map tells whichever is pointed at
 */
public record ChamberView(
    Sayable issue, List<Wedge> wedges, int others, int spoke, Map<String, Sayable> states) {

  public static final ChamberView NONE =
      new ChamberView(new ontherecord.message.Verbatim(""), List.of(), 0, 0);

  public ChamberView {
    wedges = List.copyOf(wedges);
    states = Map.copyOf(states);
  }

  /** A room on whose map only those who are recorded have names. */
  public ChamberView(Sayable issue, List<Wedge> wedges, int others, int spoke) {
    this(issue, wedges, others, spoke, Map.of());
  }

  /** Whether anybody here has a place on a map of the world. */
  public boolean hasMap() {
    return !states.isEmpty()
        || wedges.stream()
            .flatMap(wedge -> wedge.seats().stream())
            .anyMatch(seat -> !seat.emblem().flag().isEmpty());
  }

  public boolean isEmpty() {
    return wedges.isEmpty();
  }

  /** One position and the delegations recorded at it, in alphabetical order of their ids. */
  public record Wedge(Mark mark, List<Seat> seats) {
    public Wedge {
      seats = List.copyOf(seats);
    }
  }

  /**
   * One delegation at one position. A delegation with several recorded positions has several seats.
   *
   * @param you whether the team speaks for it
   * @param asked whether this round asked for its position
   * @param says what it is recorded as having said
   * @param members ids of the states that belonged to it then, where it is a union of states and
   *     the reference knows them: a map shows them fainter
   */
  public record Seat(
      Emblem emblem, boolean you, boolean asked, RecordLine says, List<String> members) {
    public Seat {
      members = List.copyOf(members);
    }

    /** One that nobody belongs to. */
    public Seat(Emblem emblem, boolean you, boolean asked, RecordLine says) {
      this(emblem, you, asked, says, List.of());
    }
  }
}
