package ontherecord.rules;

import java.util.List;
import java.util.Map;
import ontherecord.message.Count;
import ontherecord.message.Message;
import ontherecord.message.Text;

/**
 * What a choice is worth.
 *
 * <table>
 * <caption>Choice</caption>
 * <tr><th>options chosen</th><th>credit</th></tr>
 * <tr><td>one is right</td><td>full for it, nothing for another</td></tr>
 * <tr><td>several are right</td><td>right less wrong choices, over all the right ones, rounded down
 * to quarters</td></tr>
 * </table>
 *
 * <p>The idea is the correction for guessing of multiple-response tests: choosing everything earns
 * less than knowing.
 */
public final class ChoiceRule {
  private static final Message RIGHT = Message.of("reason.choice.right");
  private static final Message OTHER = Message.of("reason.choice.other");

  private ChoiceRule() {}

  /** One option, as far as judging goes. */
  public interface Offer {
    boolean right();
  }

  /**
   * Judges the options chosen.
   *
   * @param offers what there was to choose from, at least one of them right
   * @param because the author's own reason; empty if none
   */
  public static Verdict judge(
      List<? extends Offer> offers,
      Text because,
      List<Evidence> evidence,
      Answer.OptionsChosen answer) {
    int right = 0;
    for (int i = 0; i < offers.size(); i++) {
      right += offers.get(i).right() ? 1 : 0;
    }
    int hits = 0;
    for (int i = 0; i < answer.options().size(); i++) {
      hits += offers.get(answer.options().get(i)).right() ? 1 : 0;
    }
    int misses = answer.options().size() - hits;
    Message reason = right == 1 ? (hits == 1 ? RIGHT : OTHER) : several(hits, right, misses);
    return Marked.knowledge(
        Credit.share(hits - misses, right),
        because.isEmpty()
            ? List.of(reason)
            : List.of(reason, Message.of("reason.author").with("because", because)),
        evidence);
  }

  private static Message several(int hits, int right, int misses) {
    return new Message(
        "reason.choice.several",
        Map.of("hits", new Count(hits), "right", new Count(right), "misses", new Count(misses)));
  }
}
