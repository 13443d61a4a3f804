package ontherecord.problem;

import java.util.List;

/**
 * A value as its author wrote it in a file, understood no further, with its place: nothing is
 * dropped (a doubled key stands twice), nothing filled in, no number read as another.
 */
public sealed interface Written {

  Place place();

  /** {@code { … }}, every key in the order of the file. */
  record Table(Place place, List<Member> members) implements Written {
    public Table {
      members = List.copyOf(members);
    }
  }

  /** One key of a table; the place is the key's own. */
  record Member(Place place, String key, Written value) {}

  /** {@code [ … ]}. */
  record Items(Place place, List<Written> values) implements Written {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** {@code "…"}. */
  record Words(Place place, String words) implements Written {}

  /** A number, as printed. */
  record Figure(Place place, String printed) implements Written {}

  /** {@code true} or {@code false}. */
  record Truth(Place place, boolean value) implements Written {}

  /** {@code null}. */
  record Nothing(Place place) implements Written {}
}
