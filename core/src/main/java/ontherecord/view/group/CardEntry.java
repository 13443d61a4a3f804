package ontherecord.view.group;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.rules.Answer;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;
import ontherecord.view.paper.Letters;

/**
 * How the cards that a team raised, or the number that it wrote, are typed for it.
 *
 * <p>What stands in a team's row are its <em>marks</em>: places of what is on offer, from 0 in the
 * order shown, whose letters are those on paper ({@link Letters}); of a number its digits.
 *
 * <table>
 * <caption>One key more in a row</caption>
 * <tr><th>round</th><th>the key</th><th>is an answer</th><th>goes on</th></tr>
 * <tr><td>position, one right, trend, who said it</td><td>takes the place of the one before</td>
 * <td>at once</td><td>at once</td></tr>
 * <tr><td>several right, roll-call</td><td>is taken, or taken away</td><td>with the first</td>
 * <td>never by itself</td></tr>
 * <tr><td>order</td><td>is the next in line, each once</td><td>with the last</td>
 * <td>with the last</td></tr>
 * <tr><td>estimate</td><td>is the next digit</td><td>on the scale</td><td>never by itself</td></tr>
 * </table>
 */
public final class CardEntry {
  private final Offered offered;
  private final Typing typing;

  private CardEntry(Offered offered, Typing typing) {
    this.offered = offered;
    this.typing = typing;
  }

  /** For a round. */
  public static CardEntry of(RoundView round) {
    Offered offered = Offered.in(round);
    if (round instanceof RoundView.OfChoice choice && choice.several()) {
      return new CardEntry(offered, new Typing.Several(offered.size()));
    } else if (round instanceof RoundView.OfRollCall call && call.mostPicks() > 1) {
      return new CardEntry(offered, new Typing.Several(call.mostPicks()));
    } else if (round instanceof RoundView.OfOrder order) {
      return new CardEntry(offered, new Typing.InOrder(order.things().size()));
    } else if (round instanceof RoundView.OfEstimate scale) {
      return new CardEntry(offered, new Typing.Digits(scale.from(), scale.to()));
    }
    return new CardEntry(offered, new Typing.One());
  }

  /**
   * What a key has led to.
   *
   * @param marks that stand in the row now
   * @param taken whether the key meant anything; the marks are as before where not
   * @param done whether nothing more can follow, so that it is the next team's turn
   */
  public record Typed(List<Integer> marks, boolean taken, boolean done) {
    public Typed {
      marks = List.copyOf(marks);
    }
  }

  /** How many letters are on offer; 0 where a number is written. */
  public int letters() {
    return offered.size();
  }

  /** Whether a number is written, and no card raised. */
  public boolean isNumber() {
    return typing instanceof Typing.Digits;
  }

  /** Whether several marks may make an answer. */
  public boolean takesSeveral() {
    return !(typing instanceof Typing.One);
  }

  /** Whether marks stand in an order of their own, and not in that of what is on offer. */
  public boolean isOrder() {
    return typing instanceof Typing.InOrder;
  }

  /** Whether each of what is on offer has a letter that one key types. */
  public boolean isTyped() {
    return offered.size() <= Letters.ALPHABET;
  }

  /**
   * Types one mark more.
   *
   * @param before what stands in the row
   * @param mark the place of a letter from 0, or a digit; whatever is on offer nowhere is not taken
   * @param anew whether one has only just come to the row: then a number begins again
   */
  public Typed type(List<Integer> before, int mark, boolean anew) {
    int limit = isNumber() ? 10 : offered.size();
    return mark < 0 || mark >= limit
        ? new Typed(before, false, false)
        : typing.type(before, mark, anew);
  }

  /** The place of a letter, from 0; −1 for anything that is none, or where no letters are typed. */
  public int place(char letter) {
    int place = String.valueOf(letter).toUpperCase(Locale.ROOT).charAt(0) - 'A';
    return place >= 0 && place < offered.size() && isTyped() ? place : -1;
  }

  /** Whether marks are an answer as they stand. */
  public boolean isAnswer(List<Integer> marks) {
    return typing.isAnswer(marks);
  }

  /**
   * The answer that marks are.
   *
   * @throws IllegalArgumentException if they are none
   */
  public HandIn answer(List<Integer> marks) {
    if (!isAnswer(marks)) {
      throw new IllegalArgumentException("no answer: " + marks);
    }
    return offered.answer(marks);
  }

  /** The marks of an answer. */
  List<Integer> marks(Answer answer) {
    return offered.marks(answer);
  }

  /** Marks as they are read: "C", "A C", "47". */
  public String told(List<Integer> marks) {
    return isNumber()
        ? marks.stream().map(String::valueOf).collect(Collectors.joining())
        : marks.stream().map(Letters::of).collect(Collectors.joining(" "));
  }

  /** All letters on offer, in order. */
  public List<String> alphabet() {
    return IntStream.range(0, offered.size()).mapToObj(Letters::of).toList();
  }
}
