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
 * @param unit what a count counts; empty for other kinds
 */
public record Fact(
    String id,
    String dialogue,
    Kind kind,
    Text what,
    String of,
    Text unit,
    List<Value> values,
    Text note) {

  public Fact {
    values = List.copyOf(values);
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
