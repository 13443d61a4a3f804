package ontherecord.record;

import java.util.OptionalInt;
import ontherecord.message.Sayable;
import ontherecord.message.Text;

/**
 * What the room as a whole, or a part of it that is counted but not named, is recorded as saying.
 *
 * @param position id of the issue's position it describes; "" if none
 * @param word the source's own word for how many ("a majority", "numerous")
 * @param extent how much of the room, where the word says; {@link Extent#UNSAID} else
 * @param number how many, where the source counts; 0 where it does not
 * @param of who is counted: one of the words of {@code of.} ("of.member-states"), or a text of its
 *     author
 */
public record Trend(
    String id,
    String dialogue,
    String issue,
    String position,
    Text says,
    String word,
    Extent extent,
    int number,
    Sayable of,
    Citation cite,
    Text note) {

  public OptionalInt count() {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** How much of the room, least first; {@link #UNSAID} where the source's word does not tell. */
  public enum Extent {
    FEW,
    MANY,
    MAJORITY,
    ALL,
    UNSAID
  }
}
