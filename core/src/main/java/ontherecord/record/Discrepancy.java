package ontherecord.record;

import java.util.List;
import ontherecord.message.Text;

/**
 * A place at which the sources disagree, with each other or with themselves, or leave open what a
 * reader would expect them to say. Nothing here is settled: every side stands with its citation.
 *
 * @param what what it is about
 * @param sides what each place says; of what is left open, what little is said
 * @param concerns ids of the statements, trends and facts it bears on
 */
public record Discrepancy(
    String id,
    String dialogue,
    Kind kind,
    Text what,
    List<Side> sides,
    List<String> concerns,
    Text note) {

  public Discrepancy {
    sides = List.copyOf(sides);
    concerns = List.copyOf(concerns);
  }

  /** Who disagrees with whom. */
  public enum Kind {
    /** Two sources differ. */
    BETWEEN_SOURCES,
    /** A source differs with itself. */
    WITHIN_SOURCE,
    /** A source does not say. */
    LEFT_OPEN
  }

  /** What one place of a source says, in our words. */
  public record Side(Text says, Citation cite) {}
}
