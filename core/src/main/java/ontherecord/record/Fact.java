package ontherecord.record;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import ontherecord.message.Text;

/**
 * A count, date, role, title, document, place or name that a source gives. Where sources disagree
 * it holds every value, each with its citation.
 *
 * @param what what it is a fact about ("Member states that spoke")
 * @param of id of the speaker it belongs to; "" if none
 * @param mentions ids of those whom the source names here without their speaking
 * @param issue id of the issue or theme it belongs to; "" if none
 * @param unit what a count counts; empty for other kinds
 */
public record Fact(
    String id,
    String dialogue,
    Kind kind,
    Text what,
    String of,
    List<String> mentions,
    String issue,
    Text unit,
    List<Value> values,
    Text note) {

  public Fact {
    mentions = List.copyOf(mentions);
    values = List.copyOf(values);
  }

  /** Whether it tells something of that speaker: belongs to it, or mentions it. */
  public boolean concerns(String speaker) {
    return of.equals(speaker) || mentions.contains(speaker);
  }

  /** What kind of fact. */
  public enum Kind {
    COUNT,
    DATE,
    ROLE,
    TITLE,
    DOCUMENT,
    PLACE,
    NAME
  }

  /** One value and where it stands. */
  public record Value(String printed, Citation cite) {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,15}");

    /** The value as a whole number, if it is one. */
    public OptionalLong number() {
      return WHOLE_NUMBER.matcher(printed).matches()
          ? OptionalLong.of(Long.parseLong(printed))
          : OptionalLong.empty();
    }
  }
}
