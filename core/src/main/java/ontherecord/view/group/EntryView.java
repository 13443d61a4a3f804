package ontherecord.view.group;

import java.util.List;
import java.util.Optional;
import ontherecord.view.RoundView;

/**
 * Answers come in.
 *
 * @param way how they come in
 * @param open the round as the whole room sees it
 * @param rows one a team from which something is awaited or was entered, in the order of the room
 * @param revealed whether the round is revealed: then what was entered is only corrected
 * @param covered whether nothing shows but who is in: what each team said is in no row
 */
public record EntryView(
    ShowHead head, Way way, RoundView open, List<EntryRow> rows, boolean revealed, boolean covered)
    implements ShowView {
  public EntryView {
    rows = List.copyOf(rows);
  }

  /** How answers come in. */
  public enum Way {
    /** Cards are raised, and the facilitator enters each. */
    CARDS,
    /** One team after another comes to the keyboard. */
    TURNS,
    /** There is one team, the whole room. */
    SHARED
  }

  static EntryView of(Gathering gathering) {
    return new EntryWriter(gathering).write();
  }

  /** The same for a wall on which nothing shall be seen but who is in. */
  public EntryView cover() {
    return new EntryView(
        head, way, open, rows.stream().map(EntryRow::covered).toList(), revealed, true);
  }

  /** From whom something is awaited still. */
  public List<EntryRow> missing() {
    return rows.stream().filter(row -> row.stands() == EntryRow.Stands.AWAITED).toList();
  }

  /** How many rows there is nothing more awaited from. */
  public int settled() {
    return rows.size() - missing().size();
  }

  /** The row of a team, if it has one. */
  public Optional<EntryRow> row(String team) {
    return rows.stream().filter(row -> row.team().id().equals(team)).findFirst();
  }

  /** Whether a position is asked for, so that the same answer means another thing to each team. */
  public boolean asksForPositions() {
    return open instanceof RoundView.OfPosition;
  }
}
