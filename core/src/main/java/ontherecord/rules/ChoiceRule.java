package ontherecord.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 */
public final class ChoiceRule {
  private ChoiceRule() {}

  /**
   * Judges the options chosen against the places of the right ones, of which there is at least one.
   */
  public static Verdict judge(
      Set<Integer> right, Text because, List<Evidence> evidence, Answer.OptionsChosen answer) {
    int hits = (int) answer.options().stream().filter(right::contains).count();
    int misses = answer.options().size() - hits;
    List<Message> reasons = new ArrayList<>();
    if (right.size() == 1) {
      reasons.add(Message.of(hits == 1 ? "reason.choice.right" : "reason.choice.other"));
    } else {
      reasons.add(
          Message.of("reason.choice.several")
              .with("hits", hits)
              .with("right", right.size())
              .with("misses", misses));
    }
    if (!because.isEmpty()) {
      reasons.add(Message.of("reason.author").with("because", because));
    }
    return Marked.knowledge(Credit.share(hits - misses, right.size()), reasons, evidence);
  }
}
