package ontherecord.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.record.Statement;

/**
 * What it is worth to tell whose words these are.
 *
 * <table>
 * <caption>Who said it</caption>
 * <tr><th>the speaker picked</th><th>credit</th></tr>
 * <tr><td>is one of those to whom the record ties the words, or for whom they were spoken</td><td>
 * full</td></tr>
 * <tr><td>anybody else</td><td>nothing</td></tr>
 * </table>
 */
public final class SpeakerRule {
  private SpeakerRule() {}

  /** Everybody whose words these are: who spoke, and for whom. */
  public static Set<String> speakers(Statement statement) {
    Set<String> speakers = new TreeSet<>(statement.by());
    speakers.addAll(statement.onBehalfOf());
    return speakers;
  }

  /** Judges the one speaker picked. */
  public static Verdict judge(Statement statement, Answer.RollCalled answer) {
    boolean said = speakers(statement).containsAll(answer.delegations());
    return Marked.knowledge(
        said ? Credit.FULL : Credit.NONE,
        List.of(Message.of(said ? "reason.speaker.right" : "reason.speaker.other")),
        List.of(Evidence.of(statement)));
  }
}
